import type { Time } from '../model/types.ts';

/** One straight, even motion of a node: from (x0, y0) at t0 to (x1, y1) at t1; where t1 is not finite it stands at (x0, y0). */
export type StraightMotion = readonly [t0: Time, t1: Time, x0: number, y0: number, x1: number, y1: number];

/** Where one node is over time: its motions by t0, which do not overlap; at least one. Between two of them it stands where the earlier ended. */
export type Path = readonly StraightMotion[];

/** The first motion that is not over before t; their number where all are. */
function motionAt(path: Path, t: Time): number {
	let low = 0;
	let high = path.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (path[middle]![1] >= t) high = middle;
		else low = middle + 1;
	}
	return low;
}

/** Places of all nodes at t, x and y interleaved in the order of the paths; before its first motion a node stands at that one's start. Fills and returns `out` where one is given. */
export function placesAt(paths: readonly Path[], t: Time, out = new Float64Array(2 * paths.length)): Float64Array {
	paths.forEach((path, i) => {
		const at = motionAt(path, t);
		const motion = path[at];
		if (motion && (t >= motion[0] || at === 0)) {
			const [t0, t1, x0, y0, x1, y1] = motion;
			const lasts = t1 - t0;
			const u = t > t0 && lasts > 0 && Number.isFinite(lasts) ? (t - t0) / lasts : 0;
			out[2 * i] = x0 + u * (x1 - x0);
			out[2 * i + 1] = y0 + u * (y1 - y0);
		} else {
			const [, , , , x1, y1] = path[at - 1]!;
			out[2 * i] = x1;
			out[2 * i + 1] = y1;
		}
	});
	return out;
}

/** Straight motions that follow `placeAt` (x and y interleaved, in units of length) through the given ascending times; one motion that stands where there is a single time. */
export function straightened(times: readonly Time[], placeAt: (t: Time) => Float64Array): readonly Path[] {
	const stops = times.map((t) => placeAt(t).slice());
	const last = Math.max(1, stops.length - 1);
	return Array.from({ length: (stops[0]?.length ?? 0) / 2 }, (_, i) =>
		Array.from({ length: last }, (_, k): StraightMotion => {
			const [from, to] = [stops[k]!, stops[k + 1] ?? stops[k]!];
			const [t0, t1] = [times[k]!, times[k + 1] ?? times[k]!];
			return [t0, t1, from[2 * i]!, from[2 * i + 1]!, to[2 * i]!, to[2 * i + 1]!];
		})
	);
}
