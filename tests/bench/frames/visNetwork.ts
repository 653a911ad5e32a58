import { DataSet } from 'vis-data';
import { Network } from 'vis-network';
import type { Program } from './Program.ts';

/** vis-network on its canvas: no physics, straight ties, no labels; nodes are moved where it keeps them, which spares it a message for each. */
export const visNetwork: Program = async (element, { nodes, source, target, frames, width, height }) => {
	const size = Math.min(6.5, Math.max(1.7, 0.15 * Math.sqrt((width * height) / nodes)));
	const network = new Network(
		element,
		{
			nodes: new DataSet(
				Array.from({ length: nodes }, (_, id) => ({ id, x: frames[0]![2 * id], y: frames[0]![2 * id + 1] }))
			),
			edges: new DataSet(Array.from(source, (from, id) => ({ id, from, to: target[id]! })))
		},
		{
			physics: false,
			interaction: { dragNodes: false, hover: false },
			layout: { improvedLayout: false },
			nodes: { shape: 'square', size, borderWidth: 1, color: { background: '#fffdf9', border: '#6c6454' } },
			edges: { smooth: false, width: 0.6, color: '#4b5663', arrows: '' }
		}
	);
	network.moveTo({ position: { x: width / 2, y: height / 2 }, scale: 1, animation: false });
	const { body } = network as unknown as { body: { nodes: Record<string, { x: number; y: number }> } };
	const own = Array.from({ length: nodes }, (_, id) => body.nodes[id]!);
	return (frame) => {
		const positions = frames[frame]!;
		for (let i = 0; i < nodes; i++) {
			own[i]!.x = positions[2 * i]!;
			own[i]!.y = positions[2 * i + 1]!;
		}
		network.redraw();
	};
};
