import type { Point } from './curve.ts';
import { short } from './number.ts';
import type { Stroke } from './types.ts';

/** Sine of 0.6 radians: so far an arc opens either side of the way to the word. Farther off it stays as wide as it will be, and is a ripple, not a ring. */
const opening = 0.5646;

/**
 * Two arcs before a party that hears an endorsement, opened towards the word.
 * @param arrived how far they have come from the word to the party, 0 to 1, where they rest.
 */
export function audienceArcs(hearer: Point, word: Point, glyph: number, arrived = 1): readonly Stroke[] {
	const dx = word.x - hearer.x;
	const dy = word.y - hearer.y;
	const length = Math.sqrt(dx * dx + dy * dy) || 1;
	const d = { x: dx / length, y: dy / length };
	const way = Math.max(0, length - 19 * glyph);
	return [13, 19].map((distance, i) => {
		// On its way the outer arc is the later one: what was said spreads as it comes.
		const r = distance * glyph + (1 - arrived) * way * (0.7 + 0.3 * i);
		const sin = Math.min(opening, (opening * 19 * glyph) / r);
		const cos = Math.sqrt(1 - sin * sin);
		const a = { x: hearer.x + (d.x * cos - d.y * sin) * r, y: hearer.y + (d.x * sin + d.y * cos) * r };
		const b = { x: hearer.x + (d.x * cos + d.y * sin) * r, y: hearer.y + (-d.x * sin + d.y * cos) * r };
		return {
			d: `M${short(a.x)} ${short(a.y)}A${short(r)} ${short(r)} 0 0 0 ${short(b.x)} ${short(b.y)}`,
			fill: null,
			ink: 'word',
			width: short(1.9 * glyph),
			dash: null
		};
	});
}
