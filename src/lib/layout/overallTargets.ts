import type { Targets } from './averageTargets.ts';
import type { LayoutGraph } from './layoutGraph.ts';
import type { Link } from './adjacency.ts';
import { shortestPaths } from './shortestPaths.ts';
import type { Window } from './windows.ts';

/** Share of its stress that a pair keeps while no path joins it, so that the parts of a network neither fly apart nor mix. */
export const apartWeight = 0.005;

/** How far apart two of so many nodes are kept that no tie ever joins, in lengths of the strongest tie, where the longest way is so long. */
export const farOf = (nodes: number, longest: number): number =>
	Math.max(3, Math.min(longest + 1, 2 + Math.sqrt(nodes) / 1.5));

/** Distances in the union of all ties; at least 2 for a pair that is never tied at once, and "far" for one that no path ever joins. */
function unionDistances({ nodes, edges }: LayoutGraph): Float64Array {
	const links = edges.map(({ i, j, spans }): Link => [
		i,
		j,
		spans.reduce((least, { length }) => Math.min(least, length), Infinity)
	]);
	const distances = shortestPaths(nodes.length, links);
	let longest = 0;
	for (const d of distances) if (d !== Infinity && d > longest) longest = d;
	const far = farOf(nodes.length, longest);
	return distances.map((d) => (d === Infinity ? far : d === 0 ? 0 : Math.max(2, d)));
}

/** What stress asks of one layout for all times, over all nodes: the mean of all keyframes, and the union of all ties for pairs that are never joined. */
export function overallTargets(graph: LayoutGraph, targets: readonly Targets[], windows: readonly Window[]): Targets {
	const n = graph.nodes.length;
	const weights = new Float64Array(n * n);
	const distances = new Float64Array(n * n);
	let whole = 0;
	targets.forEach((frame, k) => {
		const { share } = windows[k]!;
		whole += share;
		frame.present.forEach((i, a) =>
			frame.present.forEach((j, b) => {
				const p = a * frame.present.length + b;
				weights[i * n + j]! += share * frame.weights[p]!;
				distances[i * n + j]! += share * frame.weights[p]! * frame.distances[p]!;
			})
		);
	});
	const union = unionDistances(graph);
	for (let p = 0; p < n * n; p++) {
		if (weights[p]! > 0) {
			distances[p]! /= weights[p]!;
			weights[p]! /= whole;
		} else if (union[p]! > 0) {
			distances[p] = union[p]!;
			weights[p] = apartWeight / (union[p]! * union[p]!);
		}
	}
	return {
		present: Int32Array.from({ length: n }, (_, i) => i),
		weights: Float32Array.from(weights),
		distances: Float32Array.from(distances)
	};
}
