import { isNoTime } from '../../time/reading/absent.ts';
import { readTimeset } from '../../time/reading/readTimeset.ts';
import type { ReadTime, TimedValue } from '../../time/reading/types.ts';
import { cellOf } from './bodyOf.ts';
import { always, type RowSpell, type RowTimes } from './rowSpell.ts';
import type { TimesetIn, Times } from './timeOf.ts';

/** Reads the times of rows whose cells hold several; each distinct cell is read once. Weights in a cell of their own cut them. */
export function timesetReader({ weights }: Times, timeset: TimesetIn): (row: number) => RowTimes {
	const of = cellReader(timeset);
	const weightsOf = weights && weights !== timeset ? cellReader(weights) : null;
	if (!weightsOf) return of;
	return (row) => {
		const [times, values] = [of(row), weightsOf(row)];
		if ('wrong' in times || 'wrong' in values || values.undated) return times;
		return { spells: times.undated ? values.spells : weighted(times.spells, values.spells), undated: false };
	};
}

function cellReader(timeset: TimesetIn): (row: number) => RowTimes {
	const known: (RowTimes | undefined)[] = new Array(timeset.column.values.length);
	return (row) => {
		const code = timeset.column.codes[row]!;
		return (known[code] ??= spellsInCell(timeset, cellOf(timeset.column, row)));
	};
}

function spellsInCell({ column, written }: TimesetIn, text: string): RowTimes {
	const read = readTimeset(text, written);
	if (!read) {
		if (isNoTime(text)) return { spells: [always], undated: true };
		return {
			column: column.name,
			wrong: `“${text.slice(0, 60)}” cannot be read as times, as the others of this column are. Write it as they are.`
		};
	}
	if (read.length === 0) return { spells: [always], undated: true };
	const spells: RowSpell[] = [];
	for (const [at, timed] of read.entries()) {
		const spell = spellOf(timed, written.kind === 'stamp-values' ? read[at + 1]?.start.start : undefined);
		if (spell.end < spell.start)
			return {
				column: column.name,
				wrong: `It ends (${timed.end?.text}) before it starts (${timed.start.text}). Exchange the two times, or mend one.`
			};
		spells.push(spell);
	}
	return { spells: joinedSpells(spells.sort((a, b) => a.start - b.start)), undated: false };
}

/** @param next when the next value of the cell begins, to which a value without an end holds. */
function spellOf({ start, end, startOpen, endOpen, value }: TimedValue, next?: number): RowSpell {
	const from = startOpen && end ? start.end : start.start;
	const to = end ? (endOpen || isPoint(end) ? end.start : end.end) : Math.max(start.end, next ?? start.end);
	const first = Number.isFinite(from) ? start.text : '';
	const last = end ? (Number.isFinite(to) ? end.text : '') : start.text;
	return {
		start: from,
		end: to,
		startText: first,
		endText: last,
		value,
		uncertain: start.uncertain || (end?.uncertain ?? false),
		written: [first, last]
	};
}

const isPoint = ({ precision, start, end }: ReadTime) => precision === 'number' || start === end;

/** Stamps that follow each other without a gap are one spell. */
function joinedSpells(spells: readonly RowSpell[]): readonly RowSpell[] {
	const joined: RowSpell[] = [];
	for (const spell of spells) {
		const last = joined.at(-1);
		if (last && last.value === spell.value && spell.start <= last.end && spell.start > last.start) {
			const later = spell.end > last.end ? spell : last;
			joined[joined.length - 1] = {
				...last,
				end: later.end,
				endText: later.endText,
				written: [last.written[0], later.written[1]]
			};
		} else joined.push(spell);
	}
	return joined;
}

/** Spells, each cut where its weight changes; where no weight is said it has none. */
export function weighted(spells: readonly RowSpell[], weights: readonly RowSpell[]): readonly RowSpell[] {
	return spells.flatMap((spell) => {
		const pieces: RowSpell[] = [];
		let at = spell.start;
		for (const weight of weights) {
			const [from, to] = [Math.max(weight.start, at), Math.min(weight.end, spell.end)];
			if (to < from || (to === from && weight.start !== weight.end)) continue;
			if (from > at) pieces.push(cut(spell, at, from, spell.startText, weight.startText));
			pieces.push({
				...cut(
					spell,
					from,
					to,
					from === spell.start ? spell.startText : weight.startText,
					to === spell.end ? spell.endText : weight.endText
				),
				value: weight.value
			});
			at = to;
		}
		if (pieces.length === 0) return [spell];
		const last = weights.at(-1)!;
		if (at < spell.end) pieces.push(cut(spell, at, spell.end, last.endText, spell.endText));
		return pieces;
	});
}

const cut = (spell: RowSpell, start: number, end: number, startText: string, endText: string): RowSpell => ({
	...spell,
	start,
	end,
	startText,
	endText,
	written: [startText, endText]
});
