import { neighboursOf } from './hops.ts';
import type { Moment } from './moment.ts';

/** How well nearness in the picture tells who is tied, 0 to 1: for each node with k ties the share that its neighbours and its k nearest have in common (Jaccard), averaged; null where nobody is tied (Kruiger et al. 2017, tsNET, section 5.2). */
export function neighbourhoodPreservation(moment: Moment, places: Float64Array): number | null {
	const { present } = moment;
	const { first, neighbours } = neighboursOf(moment);
	let sum = 0;
	let tied = 0;
	for (let a = 0; a < present.length; a++) {
		const own = new Set(neighbours.subarray(first[a]!, first[a + 1]!));
		if (own.size === 0) continue;
		const shared = nearestTo(a, present, places, own.size).filter((b) => own.has(b)).length;
		sum += shared / (2 * own.size - shared);
		tied++;
	}
	return tied > 0 ? sum / tied : null;
}

/** The k nearest to a, in indices into `present`; of two equally near the one with the lower index. */
function nearestTo(a: number, present: Int32Array, places: Float64Array, k: number): number[] {
	const nearest: { readonly b: number; readonly square: number }[] = [];
	for (let b = 0; b < present.length; b++) {
		if (b === a) continue;
		const dx = places[2 * present[b]!]! - places[2 * present[a]!]!;
		const dy = places[2 * present[b]! + 1]! - places[2 * present[a]! + 1]!;
		const square = dx * dx + dy * dy;
		if (nearest.length === k && square >= nearest[k - 1]!.square) continue;
		let at = nearest.length;
		while (at > 0 && nearest[at - 1]!.square > square) at--;
		nearest.splice(at, 0, { b, square });
		if (nearest.length > k) nearest.pop();
	}
	return nearest.map(({ b }) => b);
}
