import type { Frame } from './frames.ts';
import type { Majorant } from './majorant.ts';

/** Adds what the terms of its row ask of the node at local index a; x and y hold the places of those present, by local index. */
export function addSparseTerms(
	sum: Majorant,
	first: Int32Array,
	other: Int32Array,
	{ terms: { weights, distances } }: Frame,
	x: Float64Array,
	y: Float64Array,
	a: number
): void {
	const xa = x[a]!;
	const ya = y[a]!;
	const end = first[a + 1]!;
	let pullX = 0;
	let pullY = 0;
	let weight = 0;
	for (let p = first[a]!; p < end; p++) {
		const b = other[p]!;
		const dx = xa - x[b]!;
		const dy = ya - y[b]!;
		const w = weights[p]!;
		// Two in one place part by the room that they keep; a length of nearly nothing has no direction.
		const by = w * (distances[p]! / Math.sqrt(dx * dx + dy * dy + 1e-6) - 1);
		pullX += by * dx;
		pullY += by * dy;
		weight += w;
	}
	sum.pullX += pullX;
	sum.pullY += pullY;
	sum.weightX += weight;
	sum.weightY += weight;
}
