import type { LabelledNode } from '../labels.ts';
import type { Viewport } from '../camera.ts';
import type { Seen } from './markAt.ts';
import type { DrawList } from './types.ts';

const counted = new WeakMap<DrawList, Uint32Array>();

/** How many ties end at each place among the positions. */
export function tiesAt(list: DrawList): Uint32Array {
	let counts = counted.get(list);
	if (!counts) {
		counts = new Uint32Array(list.rim.length);
		for (const ends of [list.source, list.target]) for (const place of ends) counts[place] = counts[place]! + 1;
		counted.set(list, counts);
	}
	return counts;
}

/** The nodes within the picture as their labels need them, those with most ties first; `of` keeps only some. */
export function labelledNodes(
	{ list, positions, camera, glyph }: Seen,
	{ width, height }: Viewport,
	of: ReadonlySet<string> | null
): readonly LabelledNode[] {
	const ties = tiesAt(list);
	const nodes: { readonly node: LabelledNode; readonly ties: number }[] = [];
	for (const { look, emphasis, from, to } of list.nodeBatches) {
		const radius = look.radius * glyph;
		for (let i = from; i < to; i++) {
			const place = list.node[i]!;
			const x = positions[2 * place]!;
			const y = positions[2 * place + 1]!;
			const [across, down] = [x * camera.k + camera.x, y * camera.k + camera.y];
			if (across < 0 || down < 0 || across > width || down > height) continue;
			const { node } = list.slice.nodes[list.nodeEntry[i]!]!;
			if (of && !of.has(node.id)) continue;
			const { id, shortLabel } = node;
			const mark = { id, shortLabel, shape: look.shape, x, y, radius, emphasis, leaving: false };
			nodes.push({ node: mark, ties: ties[place]! });
		}
	}
	return nodes.sort((a, b) => b.ties - a.ties).map(({ node }) => node);
}
