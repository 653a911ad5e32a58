import type { Time, WrittenSpell } from '../../model/types.ts';
import { isNoTime } from '../../time/reading/absent.ts';
import { readTimeset } from '../../time/reading/readTimeset.ts';
import { timeReader } from '../../time/reading/readTimeAs.ts';
import type { ReadTime } from '../../time/reading/types.ts';
import { cellOf, type Body } from './bodyOf.ts';
import type { TimeIn, Times } from './timeOf.ts';
import type { EndMeans } from './types.ts';

/** A spell as a row writes it, with the value that a cell of several times gives it. */
export interface RowSpell extends WrittenSpell {
	readonly value: string | null;
	readonly uncertain: boolean;
}

/** The spells of a row, or why it has none. */
export type RowTimes =
	| { readonly spells: readonly RowSpell[]; readonly undated: boolean; readonly notes: readonly string[] }
	| { readonly wrong: string; readonly column: string };

/** The whole of time: of what has no date. */
export const always: RowSpell = {
	start: -Infinity,
	end: Infinity,
	startText: '',
	endText: '',
	value: null,
	uncertain: false
};

const clocks = new Set(['epoch-s', 'epoch-ms']);

/** How a time is kept for people: seconds of a clock as the date that they are. */
function textOf(read: ReadTime, { written }: TimeIn): string {
	if (!clocks.has(written.format) || !Number.isFinite(read.start)) return read.text;
	return new Date(read.start)
		.toISOString()
		.replace('T', ' ')
		.replace(/\.000Z$|Z$/, '');
}

/** Reads the times of rows: a function from a row of the body to its spells. @param instants how long a moment without an end lasts. */
export function spellReader(
	body: Body,
	times: Times,
	endMeans: EndMeans,
	lasts: (read: ReadTime) => Time
): (row: number) => RowTimes {
	const { start, end, time, timeset, duration } = times;
	if (timeset) return (row) => spellsInCell(body, timeset, row);
	const first = start ?? time;
	if (!first) return () => ({ spells: [always], undated: false, notes: [] });
	const startReader = cached(first, start ? 'start' : null);
	const endReader = end && start ? cached(end, 'end') : null;
	return (row) => {
		const text = cellOf(first.column, row);
		const read = startReader(row);
		const endText = endReader ? cellOf(end!.column, row) : '';
		const ended = endReader ? endReader(row) : null;
		if (endReader && !ended && !isNoTime(endText)) return wrongTime(end!, endText);
		if (!read) {
			if (!isNoTime(text)) return wrongTime(first, text);
			if (!ended) return { spells: [always], undated: true, notes: [] };
		}
		const from = read?.start ?? -Infinity;
		const startText = read && Number.isFinite(from) ? textOf(read, first) : '';
		const uncertain = (read?.uncertain ?? false) || (ended?.uncertain ?? false);
		if (endReader) {
			const to = ended ? (endMeans === 'inclusive' ? ended.end : ended.start) : Infinity;
			if (to < from) return backwards(end!, startText, endText);
			// A spell of two whole units of one length is read through its last one; of two moments, to the second.
			const until = ended && Number.isFinite(to) ? textOf(ended, end!) : '';
			const spell = { start: from, end: to, startText, endText: until, value: null, uncertain };
			return { spells: [spell], undated: false, notes: ended || endText === '' ? [] : [] };
		}
		const length = duration ? Number(cellOf(duration, row)) : NaN;
		const lasting = duration && Number.isFinite(length) && length >= 0;
		const to = lasting && first.written.timeKind === 'number' ? from + length : lasts(read!);
		return {
			spells: [{ start: from, end: to, startText, endText: startText, value: null, uncertain }],
			undated: false,
			notes: []
		};
	};
}

/** Each distinct value is read once. */
function cached({ column, written }: TimeIn, side: 'start' | 'end' | null) {
	const reader = timeReader(written);
	const known: (ReadTime | null | undefined)[] = new Array(column.values.length);
	return (row: number): ReadTime | null => {
		const code = column.codes[row]!;
		const found = known[code];
		if (found !== undefined) return found;
		return (known[code] = isNoTime(column.values[code]!) ? null : reader(column.values[code]!, side));
	};
}

const wrongTime = ({ column }: TimeIn, text: string): RowTimes => ({
	column: column.name,
	wrong: `“${text.slice(0, 60)}” cannot be read as a time, as the others of this column are. Write it as they are, or leave the cell blank.`
});

const backwards = ({ column }: TimeIn, start: string, end: string): RowTimes => ({
	column: column.name,
	wrong: `It ends (${end}) before it starts (${start}). Exchange the two times, or mend one.`
});

function spellsInCell(body: Body, { column, written }: NonNullable<Times['timeset']>, row: number): RowTimes {
	const text = cellOf(column, row);
	const read = readTimeset(text, written);
	if (!read) {
		if (isNoTime(text)) return { spells: [always], undated: true, notes: [] };
		return {
			column: column.name,
			wrong: `“${text.slice(0, 60)}” cannot be read as times, as the others of this column are. Write it as they are.`
		};
	}
	if (read.length === 0) return { spells: [always], undated: true, notes: [] };
	const spells: RowSpell[] = [];
	for (const { start, end, startOpen, endOpen, value } of read) {
		const from = startOpen ? start.end : start.start;
		const to = end ? (endOpen ? end.start : Math.max(end.start, isPoint(end) ? end.start : end.end)) : start.end;
		if (to < from)
			return {
				column: column.name,
				wrong: `It ends (${end?.text}) before it starts (${start.text}). Exchange the two times, or mend one.`
			};
		spells.push({
			start: from,
			end: to,
			startText: Number.isFinite(from) ? start.text : '',
			endText: end ? (Number.isFinite(to) ? end.text : '') : start.text,
			value,
			uncertain: start.uncertain || (end?.uncertain ?? false)
		});
	}
	// Stamps that follow each other without a gap are one spell.
	return { spells: joinedSpells(spells.sort((a, b) => a.start - b.start)), undated: false, notes: [] };
}

const isPoint = ({ precision, start, end }: ReadTime) => precision === 'number' || start === end;

function joinedSpells(spells: readonly RowSpell[]): readonly RowSpell[] {
	const joined: RowSpell[] = [];
	for (const spell of spells) {
		const last = joined.at(-1);
		if (last && last.value === spell.value && spell.start <= last.end && spell.start > last.start)
			joined[joined.length - 1] = {
				...last,
				end: Math.max(last.end, spell.end),
				endText: spell.end > last.end ? spell.endText : last.endText
			};
		else joined.push(spell);
	}
	return joined;
}
