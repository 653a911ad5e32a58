import type { Spell } from '../model/types.ts';

/** A spell with the line that it comes from. */
export interface Lined {
	readonly spell: Spell;
	readonly line: number;
}

/** Of spells in order of their start, those that begin before an earlier one has ended, each with the earlier one that lasts longest; lines whose dates are wrong are left out. */
export function overlaps<T extends Lined>(ordered: readonly T[], undated: ReadonlySet<number>) {
	const found: { readonly later: T; readonly earlier: T }[] = [];
	let longest: T | null = null;
	for (const later of ordered) {
		if (undated.has(later.line)) continue;
		const { start, end } = later.spell;
		if (longest && (start < longest.spell.end || start === longest.spell.start))
			found.push({ later, earlier: longest });
		if (!longest || end > longest.spell.end) longest = later;
	}
	return found;
}

/** Spells by start, those that start together by line. */
export function byStart(a: Lined, b: Lined): number {
	return a.spell.start < b.spell.start ? -1 : a.spell.start > b.spell.start ? 1 : a.line - b.line;
}
