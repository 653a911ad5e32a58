import { select } from 'd3-selection';
import { zoom, zoomIdentity, zoomTransform, type D3ZoomEvent, type ZoomBehavior } from 'd3-zoom';
import type { Camera } from '../../scene/camera.ts';

/** What a hand or a button does to one picture. */
export interface Surface {
	readonly by: (factor: number) => void;
	/** Moves what is seen, in CSS pixels. */
	readonly pan: (dx: number, dy: number) => void;
	readonly reset: () => void;
	readonly end: () => void;
}

/**
 * Zooming and panning of one picture by pointer, and by the calls that its buttons make. A wheel zooms only with Ctrl and
 * touch needs two fingers, so that the page scrolls past the picture; a mouse drags what is not a mark.
 * @param onview called with the reader's own camera, in CSS pixels, over the fitted one; @param most how many times larger it may be.
 */
export function zoomSurface(element: Element, onview: (camera: Camera) => void, most: number): Surface {
	const behaviour: ZoomBehavior<Element, unknown> = zoom<Element, unknown>()
		.scaleExtent([0.4, most])
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
	const surface = select<Element, unknown>(element);
	surface.call(behaviour).on('dblclick.zoom', null);
	return {
		by: (factor) => behaviour.scaleBy(surface, factor),
		pan: (dx, dy) => {
			// d3 counts in the scale of the picture, a hand in pixels.
			const { k } = zoomTransform(element);
			behaviour.translateBy(surface, dx / k, dy / k);
		},
		reset: () => behaviour.transform(surface, zoomIdentity),
		end: () => surface.on('.zoom', null)
	};
}
