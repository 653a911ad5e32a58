import type { Role, Standing, StatusSpell, TemporalNode } from '../model/types.ts';
import { categorySign, type Category } from './categorySign.ts';
import { bodyOf, dashOf } from './dash.ts';
import { exact, short } from './number.ts';
import { diamond, rect, ring } from './signs.ts';
import { radiusOf } from './sizes.ts';
import { stripesOf, type Stripe } from './stripes.ts';
import type { Emphasis, Ink, NodeMark, Stroke } from './types.ts';
import { letterOf, vesselStrokes } from './vessel.ts';

/** What decides how a node is drawn, apart from where. */
export interface NodeStyle {
	readonly role: Role;
	readonly standing: Standing;
	/** Its category, where the data have categories and no degrees. */
	readonly category: Category | null;
	readonly glyph: number;
	readonly emphasis: Emphasis;
	readonly fresh: boolean;
	readonly presence: number;
	readonly leaving: boolean;
	/** The status it had before, and how far the change has gone, while it changes. */
	readonly shift: { readonly from: StatusSpell | null; readonly share: number } | null;
}

const origin = { x: 0, y: 0 };

/** The mark of a node: shape tells its role, stripes its standing, the break of the rim how sure we are that it was there. */
export function nodeMark(
	node: TemporalNode,
	status: StatusSpell | null,
	at: { readonly x: number; readonly y: number },
	style: NodeStyle
): NodeMark {
	const { role, glyph } = style;
	const size = node.size ?? 1;
	const radius = radiusOf[role.shape] * size * glyph;
	const stripes = role.shape === 'vessel' ? shownStripes(status, style) : [];
	const strokes =
		role.shape === 'vessel'
			? vesselStrokes(stripes, style.standing.line, node.evidence, glyph * size)
			: [
					...plainStrokes(node, status, radius, style),
					...(style.category === null ? [] : [categorySign(style.category, 0.6 * radius, glyph)])
				];
	const initial = initialOf(node.shortLabel);
	return {
		id: node.id,
		label: node.label,
		shortLabel: node.shortLabel,
		role: role.id,
		shape: role.shape,
		status: status?.status ?? 'none',
		evidence: node.evidence,
		x: exact(at.x),
		y: exact(at.y),
		radius: short(radius),
		strokes,
		letter: role.shape === 'vessel' && initial ? letterOf(initial, stripes, glyph * size) : null,
		emphasis: style.emphasis,
		fresh: style.fresh,
		presence: style.presence,
		leaving: style.leaving
	};
}

/** The letter that names a vessel: a last word of one or two characters ("Org A"), else none. */
export function initialOf(shortLabel: string): string | null {
	const last = shortLabel.trim().split(/\s+/).at(-1) ?? '';
	return [...last].length >= 1 && [...last].length <= 2 ? last : null;
}

function shownStripes(status: StatusSpell | null, { standing, shift }: NodeStyle): readonly Stripe[] {
	const now = stripesOf(status, standing);
	if (!shift || shift.share >= 1) return now;
	const before = stripesOf(shift.from, standing);
	const level = (stripes: readonly Stripe[]) => stripes.at(-1)?.to ?? 0;
	const shown = level(before) + (level(now) - level(before)) * shift.share;
	const fuller = level(now) >= level(before) ? now : before;
	return fuller.filter((s) => s.from < shown - 1e-9).map((s) => (s.to > shown ? { ...s, to: shown } : s));
}

function plainStrokes(
	node: TemporalNode,
	status: StatusSpell | null,
	r: number,
	{ role: { shape }, glyph, standing: { line }, category }: NodeStyle
): readonly Stroke[] {
	const inside = line !== null && status?.degree !== null && status?.degree !== undefined && status.degree >= line;
	const rim = (d: string, width: number, fill: Ink | null, ink: Ink): Stroke => ({
		d,
		fill,
		ink: category?.hue ?? ink,
		width: short(bodyOf(node.evidence, width * glyph)),
		dash: dashOf(node.evidence, width * glyph)
	});
	const solid = (d: string, fill: Ink): Stroke => ({ d, fill, ink: null, width: 0, dash: null });
	if (shape === 'square') {
		const sure = node.evidence === null || node.evidence === 'documented';
		if (sure) return [inside ? solid(rect(origin, r), 'mark') : rim(rect(origin, r - glyph), 1.6, 'glass', 'mark')];
		const core = inside ? [solid(rect(origin, r * 0.5), 'mark')] : [];
		return [rim(rect(origin, r), 1.3, 'glass', 'mark'), ...core];
	}
	if (shape === 'diamond')
		return [inside ? solid(diamond(origin, r), 'mark') : rim(diamond(origin, r - glyph), 1.8, 'glass', 'ink')];
	if (shape === 'project') {
		const existed = /\bexist/i.test(node.label) ? [solid(ring(origin, 2.6 * glyph), 'ink')] : [];
		return [rim(ring(origin, r - 0.8 * glyph), 1.7, 'glass', 'ink'), ...existed];
	}
	if (shape === 'double-square')
		return [
			rim(rect(origin, r - glyph), 1.6, 'glass', 'ink'),
			{ d: rect(origin, r * 0.5), fill: null, ink: 'ink', width: short(1.4 * glyph), dash: null }
		];
	return [rim(ring(origin, r - 0.8 * glyph), 1.6, 'glass', 'ink-2')];
}
