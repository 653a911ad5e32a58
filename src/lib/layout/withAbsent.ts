import type { Places } from './forceLinkedStress.ts';
import type { Frame } from './frames.ts';

/** Positions of all n nodes by keyframe, x and y interleaved. Absent nodes get a place: before they first come, the one where they will appear; after they last leave, the one where they were; between, on the straight way. */
export function withAbsent(places: readonly Places[], frames: readonly Frame[], n: number): Float64Array[] {
	const positions = frames.map(() => new Float64Array(2 * n));
	const put = (k: number, i: number, x: number, y: number) => {
		positions[k]![2 * i] = x;
		positions[k]![2 * i + 1] = y;
	};
	/** The last keyframe at which each node was present; -1 where it was not yet. */
	const last = new Int32Array(n).fill(-1);
	frames.forEach(({ present, time }, k) => {
		present.forEach((i, a) => {
			const x = places[k]!.x[a]!;
			const y = places[k]!.y[a]!;
			put(k, i, x, y);
			const from = last[i]!;
			last[i] = k;
			for (let gap = from + 1; gap < k; gap++) {
				if (from < 0) {
					put(gap, i, x, y);
					continue;
				}
				const u = (frames[gap]!.time - frames[from]!.time) / (time - frames[from]!.time);
				const [x0, y0] = [positions[from]![2 * i]!, positions[from]![2 * i + 1]!];
				put(gap, i, x0 + u * (x - x0), y0 + u * (y - y0));
			}
		});
	});
	last.forEach((k, i) => {
		if (k < 0) return;
		for (let after = k + 1; after < frames.length; after++)
			put(after, i, positions[k]![2 * i]!, positions[k]![2 * i + 1]!);
	});
	return positions;
}
