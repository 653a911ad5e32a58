import type { LayoutGraph } from './layoutGraph.ts';
import { tiedPairs } from './tiedPairs.ts';

/** Presence and ties as flat arrays, so that large graphs are read without a lookup: spans of item x are first[x] up to first[x + 1]. */
export interface FlatSpans {
	readonly first: Int32Array;
	readonly start: Float64Array;
	readonly end: Float64Array;
	/** Of ties, in lengths of the strongest; 1 for presence. */
	readonly length: Float64Array;
}

/** A graph in flat arrays. */
export interface FlatGraph {
	readonly nodes: number;
	readonly presence: FlatSpans;
	/** Ends of each pair that is ever tied. */
	readonly i: Int32Array;
	readonly j: Int32Array;
	readonly ties: FlatSpans;
}

function flat(
	items: readonly (readonly { readonly span: readonly [number, number]; readonly length: number }[])[]
): FlatSpans {
	const first = new Int32Array(items.length + 1);
	items.forEach((spans, x) => (first[x + 1] = first[x]! + spans.length));
	const size = first[items.length]!;
	const spans = { first, start: new Float64Array(size), end: new Float64Array(size), length: new Float64Array(size) };
	let at = 0;
	for (const item of items)
		for (const { span, length } of item) {
			spans.start[at] = span[0];
			spans.end[at] = span[1];
			spans.length[at++] = length;
		}
	return spans;
}

/** The flat arrays of a graph, ties by pair. */
export function flatGraphOf(graph: LayoutGraph): FlatGraph {
	const pairs = tiedPairs(graph);
	return {
		nodes: graph.nodes.length,
		presence: flat(graph.presence.map((spans) => spans.map((span) => ({ span, length: 1 })))),
		i: Int32Array.from(pairs, ({ i }) => i),
		j: Int32Array.from(pairs, ({ j }) => j),
		ties: flat(pairs.map(({ spans }) => spans))
	};
}

/** How long the spans of an item last from one time to another, all together. */
export function lasting({ first, start, end }: FlatSpans, item: number, from: number, to: number): number {
	let sum = 0;
	for (let s = first[item]!; s < first[item + 1]!; s++)
		sum += Math.max(0, Math.min(end[s]!, to) - Math.max(start[s]!, from));
	return sum;
}

/** The span of an item that holds at u; -1 where none does. */
export function spanAt({ first, start, end }: FlatSpans, item: number, u: number): number {
	for (let s = first[item]!; s < first[item + 1]!; s++) if (start[s]! <= u && u < end[s]!) return s;
	return -1;
}
