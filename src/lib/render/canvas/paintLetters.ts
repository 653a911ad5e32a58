import type { Portion } from '../../scene/drawing/thinning.ts';
import type { DrawList, NodeLook } from '../../scene/drawing/types.ts';
import { initialOf } from '../../scene/nodeMark.ts';
import { windowOf, type Pen } from './pen.ts';

// CSS pixels: a smaller letter is not read.
const smallest = 6;

/** Draws the letters that stand in vessels, where they are large enough to be read. @param face the serif face of the page. */
export function paintLetters(
	pen: Pen,
	face: string,
	list: DrawList,
	positions: Float64Array,
	{ batch: { look }, from, to }: Portion<NodeLook>
): void {
	const { context, inks, glyph, camera } = pen;
	if (!look.letter || look.letter.size * glyph * camera.k < smallest) return;
	const { size, y, fill, halo } = look.letter;
	const { left, top, right, bottom } = windowOf(pen, look.radius * glyph);
	context.font = `500 ${size * glyph}px ${face}`;
	context.textAlign = 'center';
	context.textBaseline = 'middle';
	context.lineJoin = 'round';
	// As in NodeGlyph.
	context.lineWidth = 0.17 * size * glyph;
	context.fillStyle = inks[fill];
	context.strokeStyle = inks[halo];
	for (let i = from; i < to; i++) {
		const place = 2 * list.node[i]!;
		const [x, at] = [positions[place]!, positions[place + 1]! + y * glyph];
		if (x < left || x > right || at < top || at > bottom) continue;
		const letter = initialOf(list.slice.nodes[list.nodeEntry[i]!]!.node.shortLabel);
		if (!letter) continue;
		context.strokeText(letter, x, at);
		context.fillText(letter, x, at);
	}
	context.lineJoin = 'miter';
}
