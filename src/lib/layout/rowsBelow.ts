import type { Extent } from './trajectories.ts';

/** Sideways room for one that stands alone, with its label, as a multiple of its height of room. */
const labelWidth = 1.8;

/** Places for those who never have a tie: even rows below everybody else, centred, x and y interleaved. An isolate more or less moves nobody else. */
export function rowsBelow(count: number, extent: Extent, room: number): Float64Array {
	const width = extent.right - extent.left;
	const cell = labelWidth * room;
	const fitting = Math.floor(width / cell);
	// As many as fit under the picture; a crowd gets a block of its own, about twice as wide as high.
	const columns = Math.max(1, fitting, Math.ceil(Math.sqrt((2 * count) / labelWidth)));
	const rows = Math.ceil(count / columns);
	const places = new Float64Array(2 * count);
	for (let i = 0; i < count; i++) {
		const row = Math.floor(i / columns);
		const inRow = row === rows - 1 ? count - row * columns : columns;
		const step = Math.max(cell, Math.min(width / inRow, 3 * cell));
		places[2 * i] = (extent.left + extent.right) / 2 + (i - row * columns - (inRow - 1) / 2) * step;
		places[2 * i + 1] = extent.bottom + (row + 1) * room;
	}
	return places;
}
