import type { LayoutGraph } from './layoutGraph.ts';
import { stateAt, type State } from './stateAt.ts';
import type { Window } from './windows.ts';

/** What stress asks of one keyframe: for each pair present, how far apart (along ties) and how much that counts. */
export interface Targets {
	/** Ascending indices of the nodes present at some time in the window. */
	readonly present: Int32Array;
	/** Row by row; 0 for pairs that no path joins in the whole window. */
	readonly weights: Float32Array;
	readonly distances: Float32Array;
}

/** Averages d^-2 and d^-1 over a window: their ratio is the distance that minimises the averaged stress (layout.md, section 5). */
function averageWindow(window: Window, states: readonly State[], nodes: number): Targets {
	const local = new Int32Array(nodes).fill(-1);
	for (const { present } of states) for (const i of present) local[i] = 0;
	const present = Int32Array.from(local.keys()).filter((i) => local[i] === 0);
	present.forEach((i, at) => (local[i] = at));
	const size = present.length;
	const weights = new Float64Array(size * size);
	const distances = new Float64Array(size * size);
	states.forEach((state, s) => {
		const { share } = window.pieces[s]!;
		const m = state.present.length;
		for (let a = 0; a < m; a++) {
			const row = local[state.present[a]!]! * size;
			for (let b = 0; b < m; b++) {
				const d = state.distances[a * m + b]!;
				if (a === b || d === Infinity) continue;
				const at = row + local[state.present[b]!]!;
				weights[at]! += share / (d * d);
				distances[at]! += share / d;
			}
		}
	});
	for (let p = 0; p < weights.length; p++) if (weights[p]! > 0) distances[p]! /= weights[p]!;
	return { present, weights: Float32Array.from(weights), distances: Float32Array.from(distances) };
}

/** Targets for each window; neighbouring pieces between the same two dates of change share one state. */
export function averageTargets(graph: LayoutGraph, windows: readonly Window[], dates: Float64Array): Targets[] {
	let interval = -1;
	let state: State | null = null;
	const stateOf = (u: number): State => {
		let now = 0;
		while (now < dates.length && dates[now]! <= u) now++;
		if (!state || now !== interval) state = stateAt(graph, u);
		interval = now;
		return state;
	};
	return windows.map((window) =>
		averageWindow(
			window,
			window.pieces.map(({ middle }) => stateOf(middle)),
			graph.nodes.length
		)
	);
}
