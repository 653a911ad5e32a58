import { extentOf, type Extent, type Trajectories } from '../layout/trajectories.ts';
import { short } from './number.ts';

/** Size of the picture on the page, in CSS pixels. */
export interface Viewport {
	readonly width: number;
	readonly height: number;
}

/** From layout units to CSS pixels: screen = k × layout + (x, y). */
export interface Camera {
	readonly k: number;
	readonly x: number;
	readonly y: number;
}

/** The frame that holds every node at every date: the camera stands still while time moves. */
export function boundsOf(trajectories: Trajectories): Extent {
	const nobody = { left: -100, top: -100, right: 100, bottom: 100 };
	return trajectories.positions.length === 0 ? nobody : extentOf(trajectories);
}

/** The camera that shows the bounds whole and centred, with a margin in CSS pixels around them. */
export function fit(bounds: Extent, { width, height }: Viewport, margin: number): Camera {
	const w = Math.max(bounds.right - bounds.left, 1);
	const h = Math.max(bounds.bottom - bounds.top, 1);
	const k = Math.max(0.02, Math.min((width - 2 * margin) / w, (height - 2 * margin) / h, 1.6));
	return {
		k,
		x: short(width / 2 - (k * (bounds.left + bounds.right)) / 2),
		y: short(height / 2 - (k * (bounds.top + bounds.bottom)) / 2)
	};
}

/** The camera of a reader who has zoomed and panned: first the fitted camera, then theirs over it. */
export function through(fitted: Camera, theirs: Camera): Camera {
	return { k: fitted.k * theirs.k, x: theirs.k * fitted.x + theirs.x, y: theirs.k * fitted.y + theirs.y };
}

/** How much larger glyphs are drawn where the camera stands far off, so that a vessel keeps about 17 pixels of radius on a phone. */
export function glyphFor(fitted: Camera): number {
	return Math.min(2.2, Math.max(0.9, 0.5 / fitted.k));
}
