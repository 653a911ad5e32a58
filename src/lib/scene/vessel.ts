import { short } from './number.ts';
import { radiusOf } from './sizes.ts';
import { ring } from './signs.ts';
import type { Stripe } from './stripes.ts';
import type { Letter, Stroke } from './types.ts';
import { bodyOf, dashOf } from './dash.ts';
import type { Evidence } from '../model/types.ts';

const rimShare = 0.075;

/** The strokes of a vessel: its rim, its stripes from the foot, and two ticks outside where the line lies. */
export function vesselStrokes(
	stripes: readonly Stripe[],
	line: number | null,
	evidence: Evidence | null,
	glyph: number
): readonly Stroke[] {
	const r = radiusOf.vessel * glyph;
	const rim = rimShare * r;
	const inner = r - rim;
	const gap = Math.max(1.5 * glyph, rimShare * r * 0.9);
	const strokes: Stroke[] = [{ d: ring({ x: 0, y: 0 }, inner), fill: 'glass', ink: null, width: 0, dash: null }];
	for (const [i, stripe] of stripes.entries()) {
		const bottom = r - 2 * r * stripe.from - (i > 0 ? gap / 2 : 0);
		const top = r - 2 * r * stripe.to + gap / 2;
		if (bottom - top < 0.5) continue;
		strokes.push(...stripeStrokes(stripe, top, bottom, inner, glyph));
	}
	const w = rim;
	strokes.push({
		d: ring({ x: 0, y: 0 }, r - rim / 2),
		fill: null,
		ink: 'ink',
		width: short(bodyOf(evidence === 'documented' ? null : evidence, w)),
		dash: dashOf(evidence, w)
	});
	if (line !== null) {
		const y = r - 2 * r * line;
		const x = Math.sqrt(Math.max(0, r * r - y * y));
		const tick = (side: number) => `M${short(side * (x + 1.5 * glyph))} ${short(y)}h${short(side * 6 * glyph)}`;
		strokes.push({ d: tick(-1) + tick(1), fill: null, ink: 'ink', width: short(1.8 * glyph), dash: null });
	}
	return strokes;
}

/** A stripe is a thick stroke, and like any stroke it is broken where we are less sure: beads for our drawing, blocks for what follows. */
function stripeStrokes(stripe: Stripe, top: number, bottom: number, inner: number, glyph: number): readonly Stroke[] {
	const ink = stripe.earned ? 'word' : 'ink';
	if (stripe.evidence === null || stripe.evidence === 'documented')
		return [{ d: segment(top, bottom, inner), fill: ink, ink: null, width: 0, dash: null }];
	const y = (top + bottom) / 2;
	const width = bottom - top;
	// As far as a bead of the stripe's height may go sideways and stay within the rim, which is painted over it.
	const bead = width / 2;
	const reach = inner + 3 * glyph - bead;
	const half = Math.sqrt(Math.max(0, reach * reach - y * y)) + bead;
	if (stripe.evidence === 'inferred') {
		const on = width * 1.9;
		const off = width * 0.45;
		return [stroke(`M${short(-half)} ${short(y)}H${short(half)}`, ink, width, `${short(on)} ${short(off)}`)];
	}
	// Beads, spread evenly from rim to rim.
	const room = 2 * (half - bead);
	const gaps = Math.max(1, Math.floor(room / (width * 1.22)));
	let d = '';
	for (let i = 0; i <= gaps; i++) d += ring({ x: -half + bead + (i * room) / gaps, y }, bead);
	return [{ d, fill: ink, ink: null, width: 0, dash: null }];
}

function stroke(d: string, ink: 'word' | 'ink', width: number, dash: string): Stroke {
	return { d, fill: null, ink, width: short(width), dash };
}

/** The part of a disc of radius r between two heights, as path data. */
function segment(top: number, bottom: number, r: number): string {
	const clampedTop = Math.max(top, -r);
	const clampedBottom = Math.min(bottom, r);
	const x0 = Math.sqrt(Math.max(0, r * r - clampedTop * clampedTop));
	const x1 = Math.sqrt(Math.max(0, r * r - clampedBottom * clampedBottom));
	return (
		`M${short(-x0)} ${short(clampedTop)}H${short(x0)}` +
		`A${short(r)} ${short(r)} 0 0 1 ${short(x1)} ${short(clampedBottom)}H${short(-x1)}` +
		`A${short(r)} ${short(r)} 0 0 1 ${short(-x0)} ${short(clampedTop)}Z`
	);
}

/** Where the letter goes: it stands on the stripes below half, sits within them from half on, and is never cut. */
export function letterOf(text: string, stripes: readonly Stripe[], glyph: number): Letter {
	const r = radiusOf.vessel * glyph;
	const size = short(0.96 * r);
	const level = stripes.at(-1)?.to ?? 0;
	const surface = r - 2 * r * level;
	if (level < 0.5)
		return { text, size, y: short(Math.min(0, surface - 0.33 * size - 0.11 * r)), fill: 'ink', halo: 'glass' };
	const behind = stripes.find((stripe) => stripe.to >= 0.35) ?? stripes[0];
	const y = short(Math.max(0, surface + 0.33 * size + 0.07 * r));
	// Upon beads an inked letter on a halo of glass reads better than a hole in them.
	if (behind?.earned && behind.evidence !== 'documented') return { text, size, y, fill: 'ink', halo: 'glass' };
	return { text, size, y, fill: 'glass', halo: behind?.earned ? 'word' : 'ink' };
}
