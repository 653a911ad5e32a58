import type { Time } from '../model/types.ts';

/** Two nodes nearer than this touch, in units of length: a fifth of the ideal length of a tie (Experiment.java). */
export const nodeSize = 1;

/** Pairs of nodes nearer than `nearest`, each as i · (number of nodes) + j with i < j; found by cells of that size. */
export function nearPairs(places: Float64Array, present: Int32Array, nearest: number): Set<number> {
	const n = places.length / 2;
	const cell = (value: number) => Math.floor(value / nearest);
	// Far rows may share a name with another column's: that only adds pairs to look at.
	const nameOf = (column: number, row: number) => column * 0x200000 + row;
	const cells = new Map<number, number[]>();
	for (const i of present) {
		const name = nameOf(cell(places[2 * i]!), cell(places[2 * i + 1]!));
		const inside = cells.get(name);
		if (inside) inside.push(i);
		else cells.set(name, [i]);
	}
	const near = new Set<number>();
	for (const i of present) {
		const x = places[2 * i]!;
		const y = places[2 * i + 1]!;
		for (let column = cell(x) - 1; column <= cell(x) + 1; column++)
			for (let row = cell(y) - 1; row <= cell(y) + 1; row++)
				for (const j of cells.get(nameOf(column, row)) ?? []) {
					const dx = x - places[2 * j]!;
					const dy = y - places[2 * j + 1]!;
					if (j > i && Math.sqrt(dx * dx + dy * dy) < nearest) near.add(i * n + j);
				}
	}
	return near;
}

/** How often two nodes that are there come to touch, from one of the ascending times to the next; those that touch when first seen together count (GraphMetric.java). */
export function crowdingOf(
	times: readonly Time[],
	presentAt: (t: Time) => Int32Array,
	placesAt: (t: Time) => Float64Array,
	scale: number
): number {
	let before = new Set<number>();
	let count = 0;
	for (const t of times) {
		const now = nearPairs(placesAt(t), presentAt(t), nodeSize * scale);
		for (const pair of now) if (!before.has(pair)) count++;
		before = now;
	}
	return count;
}
