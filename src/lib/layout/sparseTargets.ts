import { joined, partsOf } from './adjacency.ts';
import { lasting, spanAt, type FlatGraph } from './flatSpans.ts';
import { mulberry32 } from './mulberry32.ts';
import { addPivotTerms, pivotsOf, PathSpace } from './pivots.ts';
import type { TermCollector, TermRows } from './termRows.ts';
import type { Window } from './windows.ts';

/** What stress asks of some pairs at one keyframe: all ties, and ways to pivots. */
export interface SparseTargets extends TermRows {
	/** Ascending indices of the nodes present at some time in the window. */
	readonly present: Int32Array;
}

/** The targets of one window: ties by the exact share of it that they last, ways at the middle of each of its pieces. The collector must be empty, and is again afterwards. */
export function sparseTargets(
	graph: FlatGraph,
	{ from, to, pieces }: Window,
	pivots: number,
	seed: number,
	terms: TermCollector
): SparseTargets {
	const { nodes, presence, ties } = graph;
	const local = new Int32Array(nodes).fill(-1);
	let size = 0;
	for (let i = 0; i < nodes; i++) if (lasting(presence, i, from, to) > 0) local[i] = size++;
	const present = new Int32Array(size);
	for (let i = 0; i < nodes; i++) if (local[i]! >= 0) present[local[i]!] = i;
	const random = mulberry32(seed);
	const ranks = Float64Array.from({ length: nodes }, random);
	const ends = new Int32Array(2 * graph.i.length);
	const lengths = new Float64Array(graph.i.length);
	const active: number[] = [];
	for (let e = 0; e < graph.i.length; e++) {
		const a = local[graph.i[e]!]!;
		const b = local[graph.j[e]!]!;
		if (a < 0 || b < 0 || !(lasting(ties, e, from, to) > 0)) continue;
		active.push(e);
		for (let s = ties.first[e]!; s < ties.first[e + 1]!; s++) {
			const share = (Math.min(ties.end[s]!, to) - Math.max(ties.start[s]!, from)) / (to - from);
			const length = ties.length[s]!;
			if (!(share > 0)) continue;
			terms.add(a, b, share / (length * length), length);
			terms.add(b, a, share / (length * length), length);
		}
	}
	const space = new PathSpace(size);
	for (const { middle, share } of pieces) {
		const there = new Uint8Array(size);
		for (let a = 0; a < size; a++) there[a] = spanAt(presence, present[a]!, middle) >= 0 ? 1 : 0;
		let count = 0;
		for (const e of active) {
			const a = local[graph.i[e]!]!;
			const b = local[graph.j[e]!]!;
			const span = there[a] && there[b] ? spanAt(ties, e, middle) : -1;
			if (span < 0) continue;
			ends[2 * count] = a;
			ends[2 * count + 1] = b;
			lengths[count++] = ties.length[span]!;
		}
		const adjacency = joined(size, count, ends, lengths);
		const parts = partsOf(adjacency);
		const tied = parts.reduce((sum, part) => sum + part.length, 0);
		for (const part of parts) {
			const chosen = pivotsOf(part, (a) => ranks[present[a]!]!, pivots, tied);
			addPivotTerms(terms, adjacency, part, chosen, space, share);
		}
	}
	return { present, ...terms.take(size) };
}
