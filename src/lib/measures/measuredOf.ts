import type { TemporalNetwork } from '../model/types.ts';
import { evenTimes } from './evenTimes.ts';
import type { Measured } from './layoutQuality.ts';
import { momentsOf } from './moment.ts';

/** Up to so many nodes everything is counted; above, stress is estimated from some of them, and there are fewer looks between two dates. */
export const mostCounted = 1000;

/** How many dates, evenly spaced, stand for the whole time. */
const dates = 41;
const sources = 150;
const looks = 601;

/** A network as its layout is measured: dates in the middle of even parts of the observation; only ties that came about count. */
export function measuredOf(network: TemporalNetwork): Measured {
	const { start, end } = network.observed;
	const half = (end - start) / dates / 2;
	const large = network.nodes.length > mostCounted;
	return {
		slices: { first: start + half, last: end - half, count: dates },
		momentAt: momentsOf(
			network,
			network.nodes.map(({ id }) => id)
		),
		presence: network.nodes.map(({ activity }) => activity),
		// The observation is open at its end.
		crowdingTimes: evenTimes(start, end, looks).slice(0, -1),
		between: large ? 2 : 10,
		sources: large ? sources : Infinity
	};
}
