import type { Moment } from './moment.ts';

/** The ties of a moment by node, in indices into `present`: those of a are neighbours[first[a]] to before neighbours[first[a + 1]]. */
export interface Neighbours {
	readonly first: Int32Array;
	readonly neighbours: Int32Array;
}

export function neighboursOf({ size, present, ties }: Moment): Neighbours {
	const local = new Int32Array(size).fill(-1);
	present.forEach((i, a) => (local[i] = a));
	const first = new Int32Array(present.length + 1);
	for (const i of ties) first[local[i]! + 1]!++;
	for (let a = 0; a < present.length; a++) first[a + 1]! += first[a]!;
	const next = first.slice();
	const neighbours = new Int32Array(ties.length);
	for (let p = 0; p < ties.length; p += 2) {
		const [a, b] = [local[ties[p]!]!, local[ties[p + 1]!]!];
		neighbours[next[a]!++] = b;
		neighbours[next[b]!++] = a;
	}
	return { first, neighbours };
}

/** Numbers of ties on the shortest way from one node to all present, in indices into `present`; -1 where no way leads. Fills and returns `hops`; `queue` is room of the same length. */
export function hopsFrom(
	source: number,
	{ first, neighbours }: Neighbours,
	hops: Int32Array,
	queue: Int32Array
): Int32Array {
	hops.fill(-1);
	hops[source] = 0;
	queue[0] = source;
	let count = 1;
	for (let head = 0; head < count; head++) {
		const a = queue[head]!;
		for (let e = first[a]!; e < first[a + 1]!; e++) {
			const b = neighbours[e]!;
			if (hops[b]! >= 0) continue;
			hops[b] = hops[a]! + 1;
			queue[count++] = b;
		}
	}
	return hops;
}
