import type { Frame } from './frames.ts';

/** For each node and keyframe, the keyframes before and after in which the node is present as well; -1 where there is none. Indexed by k * n + i. */
export interface TimeLinks {
	readonly before: Int32Array;
	readonly after: Int32Array;
	/** Weight of the link to the keyframe before: the mean distance of keyframes over this one. */
	readonly weightBefore: Float64Array;
	readonly weightAfter: Float64Array;
	/** 1 where the node is present. */
	readonly there: Uint8Array;
}

/** Keyframes closer than this share of the mean distance count as this far apart, so that no link becomes rigid. */
const closest = 0.05;

export function timeLinks(frames: readonly Frame[], n: number): TimeLinks {
	const size = frames.length * n;
	const links = {
		before: new Int32Array(size).fill(-1),
		after: new Int32Array(size).fill(-1),
		weightBefore: new Float64Array(size),
		weightAfter: new Float64Array(size),
		there: new Uint8Array(size)
	};
	const last = new Int32Array(n).fill(-1);
	frames.forEach((frame, k) => {
		for (const i of frame.present) {
			links.there[k * n + i] = 1;
			const earlier = last[i]!;
			if (earlier >= 0) {
				const weight = 1 / Math.max(closest, (frame.time - frames[earlier]!.time) * (frames.length - 1));
				links.before[k * n + i] = earlier;
				links.weightBefore[k * n + i] = weight;
				links.after[earlier * n + i] = k;
				links.weightAfter[earlier * n + i] = weight;
			}
			last[i] = k;
		}
	});
	return links;
}
