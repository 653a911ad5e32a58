import type { NodeShape, TemporalNetwork } from '../../model/types.ts';
import type { Camera, Viewport } from '../camera.ts';
import { roleOf } from '../sceneAt.ts';
import { radiusOf } from '../sizes.ts';

// Share of the room that each has across, that a node fills: mostly air, so that ties are seen between nodes.
const fills = 0.15;
// Radius in CSS pixels of a node of the commonest sort: at least a dot that can be told from a tie, at most as in a small picture.
const [least, most] = [1.7, 6.5];

/**
 * The factor on every glyph where many nodes share a picture, so that they leave each other room.
 * @param count nodes; @param radius of the commonest of them at glyph 1, in layout units; @param fitted the camera that shows all.
 */
export function glyphAmong(count: number, radius: number, fitted: Camera, { width, height }: Viewport): number {
	const room = Math.sqrt((width * height) / Math.max(1, count));
	return Math.min(most, Math.max(least, fills * room)) / (radius * fitted.k);
}

/** The glyph of a reader who has come nearer: marks grow half as fast as their distances, so that nearness makes room for names. */
export function nearer(glyph: number, theirs: Camera): number {
	return theirs.k <= 1 ? glyph : glyph / Math.sqrt(theirs.k);
}

/** The radius of a node of the commonest sort, at glyph 1. */
export function commonRadius(network: TemporalNetwork): number {
	const counts = new Map<NodeShape, number>();
	for (const node of network.nodes) {
		const { shape } = roleOf(network, node);
		counts.set(shape, (counts.get(shape) ?? 0) + 1);
	}
	const [commonest] = [...counts].sort((a, b) => b[1] - a[1]);
	return radiusOf[commonest?.[0] ?? 'square'];
}
