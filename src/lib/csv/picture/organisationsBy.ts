import type { TemporalNetwork } from '../../model/types.ts';
import { parentCycles } from '../parentCycles.ts';

/** The network with the node to which each belongs, named in a column by its id or its label; a name that no node has says nothing, and nobody belongs to themselves, by whatever way. */
export function organisationsBy(network: TemporalNetwork, column: string | undefined): TemporalNetwork {
	if (column === undefined) return network;
	const ids = new Map<string, string>();
	for (const { id, label } of network.nodes) ids.set(label, id);
	for (const { id } of network.nodes) ids.set(id, id);
	const nodes = network.nodes.map((node) => {
		const parent = ids.get((node.attributes[column] ?? '').trim()) ?? null;
		return { ...node, parent: parent === node.id ? null : parent };
	});
	const inCircle = new Set(parentCycles(nodes).flat());
	return { ...network, nodes: nodes.map((node) => (inCircle.has(node.id) ? { ...node, parent: null } : node)) };
}
