import type { TieSpell } from '../../model/types.ts';
import type { RowSpell } from './rowSpell.ts';
import type { Said } from './saidOf.ts';

/** A spell whose number and weight are not settled yet. */
export type Growing = { -readonly [key in keyof TieSpell]: TieSpell[key] };

/** The spell of a row as one of a tie. */
export const spellOf = (
	{ start, end, startText, endText, uncertain }: RowSpell,
	weight: number,
	{ sourced, attributes }: Said
): Growing => ({
	number: 1,
	weight,
	start,
	end,
	startText,
	endText,
	evidence: sourced ? sourced.evidence : null,
	datePrecision: sourced?.datePrecision ?? (uncertain ? 'bounded' : null),
	bounds: sourced ? sourced.bounds : '',
	section: sourced ? sourced.section : '',
	note: sourced ? sourced.note : '',
	...(attributes ? { attributes } : {})
});

/** What two rows say of the same spell, each once. */
export const bothOf = (one: string, other: string): string =>
	other === '' || one.split('; ').includes(other) ? one : one === '' ? other : `${one}; ${other}`;

/** Where a spell goes among those in order of their start. */
export function placeOf(spells: readonly TieSpell[], start: number): number {
	let [low, high] = [0, spells.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if (spells[middle]!.start <= start) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** Whether a spell overlaps none of those. */
export function fits(spells: readonly TieSpell[], { start, end }: TieSpell): boolean {
	const at = placeOf(spells, start);
	const [before, after] = [spells[at - 1], spells[at]];
	return (!before || (before.end <= start && before.start < start)) && (!after || end <= after.start);
}

/** Puts a spell in its place among those in order of their start. */
export function insert<S extends TieSpell>(spells: S[], spell: S): void {
	const last = spells.at(-1);
	// Rows in order of time are most.
	if (!last || last.start < spell.start) spells.push(spell);
	else spells.splice(placeOf(spells, spell.start), 0, spell);
}
