import type { Slice } from '../../model/slice.ts';
import type { Time } from '../../model/types.ts';

/** The nodes with the degrees that they had before the last change of any; null where none has changed since the network began to be seen. */
export function earlierNodes(nodes: Slice['nodes'], now: Time): Slice['nodes'] | null {
	let last = -Infinity;
	const before = nodes.map((entry) => {
		const { node, status } = entry;
		if (!status || status.degree === null || status.start > now) return entry;
		const earlier = node.statuses.findLast(
			({ perspective, end }) => perspective === status.perspective && end <= status.start
		);
		if (!earlier || earlier.degree === null || earlier.degree === status.degree) return entry;
		if (status.start > last) last = status.start;
		return { node, status: earlier };
	});
	if (last === -Infinity) return null;
	return before.map((entry, i) => (nodes[i]!.status?.start === last ? entry : nodes[i]!));
}
