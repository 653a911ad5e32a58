import '../../../src/lib/theme/tokens.css';
import { inksOf, type Inks } from '../../../src/lib/render/canvas/inks.ts';
import { paint, Surface } from '../../../src/lib/render/canvas/Surface.ts';
import { sliceAt, defaultFilter } from '../../../src/lib/model/slice.ts';
import { drawListOf } from '../../../src/lib/scene/drawing/drawListOf.ts';
import { glyphAmong } from '../../../src/lib/scene/drawing/glyphAmong.ts';
import { thinnedTo } from '../../../src/lib/scene/drawing/thinning.ts';
import { radiusOf } from '../../../src/lib/scene/sizes.ts';
import { networkOfSpans } from '../../../src/lib/examples/networkOfSpans.ts';
import type { Drawn, Program } from './Program.ts';

const camera = { k: 1, x: 0, y: 0 };

/** The network as our reader would give it, and its draw list: everything is there all the while. */
export function listed({ nodes, source, target, frames }: Drawn) {
	const ids = Array.from({ length: nodes }, (_, i) => `n${String(i).padStart(5, '0')}`);
	const always = [[0, 1, true, false]] as const;
	const spans = {
		nodes: ids.map(() => always),
		ties: Array.from(source, (i, e) => ({ i, j: target[e]!, when: always }))
	};
	const network = networkOfSpans('Frames', ids, spans, { start: 0, end: 1 });
	const trajectories = { nodeIds: ids, times: Float64Array.of(0), positions: Float32Array.from(frames[0]!) };
	const slice = sliceAt(network, 0, defaultFilter(network));
	return { network, trajectories, slice, list: drawListOf(network, trajectories, slice, null) };
}

function prepared(element: HTMLElement, drawn: Drawn) {
	const canvas = document.createElement('canvas');
	Object.assign(canvas, { width: drawn.width, height: drawn.height });
	element.append(canvas);
	const { list } = listed(drawn);
	const viewport = { width: drawn.width, height: drawn.height };
	const glyph = glyphAmong(drawn.nodes, radiusOf.square, camera, viewport);
	const inks: Inks = inksOf(element);
	return { canvas, list, viewport, glyph, inks };
}

/** Our canvas with every tie in every frame. */
export const whole: Program = async (element, drawn) => {
	const { canvas, list, viewport, glyph, inks } = prepared(element, drawn);
	const context = canvas.getContext('2d', { alpha: false })!;
	const counts = thinnedTo(list, Infinity);
	const pen = { context, inks: inks.normal, camera, viewport, glyph, density: 1 };
	return (frame) => paint(pen, inks, { list, positions: drawn.frames[frame]!, camera, glyph }, counts, false);
};

/** Our canvas as the page draws it in motion, with as many ties as there is time for. */
export const thinned: Program = async (element, drawn) => {
	const { canvas, list, viewport, glyph, inks } = prepared(element, drawn);
	const surface = new Surface(canvas, (frame) => {
		const id = requestAnimationFrame(frame);
		return () => cancelAnimationFrame(id);
	});
	return (frame) =>
		surface.draw({ list, positions: drawn.frames[frame]!, camera, glyph }, viewport, 1, inks, true, () => {});
};
