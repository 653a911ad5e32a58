import { fit, type Camera, type Viewport } from './camera.ts';
import { narrow } from './named.ts';

/** The camera that shows bounds whole in a picture, with room around them in pixels. */
export function fittedTo(bounds: Parameters<typeof fit>[0], viewport: Viewport): Camera {
	return fit(bounds, viewport, viewport.width < narrow ? 26 : 52);
}
