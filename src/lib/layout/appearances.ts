import type { Frame } from './frames.ts';

/** Keyframes closer than this share of the mean distance count as this far apart, so that no link becomes rigid. */
const closest = 0.05;

/** At which keyframes each node is present: entries first[i] up to first[i + 1] are those of node i, by time. */
export interface Appearances {
	readonly first: Int32Array;
	readonly node: Int32Array;
	readonly frame: Int32Array;
	/** Its local index there. */
	readonly local: Int32Array;
	/** Weight of staying where it was at the entry before: the mean distance of keyframes over the distance to that one; 0 for a first entry. */
	readonly link: Float64Array;
	/** Entry of its parent at the same keyframe; -1 where there is none. */
	readonly parent: Int32Array;
}

/** Reads frames the other way round, node by node. */
export function appearancesOf(frames: readonly Frame[], n: number, parents: Int32Array): Appearances {
	const first = new Int32Array(n + 1);
	for (const { present } of frames) for (const i of present) first[i + 1]!++;
	for (let i = 0; i < n; i++) first[i + 1]! += first[i]!;
	const size = first[n]!;
	const next = first.slice();
	const appearances = {
		first,
		node: new Int32Array(size),
		frame: new Int32Array(size),
		local: new Int32Array(size),
		link: new Float64Array(size),
		parent: new Int32Array(size).fill(-1)
	};
	const entryAt = new Int32Array(n);
	frames.forEach(({ present, time }, k) => {
		entryAt.fill(-1);
		present.forEach((i, a) => {
			const entry = next[i]!++;
			entryAt[i] = entry;
			appearances.node[entry] = i;
			appearances.frame[entry] = k;
			appearances.local[entry] = a;
			if (entry === first[i]) return;
			const away = (time - frames[appearances.frame[entry - 1]!]!.time) * (frames.length - 1);
			appearances.link[entry] = 1 / Math.max(closest, away);
		});
		for (const i of present) if (parents[i]! >= 0) appearances.parent[entryAt[i]!] = entryAt[parents[i]!]!;
	});
	return appearances;
}
