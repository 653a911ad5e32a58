import type { LayoutGraph, Span } from './layoutGraph.ts';
import type { Link } from './adjacency.ts';
import { shortestPaths } from './shortestPaths.ts';

/** Who is there at one instant, and how far apart they are along ties, in lengths of the strongest tie. */
export interface State {
	/** Ascending indices of the nodes present. */
	readonly present: Int32Array;
	/** Between them, row by row; Infinity where no path joins them. */
	readonly distances: Float64Array;
}

const holds = ([start, end]: Span, u: number) => start <= u && u < end;

/** The state at an instant u in [0, 1). */
export function stateAt({ nodes, presence, edges }: LayoutGraph, u: number): State {
	const local = new Int32Array(nodes.length).fill(-1);
	let size = 0;
	presence.forEach((spans, i) => {
		if (spans.some((span) => holds(span, u))) local[i] = size++;
	});
	const present = new Int32Array(size);
	local.forEach((at, i) => {
		if (at >= 0) present[at] = i;
	});
	const links = edges.flatMap(({ i, j, spans }): Link[] => {
		const active = local[i]! < 0 || local[j]! < 0 ? undefined : spans.find(({ span }) => holds(span, u));
		return active ? [[local[i]!, local[j]!, active.length]] : [];
	});
	return { present, distances: shortestPaths(size, links) };
}
