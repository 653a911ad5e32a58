import type { Selection } from '../scene/view.ts';

/** The mark of which an event's element is a part, or null; for all marks of a picture, and for a picture without one for each. */
export function markOf({ target }: Event): Selection | null {
	if (!(target instanceof Element)) return null;
	const node = target.closest('[data-node]')?.getAttribute('data-node');
	if (node !== undefined && node !== null) return { type: 'node', id: node };
	const tie = target.closest('[data-tie]')?.getAttribute('data-tie');
	return tie !== undefined && tie !== null ? { type: 'tie', id: tie } : null;
}

/**
 * The mark under a pointer, whoever draws it: the element it is on, or else what lies there in a picture without elements.
 * @param picture the element that the picture fills; @param markAt the mark at a point of it, in CSS pixels.
 */
export function markUnder(
	event: MouseEvent,
	picture: Element,
	markAt: ((point: { readonly x: number; readonly y: number }) => Selection | null) | undefined
): Selection | null {
	const { left, top } = picture.getBoundingClientRect();
	return markOf(event) ?? markAt?.({ x: event.clientX - left, y: event.clientY - top }) ?? null;
}
