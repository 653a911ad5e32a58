import { hopsFrom, neighboursOf } from './hops.ts';
import type { Moment } from './moment.ts';

/** How long a tie should be, in units of length (delta of DynNoSlice: ocotillo's Experiment.java). */
export const idealLength = 5;

/** What decides the stress of one moment at every scale: S(s) = pairs − 2·linear/s + square/s², which is the sum over pairs of (1 − |p_i − p_j| / (s·delta·d_ij))². */
export interface StressParts {
	/** Number of pairs that a way joins. */
	readonly pairs: number;
	/** Sum of |p_i − p_j| / (delta·d_ij), without unit. */
	readonly linear: number;
	/** Sum of the squares of the same. */
	readonly square: number;
}

/** The stress of one moment in parts, d being the hops between two nodes and places x and y interleaved by node; null where nobody is tied. With more nodes than `sources`, that many evenly chosen ones stand for all, so that the sums are estimates. */
export function stressParts(moment: Moment, places: Float64Array, sources = Infinity): StressParts | null {
	const { present, ties } = moment;
	if (ties.length === 0) return null;
	const n = present.length;
	const neighbours = neighboursOf(moment);
	const hops = new Int32Array(n);
	const queue = new Int32Array(n);
	const chosen = Math.min(n, sources);
	let [pairs, linear, square] = [0, 0, 0];
	for (let c = 0; c < chosen; c++) {
		const a = Math.floor((c * n) / chosen);
		hopsFrom(a, neighbours, hops, queue);
		const x = places[2 * present[a]!]!;
		const y = places[2 * present[a]! + 1]!;
		// All pairs once where all nodes are sources; otherwise every pair of a source, and half of the sum below.
		for (let b = chosen === n ? a + 1 : 0; b < n; b++) {
			if (hops[b]! <= 0) continue;
			const j = present[b]!;
			const dx = x - places[2 * j]!;
			const dy = y - places[2 * j + 1]!;
			const ratio = Math.sqrt(dx * dx + dy * dy) / (idealLength * hops[b]!);
			pairs++;
			linear += ratio;
			square += ratio * ratio;
		}
	}
	const all = chosen === n ? 1 : n / chosen / 2;
	return { pairs: all * pairs, linear: all * linear, square: all * square };
}

/** Stress of a moment when all places are divided by the scale; a sum over pairs, without unit (Simonetto, Archambault and Kobourov 2020, as their StcGraphMetric.java computes it). */
export function stressOf({ pairs, linear, square }: StressParts, scale: number): number {
	return pairs - (2 * linear) / scale + square / (scale * scale);
}

/** Mean stress over those moments that have ties; NaN where none has. */
export function meanStress(moments: readonly (StressParts | null)[], scale: number): number {
	const tied = moments.filter((parts) => parts !== null);
	return tied.reduce((sum, parts) => sum + stressOf(parts, scale), 0) / tied.length;
}

/** Mean number of pairs that a way joins, over those moments that have ties; NaN where none has. */
export function meanPairs(moments: readonly (StressParts | null)[]): number {
	const tied = moments.filter((parts) => parts !== null);
	return tied.reduce((sum, { pairs }) => sum + pairs, 0) / tied.length;
}
