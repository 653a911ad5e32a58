import { adjacencyOf, type Link } from './adjacency.ts';
import type { LayoutGraph } from './layoutGraph.ts';
import { mulberry32 } from './mulberry32.ts';
import { apartWeight, farOf } from './overallTargets.ts';
import { fillRow } from './shortestPaths.ts';
import type { SparseTargets } from './sparseTargets.ts';
import { TermCollector, type TermRows } from './termRows.ts';
import type { Window } from './windows.ts';

/** Nodes to which everybody keeps the distance over all ties, weakly, so that parts neither fly apart nor mix: the more the better, where they are cheap. */
const landmarksFor = (nodes: number) => Math.min(nodes, Math.max(24, Math.min(200, Math.floor(240_000 / nodes))));

/** With so many terms collected, pairs that occur more than once are put together. */
const mostLoose = 3_000_000;

/** The targets of one layout for all times, over all nodes: the mean of those of all keyframes. */
export function sparseWhole(
	graph: LayoutGraph,
	targets: Iterable<SparseTargets>,
	windows: readonly Window[],
	seed: number
): SparseTargets {
	const n = graph.nodes.length;
	const terms = new TermCollector();
	const addRows = ({ first, other, weights, distances }: TermRows, present: Int32Array | null, share: number) => {
		for (let a = 0; a + 1 < first.length; a++)
			for (let p = first[a]!; p < first[a + 1]!; p++) {
				const b = other[p]!;
				terms.add(present ? present[a]! : a, present ? present[b]! : b, share * weights[p]!, distances[p]!);
			}
	};
	let k = 0;
	for (const target of targets) {
		const { from, to } = windows[k++]!;
		addRows(target, target.present, to - from);
		if (terms.count > mostLoose) addRows(terms.take(n), null, 1);
	}
	addLandmarks(terms, graph, seed);
	return { present: Int32Array.from({ length: n }, (_, i) => i), ...terms.take(n) };
}

/** Weak terms to a few nodes, by the ways in the union of all ties; where there is none, "far". */
function addLandmarks(terms: TermCollector, { nodes, edges }: LayoutGraph, seed: number): void {
	const n = nodes.length;
	const shortest = (edge: (typeof edges)[number]) =>
		edge.spans.reduce((least, { length }) => Math.min(least, length), Infinity);
	const adjacency = adjacencyOf(
		n,
		edges.map((edge): Link => [edge.i, edge.j, shortest(edge)])
	);
	const random = mulberry32(seed + 1);
	const rows = Array.from({ length: landmarksFor(n) }, () => {
		const landmark = Math.floor(random() * n);
		const row = new Float64Array(n).fill(Infinity);
		fillRow(landmark, adjacency, row, new Int32Array(n), new Uint8Array(n));
		return { landmark, row };
	});
	const longest = rows.reduce(
		(most, { row }) => row.reduce((far, d) => (d !== Infinity && d > far ? d : far), most),
		0
	);
	const far = farOf(n, longest);
	// Each landmark stands for its share of all.
	const weight = (apartWeight * n) / Math.max(1, rows.length);
	for (const { landmark, row } of rows)
		for (let i = 0; i < n; i++) {
			const d = row[i] === Infinity ? far : Math.max(2, row[i]!);
			if (i !== landmark) terms.add(i, landmark, weight / (d * d), d);
		}
}
