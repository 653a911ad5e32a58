import type { Spell, Time } from '../model/types.ts';

/** The step of 1, 2 or 5 times a power of ten that divides a span, above 0, into at most ten parts. */
export function niceStep(span: number): number {
	if (!(span > 0 && span < Infinity)) throw new Error(`invalid span: ${span}`);
	const rough = span / 10;
	let power = 1;
	while (power < rough) power *= 10;
	while (power / 10 >= rough) power /= 10;
	return [power / 10, power / 5, power / 2].find((step) => step >= rough) ?? power;
}

/** At most eleven round numbers from the start of the spell to before its end. @param least the smallest step: 1 where halves make no sense. */
export function roundNumbers({ start, end }: Spell, least = 0): readonly Time[] {
	if (!(start < end)) return [start];
	const step = Math.max(least, niceStep(end - start));
	const first = Math.ceil(start / step);
	// Multiplied, not added up, and divided by a whole number where steps are fractions: 0.3, not 0.30000000000000004.
	const perOne = Math.round(1 / step);
	const ticks = Array.from({ length: 12 }, (_, i) => (step < 1 ? (first + i) / perOne : (first + i) * step));
	return [...new Set(ticks)].filter((t) => t >= start && t < end);
}
