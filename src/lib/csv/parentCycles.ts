import type { TemporalNode } from '../model/types.ts';

/** The circles of nodes that belong to one another, each once, from the node that comes first; a node that is its own parent is a circle of one. */
export function parentCycles(nodes: readonly Pick<TemporalNode, 'id' | 'parent'>[]): readonly (readonly string[])[] {
	const parents = new Map(nodes.map((node) => [node.id, node.parent]));
	const order = new Map([...parents.keys()].map((id, i) => [id, i]));
	const done = new Set<string>();
	const cycles: string[][] = [];
	for (const first of parents.keys()) {
		const path = new Set<string>();
		let id: string | null | undefined = first;
		while (id && !done.has(id) && !path.has(id)) {
			path.add(id);
			id = parents.get(id);
		}
		if (id && path.has(id)) {
			const steps = [...path];
			const cycle = steps.slice(steps.indexOf(id));
			const earliest = cycle.reduce((a, b) => ((order.get(b) ?? 0) < (order.get(a) ?? 0) ? b : a));
			const from = cycle.indexOf(earliest);
			cycles.push([...cycle.slice(from), ...cycle.slice(0, from)]);
		}
		for (const step of path) done.add(step);
	}
	return cycles;
}
