import type { Time } from '../model/types.ts';
import { lastInstant, unitStarts, type Calendar } from './calendar.ts';

/** How the date moves while it plays: from change to change, or evenly through the calendar. */
export type Pace = 'change' | 'calendar';

/** A strictly rising, continuous map between dates and the progress of playing, 0 to 1. */
export interface Warp {
	readonly toProgress: (t: Time) => number;
	readonly toTime: (progress: number) => Time;
	/** Wall milliseconds from the first to the last date at rate 1. */
	readonly duration: number;
}

// By change, this share of the way belongs to the changes in equal parts and the rest to the calendar, so that a long quiet still takes a while.
const byChange = 0.7;

// Long enough for a tie to be seen forming and to read what changed; by calendar a year of months takes seven seconds.
const perChange = 1400;
const perUnit = 600;

// Shorter is no story, and nobody watches longer than a minute.
const durationOf = (wanted: number) => Math.min(60000, Math.max(8000, wanted));

/** The warp of a network at a pace; changeTimes ascend and lie within the observation. */
export function warpOf(network: Calendar, changeTimes: readonly Time[], pace: Pace): Warp {
	const first = network.observed.start;
	const last = lastInstant(network);
	const inner = changeTimes.filter((t) => t > first && t < last);
	const knots = [...new Set([first, ...inner, last])];
	const span = last - first || 1;
	const share = pace === 'change' ? byChange : 0;
	const parts = Math.max(1, knots.length - 1);
	const progress = knots.map((t, i) => (share * i) / parts + ((1 - share) * (t - first)) / span);
	// The sum may miss 1 by its last bit, and the end is to be reached exactly.
	if (knots.length > 1) progress[parts] = 1;
	return {
		toProgress: (t) => (last === first ? 0 : between(knots, progress, t)),
		toTime: (p) => between(progress, knots, p),
		duration: durationOf(
			pace === 'change' ? perChange * parts : perUnit * unitStarts(network.observed, network.unit).length
		)
	};
}

/** The piecewise linear map through the points (from[i], to[i]), which ascend; exact at the points and clamped at the ends. */
function between(from: readonly number[], to: readonly number[], value: number): number {
	const n = from.length;
	if (n === 1 || value <= (from[0] ?? 0)) return to[0] ?? 0;
	if (value >= (from[n - 1] ?? 0)) return to[n - 1] ?? 0;
	let [low, high] = [0, n - 1];
	while (high - low > 1) {
		const middle = (low + high) >> 1;
		if ((from[middle] ?? 0) <= value) low = middle;
		else high = middle;
	}
	const [a, b, x, y] = [from[low] ?? 0, from[high] ?? 0, to[low] ?? 0, to[high] ?? 0];
	return x + ((value - a) / (b - a)) * (y - x);
}
