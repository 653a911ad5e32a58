import type { TemporalNetwork } from './types.ts';

/** When the first spell of each tie begins and the last has ended, by the place of the tie; an instant lasts for the dwell. */
export interface Hulls {
	readonly starts: Float64Array;
	readonly ends: Float64Array;
}

/** A network does not change, and each frame asks: what was found is kept as long as the network is. */
const known = new WeakMap<TemporalNetwork, Hulls>();

/** The hulls of all ties: most of many thousand ties are ruled out by two numbers, without a look at any of their spells. */
export function hullsOf(network: TemporalNetwork): Hulls {
	const found = known.get(network);
	if (found) return found;
	const { ties, dwell } = network;
	const starts = new Float64Array(ties.length).fill(Infinity);
	const ends = new Float64Array(ties.length).fill(-Infinity);
	for (let at = 0; at < ties.length; at++)
		for (const { start, end } of ties[at]!.spells) {
			if (start < starts[at]!) starts[at] = start;
			const until = start === end ? end + dwell : end;
			if (until > ends[at]!) ends[at] = until;
		}
	const hulls = { starts, ends };
	known.set(network, hulls);
	return hulls;
}
