import type { TemporalNetwork, TemporalNode, Tie } from './types.ts';

interface Index {
	readonly nodes: ReadonlyMap<string, TemporalNode>;
	readonly ties: ReadonlyMap<string, Tie>;
}

const indices = new WeakMap<TemporalNetwork, Index>();

function indexOf(network: TemporalNetwork): Index {
	let index = indices.get(network);
	if (!index) {
		index = {
			nodes: new Map(network.nodes.map((node) => [node.id, node])),
			ties: new Map(network.ties.map((tie) => [tie.id, tie]))
		};
		indices.set(network, index);
	}
	return index;
}

/** The node of that id, or undefined; looked up in an index that lives as long as the network. */
export function nodeById(network: TemporalNetwork, id: string): TemporalNode | undefined {
	return indexOf(network).nodes.get(id);
}

/** The tie of that id, or undefined. */
export function tieById(network: TemporalNetwork, id: string): Tie | undefined {
	return indexOf(network).ties.get(id);
}
