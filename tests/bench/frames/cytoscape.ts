import create from 'cytoscape';
import type { Program } from './Program.ts';

/** Cytoscape.js on its canvas: haystack ties, which it says are its fastest, no labels, one pixel for each of the page. */
export const cytoscape: Program = async (element, { nodes, source, target, frames, width, height }) => {
	const size = 2 * Math.min(6.5, Math.max(1.7, 0.15 * Math.sqrt((width * height) / nodes)));
	const cy = create({
		container: element,
		elements: {
			nodes: Array.from({ length: nodes }, (_, i) => ({
				data: { id: `n${i}` },
				position: { x: frames[0]![2 * i]!, y: frames[0]![2 * i + 1]! }
			})),
			edges: Array.from(source, (i, e) => ({ data: { id: `e${e}`, source: `n${i}`, target: `n${target[e]!}` } }))
		},
		layout: { name: 'preset', fit: false },
		pixelRatio: 1,
		style: [
			{
				selector: 'node',
				style: {
					shape: 'rectangle',
					width: size,
					height: size,
					'background-color': '#fffdf9',
					'border-width': 1,
					'border-color': '#6c6454',
					events: 'no'
				}
			},
			{
				selector: 'edge',
				style: {
					'curve-style': 'haystack',
					'haystack-radius': 0,
					width: 0.6,
					'line-color': '#4b5663',
					opacity: 1,
					events: 'no'
				}
			}
		]
	});
	cy.viewport({ zoom: 1, pan: { x: 0, y: 0 } });
	const own = cy.nodes();
	// Its own frame, which would come with the next of the browser: so that its script is measured like that of others.
	const renderer = (cy as unknown as { renderer: () => { render: () => void } }).renderer();
	const numberOf = new Map(own.map((node, i) => [node.id(), i] as const));
	return (frame) => {
		const positions = frames[frame]!;
		own.positions((node) => {
			const i = numberOf.get(node.id())!;
			return { x: positions[2 * i]!, y: positions[2 * i + 1]! };
		});
		renderer.render();
	};
};
