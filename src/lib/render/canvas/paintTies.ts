import type { Portion } from '../../scene/drawing/thinning.ts';
import type { DrawList, Strand, TieLook } from '../../scene/drawing/types.ts';
import { paintSigns } from './paintSigns.ts';
import type { Inks } from './inks.ts';
import { perPath, windowOf, type Pen } from './pen.ts';

// CSS pixels. A line up to a pixel wide is a hairline, which costs a rasteriser a fifth of a wider one; a thinner one is paler.
const [palest, hairline, seenBeside] = [0.45, 1.25, 1.1];
// CSS pixels: an arc that rises by less is a straight line.
const unseen = 0.5;
// Among many ties each is drawn finer than in a picture of few.
const finer = 0.6;

/** Draws ties, sort by sort: each is one curve or several side by side, and its signs where there is room for them. */
export function paintTies(
	own: Pen,
	inks: Inks,
	list: DrawList,
	positions: Float64Array,
	portions: readonly Portion<TieLook>[]
): void {
	const { context } = own;
	for (const { batch, from, to } of portions) {
		if (to === from) continue;
		const pen = batch.emphasis === 'muted' ? { ...own, inks: inks.mutedTie } : own;
		for (const strand of strandsSeen(batch.look, pen)) {
			setStrand(pen, strand);
			for (const part of batch.look.parts) paintStrand(pen, list, positions, from, to, batch.look.bulge, strand, part);
		}
		context.setLineDash([]);
		paintSigns(pen, list, positions, from, to, batch.look.signs, batch.look.bulge);
	}
}

/** Of lines side by side only one is drawn where they would run into one another. */
function strandsSeen({ strands }: TieLook, { glyph, camera }: Pen): readonly Strand[] {
	const apart = Math.max(...strands.map(({ offset }) => Math.abs(offset))) * glyph * camera.k;
	if (apart === 0 || apart >= seenBeside) return strands;
	const [first, ...others] = strands;
	// A band keeps its edge, by which it is told from the paper.
	return [{ ...(others.at(-1) ?? first!), offset: 0 }];
}

function setStrand({ context, inks, glyph, camera }: Pen, { ink, width, dash }: Strand): void {
	const wide = Math.max(palest, finer * width * glyph * camera.k);
	context.strokeStyle = inks[ink];
	context.lineWidth = (wide <= hairline ? Math.min(1, wide) : wide) / camera.k;
	context.lineCap = dash?.startsWith('0 ') ? 'round' : 'butt';
	// Dots that are smaller than a pixel would be a paler line.
	const least = 1.2 / (camera.k * glyph);
	context.setLineDash(
		dash
			? dash
					.split(' ')
					.map(Number)
					.map((n) => (n === 0 ? 0 : Math.max(n, least) * glyph))
			: []
	);
}

function paintStrand(
	pen: Pen,
	list: DrawList,
	positions: Float64Array,
	from: number,
	to: number,
	bulge: number,
	{ offset }: Strand,
	[start, end]: readonly [number, number]
): void {
	const { context } = pen;
	const { left, top, right, bottom } = windowOf(pen, 60 * pen.glyph);
	const { source, target } = list;
	const aside = offset * pen.glyph;
	// Chords, squared, over which the arc would rise by less than is seen.
	const flat = (unseen / (Math.abs(bulge) * pen.camera.k)) ** 2;
	context.beginPath();
	for (let i = from; i < to; i++) {
		if (i > from && (i - from) % perPath === 0) {
			context.stroke();
			context.beginPath();
		}
		const a = 2 * source[i]!;
		const b = 2 * target[i]!;
		let ax = positions[a]!;
		let ay = positions[a + 1]!;
		let bx = positions[b]!;
		let by = positions[b + 1]!;
		if (
			(ax < left && bx < left) ||
			(ax > right && bx > right) ||
			(ay < top && by < top) ||
			(ay > bottom && by > bottom)
		)
			continue;
		const dx = bx - ax;
		const dy = by - ay;
		if (dx === 0 && dy === 0) {
			paintLoop(pen, ax, ay, list.rim[source[i]!]! * pen.glyph);
		} else {
			// As in curveBetween: a quadratic curve passes half-way to its control point.
			let cx = (ax + bx) / 2 + dy * 2 * bulge;
			let cy = (ay + by) / 2 - dx * 2 * bulge;
			if (aside !== 0) {
				const share = aside / Math.sqrt(dx * dx + dy * dy);
				const [sx, sy] = [dy * share, -dx * share];
				[ax, ay, bx, by, cx, cy] = [ax + sx, ay + sy, bx + sx, by + sy, cx + sx, cy + sy];
			}
			if (start > 0 || end < 1) {
				// De Casteljau, as in partOf.
				const mid = (p: number, c: number, q: number, u: number, v: number) =>
					(1 - u) * (1 - v) * p + ((1 - u) * v + u * (1 - v)) * c + u * v * q;
				const [px, py, qx, qy] = [ax, ay, bx, by];
				[ax, ay] = [mid(px, cx, qx, start, start), mid(py, cy, qy, start, start)];
				[bx, by] = [mid(px, cx, qx, end, end), mid(py, cy, qy, end, end)];
				[cx, cy] = [mid(px, cx, qx, start, end), mid(py, cy, qy, start, end)];
			}
			context.moveTo(ax, ay);
			if (bulge === 0 || dx * dx + dy * dy < flat) context.lineTo(bx, by);
			else context.quadraticCurveTo(cx, cy, bx, by);
		}
	}
	context.stroke();
}

/** As in loopAt: what ties a node to itself. */
function paintLoop({ context, glyph }: Pen, x: number, y: number, rim: number): void {
	const gap = rim + 4 * glyph;
	context.moveTo(x - 0.5 * gap, y - 0.87 * gap);
	context.quadraticCurveTo(x, y - 4 * gap, x + 0.5 * gap, y - 0.87 * gap);
}
