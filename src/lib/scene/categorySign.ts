import { short } from './number.ts';
import { diamond, rect, ring } from './signs.ts';
import type { Ink, Stroke } from './types.ts';

/** What tells a status where the data give no degrees: a form by its number, 0 to 7, and the colour that somebody chose for it, or null. */
export interface Category {
	readonly sign: number;
	readonly hue: Ink | null;
}

const origin = { x: 0, y: 0 };
/** Form tells the category; ink, in turn, only helps. */
const inks: readonly Ink[] = ['ink', 'word', 'refer'];

const n = (...values: readonly number[]) => values.map(short).join(' ');
const box = (x: number, y: number, width: number, height: number) =>
	`M${n(x, y)}h${n(width)}v${n(height)}h${n(-width)}Z`;

/** Forms in a square of half side h that stay apart in a few pixels: whole, point, lower half, cross, lozenge, upright bar, corner, frame. */
const forms: readonly ((h: number) => string)[] = [
	(h) => rect(origin, h),
	(h) => ring(origin, 0.55 * h),
	(h) => box(-h, 0, 2 * h, h),
	(h) => `${box(-h, -0.2 * h, 2 * h, 0.4 * h)}${box(-0.2 * h, -h, 0.4 * h, 2 * h)}`,
	(h) => diamond(origin, h),
	(h) => box(-0.28 * h, -h, 0.56 * h, 2 * h),
	(h) => `M${n(-h, -h)}h${n(2 * h)}l${n(-2 * h, 2 * h)}Z`,
	(h) => rect(origin, 0.62 * h)
];

/** The sign of a category in the middle of a node. @param h half the side of the square that it may fill, in layout units */
export function categorySign({ sign, hue }: Category, h: number, glyph: number): Stroke {
	const form = forms[sign];
	if (!form) throw new Error(`unknown category: ${sign}`);
	const ink = hue ?? inks[sign % inks.length]!;
	const isFrame = sign === forms.length - 1;
	return isFrame
		? { d: form(h), fill: null, ink, width: short(1.3 * glyph), dash: null }
		: { d: form(h), fill: ink, ink: null, width: 0, dash: null };
}
