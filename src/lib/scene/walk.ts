import type { Slice } from '../model/slice.ts';
import type { TemporalNetwork } from '../model/types.ts';
import type { Selection } from './view.ts';

/** Where a key leads in the picture, and the node whose ties are being walked. */
export interface Step {
	readonly active: Selection;
	/** The node from which the ties are walked. */
	readonly anchor: string;
}

type Place = { readonly id: string; readonly rank: number };

/** The ids of the nodes of a slice in reading order: by role as the legend lists them, then by id. */
export function readingOrder(network: TemporalNetwork, slice: Slice): readonly string[] {
	const ranks = new Map(network.roles.map((role, i) => [role.id, i]));
	return slice.nodes
		.map(({ node }): Place => ({ id: node.id, rank: ranks.get(node.role) ?? network.roles.length }))
		.sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1))
		.map(({ id }) => id);
}

/** The first node in reading order, or null: found without sorting, as every slice is asked for it. */
export function firstNode(network: TemporalNetwork, slice: Slice): Selection | null {
	const ranks = new Map(network.roles.map((role, i) => [role.id, i]));
	let first: Place | null = null;
	for (const { node } of slice.nodes) {
		const rank = ranks.get(node.role) ?? network.roles.length;
		if (!first || rank < first.rank || (rank === first.rank && node.id < first.id)) first = { id: node.id, rank };
	}
	return first ? { type: 'node', id: first.id } : null;
}

/**
 * One step through the picture by an arrow key, Home or End; null where the key leads nowhere.
 * Left and right go from node to node; down and up through the ties of a node; on a tie, right follows it to its other end and left leads back.
 */
export function walk(network: TemporalNetwork, slice: Slice, from: Step | null, key: string): Step | null {
	const order = readingOrder(network, slice);
	const toNode = (id: string | undefined): Step | null => (id ? { active: { type: 'node', id }, anchor: id } : null);
	if (key === 'Home' || !from) return toNode(order[0]);
	if (key === 'End') return toNode(order.at(-1));
	const here = order.indexOf(from.anchor);
	const ties = slice.ties
		.filter(({ tie }) => tie.source === from.anchor || tie.target === from.anchor)
		.map(({ tie }) => tie);
	const toTie = (i: number): Step | null => {
		const tie = ties[i];
		return tie ? { active: { type: 'tie', id: tie.id }, anchor: from.anchor } : null;
	};
	if (from.active.type === 'node') {
		if (key === 'ArrowRight') return toNode(order[(here + 1) % order.length]);
		if (key === 'ArrowLeft') return toNode(order[(here - 1 + order.length) % order.length]);
		if (key === 'ArrowDown') return toTie(0);
		if (key === 'ArrowUp') return toTie(ties.length - 1);
		return null;
	}
	const at = ties.findIndex((tie) => tie.id === from.active.id);
	const tie = ties[at];
	if (!tie || key === 'ArrowLeft') return toNode(from.anchor);
	if (key === 'ArrowRight') return toNode(tie.source === from.anchor ? tie.target : tie.source);
	if (key === 'ArrowDown') return toTie(at + 1) ?? toNode(from.anchor);
	if (key === 'ArrowUp') return toTie(at - 1) ?? toNode(from.anchor);
	return null;
}
