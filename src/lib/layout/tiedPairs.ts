import type { Edge, LayoutGraph, Span } from './layoutGraph.ts';

/** The parts of a span at which both of two nodes are there. */
function whileThere([start, end]: Span, one: readonly Span[], other: readonly Span[]): Span[] {
	return one.flatMap((a) =>
		other.flatMap((b): Span[] => {
			const span: Span = [Math.max(start, a[0], b[0]), Math.min(end, a[1], b[1])];
			return span[0] < span[1] ? [span] : [];
		})
	);
}

/** Spans that may overlap as ones that do not: of several ties at one time the shortest counts. */
function apart(spans: Edge['spans']): Edge['spans'] {
	if (spans.length < 2) return spans;
	const cuts = [...new Set(spans.flatMap(({ span }) => span))].sort((a, b) => a - b);
	return cuts.slice(1).flatMap((end, at) => {
		const start = cuts[at]!;
		const lengths = spans.flatMap(({ span, length }) => (span[0] <= start && end <= span[1] ? [length] : []));
		return lengths.length > 0 ? [{ span: [start, end] as const, length: Math.min(...lengths) }] : [];
	});
}

/** Edges by pair: several ties between two, in either direction, are one, and last only while both ends are there, as for the ways of the dense solver. */
export function tiedPairs({ nodes, presence, edges }: LayoutGraph): Edge[] {
	const pairs = new Map<number, { i: number; j: number; spans: Edge['spans'][number][] }>();
	for (const { i, j, spans } of edges) {
		const [low, high] = [Math.min(i, j), Math.max(i, j)];
		const key = low * nodes.length + high;
		const there = spans.flatMap(({ span, length }) =>
			whileThere(span, presence[i]!, presence[j]!).map((part) => ({ span: part, length }))
		);
		const pair = pairs.get(key);
		if (pair) pair.spans.push(...there);
		else pairs.set(key, { i: low, j: high, spans: there });
	}
	return [...pairs.values()].map((pair) => ({ ...pair, spans: apart(pair.spans) }));
}
