import { distinctOf, type Column } from './bodyOf.ts';

/** Of two columns that are ends, at least this share of the smaller one's values is in the other. */
export const leastOverlap = 0.3;
/** Codes of few values share them without being nodes. */
export const fewest = 5;

/** The share of the smaller column's distinct values that the other one has too. */
export function overlapOf(a: Column, b: Column): number {
	const [small, large] = a.values.length <= b.values.length ? [a, b] : [b, a];
	const other = new Set(large.values);
	const there = distinctOf(small);
	if (there === 0) return 0;
	return small.values.filter((value) => value !== '' && other.has(value)).length / there;
}
