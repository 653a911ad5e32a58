import type { Time } from '../model/types.ts';
import { keyframeBefore, type Trajectories } from './trajectories.ts';

/** Slope at a keyframe between two secants: Fritsch and Carlson 1980 in the weighted harmonic form of Brodlie, so that nothing overshoots. */
function slope(before: number, after: number, secantBefore: number, secantAfter: number): number {
	if (!(secantBefore * secantAfter > 0)) return 0;
	const w1 = 2 * after + before;
	const w2 = after + 2 * before;
	return (w1 + w2) / (w1 / secantBefore + w2 / secantAfter);
}

/** Positions of all nodes at t, x and y interleaved in the order of nodeIds: monotone cubic between keyframes, at rest at both ends and beyond; fills and returns `out` where one is given. */
export function positionsAt(trajectories: Trajectories, t: Time, out?: Float64Array): Float64Array {
	const { nodeIds, times, positions } = trajectories;
	const size = 2 * nodeIds.length;
	const result = out ?? new Float64Array(size);
	const k = keyframeBefore(trajectories, t);
	const last = times.length - 1;
	const at = k * size;
	if (k === last || !(t > times[k]!)) {
		for (let c = 0; c < size; c++) result[c] = positions[at + c]!;
		return result;
	}
	const h = times[k + 1]! - times[k]!;
	const hBefore = k > 0 ? times[k]! - times[k - 1]! : 0;
	const hAfter = k + 1 < last ? times[k + 2]! - times[k + 1]! : 0;
	const u = (t - times[k]!) / h;
	const v = 1 - u;
	for (let c = 0; c < size; c++) {
		const a = positions[at + c]!;
		const b = positions[at + size + c]!;
		const secant = (b - a) / h;
		const from = k > 0 ? slope(hBefore, h, (a - positions[at - size + c]!) / hBefore, secant) : 0;
		const to = k + 1 < last ? slope(h, hAfter, secant, (positions[at + 2 * size + c]! - b) / hAfter) : 0;
		result[c] = v * v * (1 + 2 * u) * a + u * u * (1 + 2 * v) * b + u * v * h * (v * from - u * to);
	}
	return result;
}
