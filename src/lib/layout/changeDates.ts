import type { LayoutGraph, Span } from './layoutGraph.ts';

/** Every start and end strictly within the observation, ascending, as often as it occurs; `others` are spans that matter besides presence and ties. */
export function changeDates({ presence, edges }: LayoutGraph, others: readonly Span[]): Float64Array {
	const spans = [...presence.flat(), ...edges.flatMap((edge) => edge.spans.map(({ span }) => span)), ...others];
	return Float64Array.from(spans.flat().filter((u) => u > 0 && u < 1)).sort();
}

/** The same without repetition. */
export function distinct(ascending: Float64Array): Float64Array {
	return ascending.filter((u, i) => i === 0 || u > ascending[i - 1]!);
}
