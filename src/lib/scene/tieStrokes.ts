import type { Evidence, TieForm, TieMode } from '../model/types.ts';
import { beside, directionOn, partOf, pathOf, pointOn, type Curve } from './curve.ts';
import { bodyOf, dashOf } from './dash.ts';
import { short } from './number.ts';
import { arrowHead, bar, chevron, lozenge, ring, squareOn } from './signs.ts';
import { widthOf } from './sizes.ts';
import type { Ink, Stroke } from './types.ts';

/** What decides how a tie is drawn along its curve. */
export interface TieStyle {
	readonly form: TieForm;
	readonly mode: TieMode;
	readonly evidence: Evidence | null;
	readonly weight: number;
	/** Factor on every width and sign: 1 on a desktop, more where the camera stands far off. */
	readonly glyph: number;
	/** How much of it has formed, 0 to 1. */
	readonly growth: number;
}

/** The strokes of a tie: form tells its kind, the break of the stroke how sure we are, and a tie that did not come about has no middle, no end or a bar. */
export function tieStrokes(curve: Curve, style: TieStyle): readonly Stroke[] {
	if (style.mode === 'expected_unmet') return twoEnds(curve, style);
	if (style.mode === 'blocked') return stopped(curve, style);
	if (style.mode === 'declined') return double(partOf(curve, 0, 0.62 * style.growth), style, false);
	const draw = { endorsement, referral, joint, information, pull, funding, plain }[style.form];
	return draw(curve, style);
}

function line(curve: Curve, { evidence, glyph }: TieStyle, width: number, ink: Ink): Stroke {
	const w = width * glyph;
	return { d: pathOf(curve), fill: null, ink, width: short(bodyOf(evidence, w)), dash: dashOf(evidence, w) };
}

function sign(d: string, fill: Ink | null, ink: Ink | null, width: number): Stroke {
	return { d, fill, ink, width: short(width), dash: null };
}

function grown(curve: Curve, growth: number): Curve {
	return growth >= 1 ? curve : partOf(curve, 0, Math.max(growth, 0.02));
}

/** How far a sign at the middle shows before the line has come there. */
const hasMiddle = (growth: number) => growth > 0.55;

function endorsement(curve: Curve, style: TieStyle): readonly Stroke[] {
	const g = style.glyph;
	const drawn = grown(curve, style.growth);
	const arrow = 12 * g;
	const back = directionOn(drawn, 1);
	const shaft = { ...drawn, to: { x: drawn.to.x - back.x * arrow * 0.8, y: drawn.to.y - back.y * arrow * 0.8 } };
	return [
		line(shaft, style, widthOf('endorsement', style.weight), 'word'),
		sign(ring(drawn.from, 4.4 * g), 'paper', 'word', 1.9 * g),
		sign(arrowHead(drawn, arrow, 10.5 * g), 'word', null, 0)
	];
}

function referral(curve: Curve, style: TieStyle): readonly Stroke[] {
	const g = style.glyph;
	const drawn = grown(curve, style.growth);
	const width = widthOf('referral', style.weight);
	const strokes = [line(drawn, style, width, 'refer')];
	if (hasMiddle(style.growth)) strokes.push(sign(chevron(drawn, 0.52, 6.5 * g), null, 'refer', 1.7 * g));
	strokes.push(sign(chevron(drawn, 1, 7.5 * g), null, 'refer', 1.9 * g));
	return strokes;
}

function joint(curve: Curve, style: TieStyle): readonly Stroke[] {
	const strokes = [line(grown(curve, style.growth), style, widthOf('joint', style.weight), 'ink')];
	if (hasMiddle(style.growth))
		strokes.push(sign(lozenge(curve, 0.5, 5.5 * style.glyph), 'paper', 'ink', 1.3 * style.glyph));
	return strokes;
}

function information(curve: Curve, style: TieStyle): readonly Stroke[] {
	return [line(grown(curve, style.growth), style, widthOf('information', style.weight), 'rule')];
}

function plain(curve: Curve, style: TieStyle): readonly Stroke[] {
	return [line(grown(curve, style.growth), style, widthOf('plain', style.weight), 'ink-2')];
}

function funding(curve: Curve, style: TieStyle): readonly Stroke[] {
	return double(grown(curve, style.growth), style, true);
}

/** Two hairlines side by side, with a square where the money or the management arrives. */
function double(curve: Curve, style: TieStyle, arrives: boolean): readonly Stroke[] {
	const g = style.glyph;
	const width = widthOf('funding', style.weight);
	const strokes = [
		line(beside(curve, 1.4 * g), style, width, 'rule'),
		line(beside(curve, -1.4 * g), style, width, 'rule')
	];
	if (arrives) strokes.push(sign(squareOn(curve, 1, 5 * g), 'ink-2', null, 0));
	return strokes;
}

/** A waisted band: broad and short where the pull is strong, long and slack where it is not. */
function pull(curve: Curve, style: TieStyle): readonly Stroke[] {
	const g = style.glyph * (0.35 + 0.65 * style.growth);
	const strong = style.weight >= 3;
	const [start, waist, end] = strong ? [10, 3.6, 6] : style.weight >= 2 ? [6, 1.2, 3] : [4, 0.8, 2];
	const edge = (side: number) => {
		const point = (u: number, half: number) => {
			const p = pointOn(curve, u);
			const d = directionOn(curve, u);
			return { x: p.x + d.y * half * side * g, y: p.y - d.x * half * side * g };
		};
		const middle = point(0.5, waist);
		const a = point(0, start);
		const b = point(1, end);
		// The control point that takes the quadratic through the waist.
		return { from: a, control: { x: 2 * middle.x - (a.x + b.x) / 2, y: 2 * middle.y - (a.y + b.y) / 2 }, to: b };
	};
	const left = edge(1);
	const right = edge(-1);
	const back = `L${short(right.to.x)} ${short(right.to.y)}Q${short(right.control.x)} ${short(right.control.y)} ${short(right.from.x)} ${short(right.from.y)}Z`;
	return [
		sign(pathOf(left) + back, 'band', null, 0),
		line(left, style, 1, 'band-edge'),
		line(right, style, 1, 'band-edge')
	];
}

/** Expected and not come about: two ends that reach for one another, and no middle. */
function twoEnds(curve: Curve, style: TieStyle): readonly Stroke[] {
	const g = style.glyph;
	const reach = 0.3 * style.growth;
	const ends = [partOf(curve, 0, reach), partOf(curve, 1, 1 - reach)];
	return ends.flatMap((end) => [
		line(end, style, 1.5, 'refer'),
		sign(ring(end.to, 3.4 * g), 'paper', 'refer', 1.4 * g)
	]);
}

/** Tried and not come about: the line is stopped by a bar. */
function stopped(curve: Curve, style: TieStyle): readonly Stroke[] {
	const part = partOf(curve, 0, 0.55 * style.growth);
	return [
		line(part, style, widthOf('referral', style.weight), 'refer'),
		sign(bar(part, 15 * style.glyph), null, 'refer', 3 * style.glyph)
	];
}
