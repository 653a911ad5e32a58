import type { Appearances } from './appearances.ts';

/** Nodes in blocks: block b holds b, b + count, b + 2 count, and so on, so that neighbours by id, often tied, are not in one. */
export interface Blocks {
	readonly count: number;
	/** Entries of block b are entries[firstEntry[b]] up to firstEntry[b + 1], keyframe by keyframe. */
	readonly firstEntry: Int32Array;
	readonly entries: Int32Array;
}

/** Blocks of about so many nodes. */
export function blocksOf({ first, node, frame }: Appearances, size: number): Blocks {
	const n = first.length - 1;
	const count = Math.max(1, Math.floor((n + size - 1) / size));
	const firstEntry = new Int32Array(count + 1);
	for (const i of node) firstEntry[(i % count) + 1]!++;
	for (let block = 0; block < count; block++) firstEntry[block + 1]! += firstEntry[block]!;
	const entries = new Int32Array(node.length);
	const next = firstEntry.slice();
	for (let entry = 0; entry < node.length; entry++) entries[next[node[entry]! % count]!++] = entry;
	for (let block = 0; block < count; block++)
		entries.subarray(firstEntry[block], firstEntry[block + 1]).sort((a, b) => frame[a]! - frame[b]! || a - b);
	return { count, firstEntry, entries };
}
