import type { Portion } from '../../scene/drawing/thinning.ts';
import type { DrawList, NodeLook } from '../../scene/drawing/types.ts';
import type { Stroke } from '../../scene/types.ts';
import { paintLetters } from './paintLetters.ts';
import { outlineOf, trace, type Outline } from './outline.ts';
import type { Inks } from './inks.ts';
import { perPath, windowOf, type Pen } from './pen.ts';

// CSS pixels: a rim that is thinner is not seen.
const thinnest = 0.8;
// CSS pixels: in a smaller node nobody sees in motion whether a tie runs behind it.
const tiny = 2.6;

/**
 * Draws nodes, sort by sort, with the very strokes of their marks.
 * @param isMoving where another picture follows at once, a hollow node of a few pixels need not be filled.
 */
export function paintNodes(
	own: Pen,
	inks: Inks,
	list: DrawList,
	positions: Float64Array,
	portions: readonly Portion<NodeLook>[],
	isMoving: boolean
): void {
	for (const portion of portions) {
		const { batch, from, to } = portion;
		const { look, emphasis } = batch;
		const pen = emphasis === 'muted' ? { ...own, inks: inks.mutedNode } : own;
		const seen = placesSeen(pen, list, positions, from, to, look.radius * pen.glyph);
		const square = squareOf(look);
		if (square) paintSquares(pen, positions, seen, square, isMoving);
		else for (const stroke of look.strokes) paintStroke(pen, positions, seen, stroke);
		paintLetters(pen, inks.serif, list, positions, portion);
	}
}

const buffers: { places: Uint32Array } = { places: new Uint32Array(0) };

/** The places of those that are within the picture. */
function placesSeen(
	pen: Pen,
	{ node }: DrawList,
	positions: Float64Array,
	from: number,
	to: number,
	margin: number
): Uint32Array {
	const { left, top, right, bottom } = windowOf(pen, margin);
	// One buffer for all frames.
	if (buffers.places.length < node.length) buffers.places = new Uint32Array(node.length);
	let n = 0;
	for (let i = from; i < to; i++) {
		const x = positions[2 * node[i]!]!;
		const y = positions[2 * node[i]! + 1]!;
		if (x >= left && x <= right && y >= top && y <= bottom) buffers.places[n++] = node[i]!;
	}
	return buffers.places.subarray(0, n);
}

const outlines = new Map<string, Outline>();

function paintStroke(pen: Pen, positions: Float64Array, seen: Uint32Array, stroke: Stroke): void {
	const { context, inks, glyph, camera } = pen;
	let outline = outlines.get(stroke.d);
	if (!outline) outlines.set(stroke.d, (outline = outlineOf(stroke.d)));
	if (stroke.fill) context.fillStyle = inks[stroke.fill];
	if (stroke.ink) {
		context.strokeStyle = inks[stroke.ink];
		context.lineWidth = Math.max(stroke.width * glyph, thinnest / camera.k);
		context.lineCap = stroke.dash?.startsWith('0 ') ? 'round' : 'butt';
		context.setLineDash(stroke.dash ? stroke.dash.split(' ').map((n) => Number(n) * glyph) : []);
	}
	for (let first = 0; first < seen.length; first += perPath) {
		context.beginPath();
		for (let i = first; i < Math.min(seen.length, first + perPath); i++) {
			const place = 2 * seen[i]!;
			trace(context, outline, positions[place]!, positions[place + 1]!, glyph);
		}
		if (stroke.fill) context.fill();
		if (stroke.ink) context.stroke();
	}
	context.setLineDash([]);
}

interface Square {
	readonly outer: number;
	readonly inner: number;
	readonly rim: Stroke['ink'];
	readonly fill: Stroke['fill'];
}

/** The square that a look is, where it is nothing else: two rectangles cost a rasteriser half of what a path does. */
function squareOf({ shape, radius, strokes }: NodeLook): Square | null {
	const [stroke, ...others] = strokes;
	if (shape !== 'square' || !stroke || others.length > 0 || stroke.dash) return null;
	if (!stroke.ink) return { outer: radius, inner: 0, rim: stroke.fill, fill: null };
	// The rim lies half on either side of the path, which is drawn one within the radius.
	return {
		outer: radius - 1 + stroke.width / 2,
		inner: radius - 1 - stroke.width / 2,
		rim: stroke.ink,
		fill: stroke.fill
	};
}

function paintSquares(
	pen: Pen,
	positions: Float64Array,
	seen: Uint32Array,
	{ outer, inner, rim, fill }: Square,
	isMoving: boolean
): void {
	const { context, inks, glyph, camera } = pen;
	if (!rim) return;
	const out = outer * glyph;
	const within = fill ? Math.min(inner * glyph, out - thinnest / camera.k) : 0;
	if (fill && isMoving && out * camera.k < tiny) {
		const line = out - within;
		const half = out - line / 2;
		context.strokeStyle = inks[rim];
		context.lineWidth = line;
		for (const node of seen)
			context.strokeRect(positions[2 * node]! - half, positions[2 * node + 1]! - half, 2 * half, 2 * half);
		return;
	}
	for (const node of seen) {
		const x = positions[2 * node]!;
		const y = positions[2 * node + 1]!;
		context.fillStyle = inks[rim];
		context.fillRect(x - out, y - out, 2 * out, 2 * out);
		if (!fill || within <= 0) continue;
		context.fillStyle = inks[fill];
		context.fillRect(x - within, y - within, 2 * within, 2 * within);
	}
}
