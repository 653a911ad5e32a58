import type { Point } from './curve.ts';
import { short } from './number.ts';
import type { Stroke } from './types.ts';

/** Two arcs before a party that hears an endorsement, opened towards the word. */
export function audienceArcs(hearer: Point, word: Point, glyph: number): readonly Stroke[] {
	const dx = word.x - hearer.x;
	const dy = word.y - hearer.y;
	const length = Math.sqrt(dx * dx + dy * dy) || 1;
	const d = { x: dx / length, y: dy / length };
	// Cosine and sine of 0.6 radians either side of the way to the word.
	const [cos, sin] = [0.8253, 0.5646];
	return [13, 19].map((distance) => {
		const r = distance * glyph;
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
