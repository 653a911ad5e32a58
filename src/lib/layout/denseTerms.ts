import type { Frame } from './frames.ts';
import { addApart, type Majorant } from './majorant.ts';
import type { NearPairs } from './nearPairs.ts';
import type { Room } from './room.ts';

/** Two nodes in one place have no direction to part in: each pair gets one of its own. */
export const nudge = 1e-3;

/** A direction for two nodes in one place, by their indices. */
export function nudged(i: number, j: number): readonly [dx: number, dy: number] {
	return [i < j ? nudge : -nudge, nudge * (((i * 7 + j * 13) % 5) - 2)];
}

/** Adds what all others ask of the node at local index a: one sum for all pairs, written out because it is where nearly all time goes. x and y hold the places of those present, by local index. */
export function addDenseTerms(
	sum: Majorant,
	{ present, terms: { weights, distances } }: Frame,
	room: Room,
	x: Float64Array,
	y: Float64Array,
	a: number,
	apart: number
): void {
	const size = present.length;
	const { reach } = room;
	const i = present[a]!;
	const own = reach[i]!;
	const farthest = own + room.widest / 2;
	const far = Math.max(farthest * farthest, 2 * nudge * nudge);
	const xa = x[a]!;
	const ya = y[a]!;
	let pullX = 0;
	let pullY = 0;
	let weight = 0;
	for (let b = 0, p = a * size; b < size; b++, p++) {
		let dx = xa - x[b]!;
		let dy = ya - y[b]!;
		let squared = dx * dx + dy * dy;
		if (squared < far) {
			if (a === b) continue;
			const j = present[b]!;
			if (squared < nudge * nudge) {
				[dx, dy] = nudged(i, j);
				squared = dx * dx + dy * dy;
			}
			const both = own + reach[j]!;
			if (squared < both * both) addApart(sum, room, i, j, dx, dy, apart);
		}
		const w = weights[p]!;
		const by = w * (distances[p]! / Math.sqrt(squared) - 1);
		pullX += by * dx;
		pullY += by * dy;
		weight += w;
	}
	sum.pullX += pullX;
	sum.pullY += pullY;
	sum.weightX += weight;
	sum.weightY += weight;
}

/** Asks the node at local index a to keep out of the room of those near it. */
export function addNear(
	sum: Majorant,
	{ first, other }: NearPairs,
	present: Int32Array,
	room: Room,
	x: Float64Array,
	y: Float64Array,
	a: number,
	apart: number
): void {
	const i = present[a]!;
	for (let p = first[a]!; p < first[a + 1]!; p++) {
		const b = other[p]!;
		const j = present[b]!;
		let dx = x[a]! - x[b]!;
		let dy = y[a]! - y[b]!;
		const squared = dx * dx + dy * dy;
		const both = room.reach[i]! + room.reach[j]!;
		if (squared >= both * both) continue;
		if (squared < nudge * nudge) [dx, dy] = nudged(i, j);
		addApart(sum, room, i, j, dx, dy, apart);
	}
}
