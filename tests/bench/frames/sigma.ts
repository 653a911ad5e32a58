import Graph from 'graphology';
import Sigma from 'sigma';
import type { Program } from './Program.ts';

/** Sigma on WebGL: no labels, a fixed box, positions written where the graph keeps them. */
export const sigma: Program = async (element, { nodes, source, target, frames, width, height }) => {
	const size = Math.min(6.5, Math.max(1.7, 0.15 * Math.sqrt((width * height) / nodes)));
	const graph = new Graph({ multi: true });
	for (let i = 0; i < nodes; i++)
		graph.addNode(i, { x: frames[0]![2 * i]!, y: -frames[0]![2 * i + 1]!, size, color: '#6c6454' });
	source.forEach((i, e) => graph.addEdge(i, target[e]!, { size: 0.6, color: '#4b5663' }));
	const renderer = new Sigma(graph, element, {
		settings: { renderLabels: false, renderEdgeLabels: false, enableEdgeEvents: false, stagePadding: 0 }
	});
	renderer.setCustomBBox({ x: [0, width], y: [-height, 0] });
	const own = Array.from({ length: nodes }, (_, i) => graph.getNodeAttributes(i));
	return (frame) => {
		const positions = frames[frame]!;
		for (let i = 0; i < nodes; i++) {
			own[i]!.x = positions[2 * i]!;
			own[i]!.y = -positions[2 * i + 1]!;
		}
		renderer.refresh({ skipIndexation: true });
	};
};
