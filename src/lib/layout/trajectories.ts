import type { Time } from '../model/types.ts';

/** Positions at keyframes, in layout units (y grows downward): x of node i at times[k] is positions[2 * (k * n + i)], y is the next. */
export interface Trajectories {
	/** By id; n of them. */
	readonly nodeIds: readonly string[];
	/** Ascending and distinct, at least one, in the network's own Time. */
	readonly times: Float64Array;
	readonly positions: Float32Array;
}

/** How far the trajectories reach over all their keyframes, in layout units; all zero where there is no node. */
export interface Extent {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

/** The smallest box that holds every node centre at every keyframe, and so, the interpolation being monotone, at every time. */
export const extentOf = ({ positions }: Trajectories): Extent => extentOfAll([positions]);

/** The smallest box that holds all of some positions, x and y interleaved. */
export function extentOfAll(all: readonly (Float32Array | Float64Array)[]): Extent {
	let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
	for (const positions of all) {
		for (let p = 0; p < positions.length; p += 2) {
			const x = positions[p]!;
			const y = positions[p + 1]!;
			if (x < left) left = x;
			if (x > right) right = x;
			if (y < top) top = y;
			if (y > bottom) bottom = y;
		}
	}
	return left > right ? { left: 0, top: 0, right: 0, bottom: 0 } : { left, top, right, bottom };
}

/** The last keyframe at or before t; the first one where t lies before all. */
export function keyframeBefore({ times }: Trajectories, t: Time): number {
	let low = 0;
	let high = times.length - 1;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if (times[middle]! <= t) low = middle;
		else high = middle - 1;
	}
	return low;
}
