import { fit, type Camera, type Viewport } from '../../scene/camera.ts';
import { narrow } from '../../scene/named.ts';

/** The camera that shows bounds whole in a picture on the page. */
export function fittedTo(bounds: Parameters<typeof fit>[0], viewport: Viewport): Camera {
	return fit(bounds, viewport, viewport.width < narrow ? 26 : 52);
}
