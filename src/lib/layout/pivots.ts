import type { Adjacency } from './adjacency.ts';
import { fillRow } from './shortestPaths.ts';
import type { TermCollector } from './termRows.ts';

/** Parts up to this size are measured between all pairs: that costs no more than pivots would. */
const smallPart = 40;

/** A part has at least so many pivots. */
const fewest = 8;

/** Closer than this only a tie can join two; ties are counted exactly elsewhere. */
const beyondTies = 2;

/** Room to work in, for graphs of up to so many nodes. */
export class PathSpace {
	readonly row: Float64Array;
	readonly queue: Int32Array;
	readonly queued: Uint8Array;
	/** Distance to the nearest pivot, and which one. */
	readonly near: Float64Array;
	readonly owner: Int32Array;
	#ways = new Float64Array(0);

	constructor(size: number) {
		this.row = new Float64Array(size).fill(Infinity);
		this.queue = new Int32Array(size);
		this.queued = new Uint8Array(size);
		this.near = new Float64Array(size);
		this.owner = new Int32Array(size);
	}

	/** Room for so many ways to pivots. */
	ways(count: number): Float64Array {
		if (this.#ways.length < count) this.#ways = new Float64Array(count);
		return this.#ways;
	}
}

/** The pivots of a part: those that come first by a random rank, in proportion to the part's share of `tied` nodes, all of a small part. */
export function pivotsOf(part: Int32Array, rank: (a: number) => number, pivots: number, tied: number): Int32Array {
	if (part.length <= smallPart) return part;
	const count = Math.max(fewest, Math.floor((pivots * part.length) / tied + 0.5));
	return part
		.slice()
		.sort((a, b) => rank(a) - rank(b) || a - b)
		.slice(0, count);
}

/**
 * Terms from every node of a part to each pivot, weighted by how many nodes of the pivot's region lie within half of the way
 * (Ortmann, Klimenta, Brandes 2016): the pivot stands for them. Only the node moves, never the pivot. `share` multiplies all weights.
 */
export function addPivotTerms(
	terms: TermCollector,
	graph: Adjacency,
	part: Int32Array,
	pivots: Int32Array,
	space: PathSpace,
	share: number
): void {
	const { row, near, owner } = space;
	const all = pivots.length === part.length;
	const size = part.length;
	const ways = space.ways(size * pivots.length);
	for (const a of part) near[a] = Infinity;
	for (let p = 0; p < pivots.length; p++) {
		fillRow(pivots[p]!, graph, row, space.queue, space.queued);
		for (let at = 0; at < size; at++) {
			const a = part[at]!;
			const d = row[a]!;
			ways[p * size + at] = d;
			if (d < near[a]!) {
				near[a] = d;
				owner[a] = p;
			}
			row[a] = Infinity;
		}
	}
	const regions = all ? [] : regionSizes(part, pivots.length, space);
	for (let p = 0; p < pivots.length; p++) {
		const within = regions[p];
		for (let at = 0; at < size; at++) {
			const d = ways[p * size + at]!;
			if (d < beyondTies) continue;
			const stands = within ? Math.max(1, within[Math.min(within.length - 1, Math.floor(d))]!) : 1;
			terms.add(part[at]!, pivots[p]!, (share * stands) / (d * d), d);
		}
	}
}

/** For each pivot: how many nodes of its region are within d / 2, by whole d. */
function regionSizes(part: Int32Array, pivots: number, { near, owner }: PathSpace): Int32Array[] {
	const farthest = new Float64Array(pivots);
	for (const a of part) farthest[owner[a]!] = Math.max(farthest[owner[a]!]!, near[a]!);
	const within = Array.from(farthest, (d) => new Int32Array(Math.floor(2 * d) + 2));
	for (const a of part) within[owner[a]!]![Math.floor(2 * near[a]! + 0.999)]!++;
	for (const counts of within) for (let d = 1; d < counts.length; d++) counts[d]! += counts[d - 1]!;
	return within;
}
