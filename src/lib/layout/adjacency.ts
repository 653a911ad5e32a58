/** An edge between local indices. */
export type Link = readonly [i: number, j: number, length: number];

/** Who is joined to whom, in both directions: the neighbours of i are target[first[i]] up to first[i + 1]. */
export interface Adjacency {
	readonly first: Int32Array;
	readonly target: Int32Array;
	readonly length: Float64Array;
}

/** Links as neighbours, in the order of the links. */
export function adjacencyOf(size: number, links: readonly Link[]): Adjacency {
	const ends = Int32Array.from(links.flatMap(([i, j]) => [i, j]));
	return joined(
		size,
		links.length,
		ends,
		Float64Array.from(links, ([, , length]) => length)
	);
}

/** The same from the first `count` links in flat arrays: the ends of link e are ends[2e] and ends[2e + 1]. */
export function joined(size: number, count: number, ends: Int32Array, lengths: Float64Array): Adjacency {
	const first = new Int32Array(size + 1);
	for (let end = 0; end < 2 * count; end++) first[ends[end]! + 1]!++;
	for (let i = 0; i < size; i++) first[i + 1]! += first[i]!;
	const next = first.slice();
	const target = new Int32Array(2 * count);
	const length = new Float64Array(2 * count);
	for (let end = 0; end < 2 * count; end++) {
		const at = next[ends[end]!]!++;
		target[at] = ends[end ^ 1]!;
		length[at] = lengths[end >> 1]!;
	}
	return { first, target, length };
}

/** The parts of a graph of two or more nodes, each as ascending indices, by their first. */
export function partsOf({ first, target }: Adjacency): Int32Array[] {
	const size = first.length - 1;
	const seen = new Uint8Array(size);
	const queue = new Int32Array(size);
	const parts: Int32Array[] = [];
	for (let source = 0; source < size; source++) {
		if (seen[source] || first[source] === first[source + 1]) continue;
		let [head, tail] = [0, 1];
		queue[0] = source;
		seen[source] = 1;
		while (head < tail) {
			const i = queue[head++]!;
			for (let e = first[i]!; e < first[i + 1]!; e++) {
				const j = target[e]!;
				if (seen[j]) continue;
				seen[j] = 1;
				queue[tail++] = j;
			}
		}
		parts.push(queue.slice(0, tail).sort());
	}
	return parts;
}
