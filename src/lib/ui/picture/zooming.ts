import { select } from 'd3-selection';
import { zoom, zoomIdentity, zoomTransform, type D3ZoomEvent, type ZoomBehavior } from 'd3-zoom';
import type { Camera } from '../../scene/camera.ts';

/** Zooming and panning of one picture by pointer, and by the calls that its buttons make. */
export interface Zooming {
	readonly attach: (element: Element) => () => void;
	readonly by: (factor: number) => void;
	readonly pan: (dx: number, dy: number) => void;
	readonly reset: () => void;
}

/**
 * A wheel zooms only with Ctrl and touch needs two fingers, so that the page scrolls past the picture; a mouse drags what is not a mark.
 * @param onview called with the reader's own camera, in CSS pixels, over the fitted one.
 */
export function zooming(onview: (camera: Camera) => void): Zooming {
	let surface: Element | null = null;
	const behaviour: ZoomBehavior<Element, unknown> = zoom<Element, unknown>()
		.scaleExtent([0.4, 8])
		.filter((event: Event) => {
			if (event instanceof WheelEvent) return event.ctrlKey || event.metaKey;
			if (typeof TouchEvent !== 'undefined' && event instanceof TouchEvent) return event.touches.length > 1;
			return (
				event instanceof MouseEvent &&
				event.button === 0 &&
				!(event.target as Element).closest('[data-node],[data-tie]')
			);
		})
		.on('zoom', ({ transform }: D3ZoomEvent<Element, unknown>) =>
			onview({ k: transform.k, x: transform.x, y: transform.y })
		);
	const on = (act: (selection: ReturnType<typeof select<Element, unknown>>) => void) => {
		if (surface) act(select<Element, unknown>(surface));
	};
	return {
		attach: (element) => {
			surface = element;
			select<Element, unknown>(element).call(behaviour).on('dblclick.zoom', null);
			return () => {
				select(element).on('.zoom', null);
				surface = null;
			};
		},
		by: (factor) => on((s) => behaviour.scaleBy(s, factor)),
		// d3 counts in the scale of the picture, a hand in pixels.
		pan: (dx, dy) =>
			on((s) => {
				const { k } = zoomTransform(s.node() as Element);
				behaviour.translateBy(s, dx / k, dy / k);
			}),
		reset: () => on((s) => behaviour.transform(s, zoomIdentity))
	};
}
