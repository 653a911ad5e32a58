import type { Spell, Time } from './types.ts';

/** An interval [start, end) of positive length in which a spell holds, its dwell and everything else considered. */
export interface Stretch<S> extends Spell {
	readonly spell: S;
}

/** Where each spell shows: an instant for the dwell, in units of Time, or until the next spell begins; spells are by start. */
export function stretchesOf<S extends Spell>(spells: readonly S[], dwell: number): readonly Stretch<S>[] {
	return spells
		.map((spell, i) => ({
			start: spell.start,
			end: Math.min(shownEnd(spell, dwell), spells[i + 1]?.start ?? Infinity),
			spell
		}))
		.filter(({ start, end }) => start < end);
}

/** The intervals in which at least one of the spells is active, apart from one another, by start. */
export function unionOf(spells: readonly Spell[], dwell: number): readonly Spell[] {
	const union: { start: Time; end: Time }[] = [];
	for (const spell of [...spells].sort((a, b) => a.start - b.start)) {
		const end = shownEnd(spell, dwell);
		const before = union.at(-1);
		if (before && spell.start <= before.end) before.end = Math.max(before.end, end);
		else if (spell.start < end) union.push({ start: spell.start, end });
	}
	return union;
}

/** What of the stretches lies within the intervals, both by start. */
export function within<S>(stretches: readonly Stretch<S>[], intervals: readonly Spell[]): readonly Stretch<S>[] {
	const parts: Stretch<S>[] = [];
	for (const stretch of stretches)
		for (const interval of intervals) {
			// Most stand in the midst of a long presence.
			if (interval.start <= stretch.start && stretch.end <= interval.end) parts.push(stretch);
			else {
				const start = Math.max(interval.start, stretch.start);
				const end = Math.min(interval.end, stretch.end);
				if (start < end) parts.push({ start, end, spell: stretch.spell });
			}
		}
	return parts;
}

function shownEnd({ start, end }: Spell, dwell: number): Time {
	return start === end ? start + dwell : end;
}
