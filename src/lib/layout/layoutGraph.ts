import type { Spell, TemporalNetwork, TemporalNode, Tie } from '../model/types.ts';
import type { LayoutOptions } from './options.ts';

/** A spell in the layout's own time, 0 at the start of observation to 1 at its end; start < end. */
export type Span = readonly [start: number, end: number];

/** A pair that is tied for some spans, with the length that the tie has, 1 for the strongest. */
export interface Edge {
	readonly i: number;
	readonly j: number;
	readonly spans: readonly { readonly span: Span; readonly length: number }[];
}

/** A network as the layout sees it: numbers instead of ids, in the order of ids, so that the order of rows decides nothing. */
export interface LayoutGraph {
	readonly nodes: readonly TemporalNode[];
	readonly presence: readonly (readonly Span[])[];
	readonly edges: readonly Edge[];
	/** Index of the parent, or -1. */
	readonly parents: Int32Array;
	/** Radius of each node's mark, in layout units. */
	readonly radii: Float64Array;
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Clips spells to the observation and scales it to [0, 1]; an instant lasts for the network's dwell. */
export function spanOf({ observed, dwell }: TemporalNetwork, { start, end }: Spell): Span | null {
	const span = observed.end - observed.start;
	const unit = (t: number) =>
		t <= observed.start ? 0 : t >= observed.end || !(span > 0) ? 1 : (t - observed.start) / span;
	const clipped: Span = [unit(start), unit(start === end ? end + dwell : end)];
	return clipped[0] < clipped[1] ? clipped : null;
}

/** Ties that did not happen have no say in where nodes stand; weights that are no numbers count as the weakest. */
function tieEdges(network: TemporalNetwork, indices: ReadonlyMap<string, number>, weightSpread: number): Edge[] {
	const ties = network.ties.filter((tie) => tie.mode === 'realised').sort((a, b) => byText(a.id, b.id));
	const strength = (weight: number) => (Number.isFinite(weight) && weight > 0 ? weight : 0);
	let strongest = 0;
	for (const { spells } of ties)
		for (const { weight } of spells) if (strength(weight) > strongest) strongest = strength(weight);
	const lengthOf = (weight: number) => (strongest > 0 ? 1 + weightSpread * (1 - strength(weight) / strongest) : 1);
	const ends = (tie: Tie) => [indices.get(tie.source), indices.get(tie.target)];
	return ties.flatMap((tie) => {
		const [i, j] = ends(tie);
		if (i === undefined || j === undefined || i === j) return [];
		const spans = tie.spells.flatMap((spell) => {
			const span = spanOf(network, spell);
			return span ? [{ span, length: lengthOf(spell.weight) }] : [];
		});
		return spans.length > 0 ? [{ i, j, spans }] : [];
	});
}

/** The network in numbers; a child counts as tied to its parent while parentPull is on. */
export function layoutGraphOf(network: TemporalNetwork, options: LayoutOptions): LayoutGraph {
	const nodes = [...network.nodes].sort((a, b) => byText(a.id, b.id));
	const indices = new Map(nodes.map((node, i) => [node.id, i]));
	const shapes = new Map(network.roles.map((role) => [role.id, role.shape]));
	const radii = Float64Array.from(nodes, (node) => options.radii[shapes.get(node.role) ?? 'square'] * (node.size ?? 1));
	const parents = Int32Array.from(nodes, (node, i) => {
		const parent = node.parent === null || !(options.parentPull > 0) ? undefined : indices.get(node.parent);
		return parent === undefined || parent === i ? -1 : parent;
	});
	const edges = tieEdges(network, indices, options.weightSpread);
	parents.forEach((j, i) => {
		if (j < 0) return;
		const length = (radii[i]! + radii[j]! + options.parentGap) / options.tieLength;
		edges.push({ i, j, spans: [{ span: [0, 1], length }] });
	});
	return {
		nodes,
		presence: nodes.map((node) => node.activity.map((spell) => spanOf(network, spell)).filter((span) => span !== null)),
		edges,
		parents,
		radii
	};
}

/** The part of a graph between some of its nodes, given by ascending indices. */
export function subgraph(graph: LayoutGraph, indices: readonly number[]): LayoutGraph {
	const local = new Int32Array(graph.nodes.length).fill(-1);
	indices.forEach((i, at) => (local[i] = at));
	return {
		nodes: indices.map((i) => graph.nodes[i]!),
		presence: indices.map((i) => graph.presence[i]!),
		edges: graph.edges.flatMap((edge) =>
			local[edge.i]! < 0 || local[edge.j]! < 0 ? [] : [{ ...edge, i: local[edge.i]!, j: local[edge.j]! }]
		),
		parents: Int32Array.from(indices, (i) => (graph.parents[i]! < 0 ? -1 : local[graph.parents[i]!]!)),
		radii: Float64Array.from(indices, (i) => graph.radii[i]!)
	};
}
