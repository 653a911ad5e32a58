import type { Camera, Viewport } from '../../scene/camera.ts';
import type { Palette } from './inks.ts';

/** What can be drawn on, be it seen or kept behind. */
export type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** Where and how one picture is drawn. */
export interface Pen {
	readonly context: Context;
	readonly inks: Palette;
	readonly camera: Camera;
	readonly viewport: Viewport;
	/** Factor on every size. */
	readonly glyph: number;
	/** Pixels of the screen for each CSS pixel. */
	readonly density: number;
}

/** So many marks in one path: longer ones make a rasteriser sort more than it draws. */
export const perPath = 128;

/** The part of the layout that is seen, and a margin in layout units around it. */
export function windowOf({ camera, viewport }: Pen, margin: number) {
	return {
		left: -camera.x / camera.k - margin,
		top: -camera.y / camera.k - margin,
		right: (viewport.width - camera.x) / camera.k + margin,
		bottom: (viewport.height - camera.y) / camera.k + margin
	};
}

/** Empties the picture and lays the camera under what is drawn next, in layout units. */
export function begin({ context, inks, camera, viewport, density }: Pen): void {
	context.setTransform(density, 0, 0, density, 0, 0);
	context.fillStyle = inks.paper;
	context.fillRect(0, 0, viewport.width, viewport.height);
	const k = camera.k * density;
	context.setTransform(k, 0, 0, k, camera.x * density, camera.y * density);
}
