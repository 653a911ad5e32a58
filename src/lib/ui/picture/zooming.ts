import type { Camera } from '../../scene/camera.ts';
import type { Surface } from './zoomSurface.ts';

/** Zooming and panning of the picture that it is attached to. */
export interface Zooming {
	readonly attach: (element: Element) => () => void;
	readonly by: (factor: number) => void;
	readonly pan: (dx: number, dy: number) => void;
	readonly reset: () => void;
}

/** Wall milliseconds after which the code for zooming is fetched: the first frame does not wait for it, and no hand is faster. */
const patience = 200;

/** How far a reader may come nearer: eight times, and in any picture until a layout unit is a good pixel. @param k of the fitted camera. */
export function farthestIn(k: number): number {
	return Math.max(8, 1.2 / k);
}

/** Fetches what zooms once the picture stands; what is asked for before is done when it has come. @param onview and @param most as in zoomSurface. */
export function zooming(onview: (camera: Camera) => void, most: () => number): Zooming {
	let surface: Promise<Surface> | null = null;
	const then = (act: (surface: Surface) => void) => void surface?.then(act);
	return {
		attach: (element) => {
			const own = new Promise((resolve) => setTimeout(resolve, patience))
				.then(() => import('./zoomSurface.ts'))
				.then(({ zoomSurface }) => zoomSurface(element, onview, most()));
			surface = own;
			return () => {
				void own.then(({ end }) => end());
				if (surface === own) surface = null;
			};
		},
		by: (factor) => then(({ by }) => by(factor)),
		pan: (dx, dy) => then(({ pan }) => pan(dx, dy)),
		reset: () => then(({ reset }) => reset())
	};
}
