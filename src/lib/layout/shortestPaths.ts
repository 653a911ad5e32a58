import { adjacencyOf, type Adjacency, type Link } from './adjacency.ts';

/** Distances from one node into a row that is Infinity wherever a way leads: label correcting with a queue (Bellman, Ford, Moore), which is breadth first where all lengths are equal. */
export function fillRow(
	source: number,
	{ first, target, length }: Adjacency,
	row: Float64Array,
	queue: Int32Array,
	queued: Uint8Array
): void {
	const size = row.length;
	row[source] = 0;
	let head = 0;
	let count = 1;
	queue[0] = source;
	while (count > 0) {
		const i = queue[head]!;
		head = head + 1 === size ? 0 : head + 1;
		count--;
		queued[i] = 0;
		for (let e = first[i]!; e < first[i + 1]!; e++) {
			const j = target[e]!;
			const distance = row[i]! + length[e]!;
			if (!(distance < row[j]!)) continue;
			row[j] = distance;
			if (queued[j]) continue;
			queued[j] = 1;
			const tail = head + count;
			queue[tail < size ? tail : tail - size] = j;
			count++;
		}
	}
}

/** Length of the shortest path between all pairs, row by row; Infinity where there is none. Lengths must be above 0. */
export function shortestPaths(size: number, links: readonly Link[]): Float64Array {
	const distances = new Float64Array(size * size).fill(Infinity);
	const adjacency = adjacencyOf(size, links);
	const queue = new Int32Array(size);
	const queued = new Uint8Array(size);
	for (let i = 0; i < size; i++) fillRow(i, adjacency, distances.subarray(i * size, (i + 1) * size), queue, queued);
	return distances;
}
