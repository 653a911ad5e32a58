import type { Time } from '../../model/types.ts';
import { isNoTime } from '../../time/reading/absent.ts';
import { utc } from '../../time/parseTime.ts';
import { timeReader } from '../../time/reading/readTimeAs.ts';
import type { ReadTime } from '../../time/reading/types.ts';
import { cellOf, numberOf, type Body, type Column } from './bodyOf.ts';
import { noTimes, type TimeIn, type Times } from './timeOf.ts';
import { always, type RowTimes } from './rowSpell.ts';
import { timesetReader, weighted } from './timesetsOf.ts';
import type { EndMeans } from './types.ts';

const clocks = new Set(['epoch-s', 'epoch-ms']);

/** How a time is kept for people: seconds of a clock as the date that they are. */
function textOf(read: ReadTime, { written }: TimeIn): string {
	if (!clocks.has(written.format) || !Number.isFinite(read.start)) return read.text;
	const iso = new Date(read.start).toISOString();
	const from = iso.indexOf('T');
	return `${iso.slice(0, from)} ${iso.slice(from + 1, read.start % 1000 === 0 ? -5 : -1)}`;
}

/** Reads the times of rows: a function from a row of the body to its spells. @param lasts when a time without an end is over. */
export function spellReader(
	body: Body,
	times: Times,
	endMeans: EndMeans,
	lasts: (read: ReadTime) => Time
): (row: number) => RowTimes {
	const { start, end, time, timeset, duration } = times;
	if (timeset) return timesetReader(times, timeset);
	const first = start ?? time;
	if (!first) return () => ({ spells: [always], undated: false });
	const startReader = cached(first, start ? 'start' : null);
	if (!start) return eventReader(first, startReader, duration, lasts);
	const endReader = end && cached(end, 'end');
	const weightsIn = times.weights && timesetReader(noTimes, times.weights);
	return (row) => {
		const read = startReader(row);
		const text = cellOf(first.column, row);
		if (!read && !isNoTime(text)) return wrongTime(first, text);
		const endText = endReader ? cellOf(end.column, row) : '';
		const ended = endReader ? endReader(row) : null;
		if (endReader && !ended && !isNoTime(endText)) return wrongTime(end, endText);
		if (!read && !ended) return { spells: [always], undated: true };
		const from = read?.start ?? -Infinity;
		const length = duration && !ended ? numberOf(duration, row) : NaN;
		const lasting = length >= 0 && first.written.timeKind === 'number';
		const isOpen = !ended || ended.isFarAway;
		const to = isOpen ? (lasting ? from + length : Infinity) : endMeans === 'inclusive' ? ended.end : ended.start;
		// Through the unit before the start: the end is the very start, and yet the spell is backwards.
		if (to < from || (to === from && ended && ended.start < from)) return backwards(end!, text, endText);
		const spell = {
			start: from,
			end: to,
			startText: read ? read.startTold : '',
			endText: ended && Number.isFinite(to) ? ended.told : '',
			value: null,
			uncertain: (read !== null && read.uncertain) || (ended !== null && ended.uncertain),
			written: [read ? read.startWritten : '', ended && Number.isFinite(to) ? ended.text : ''] as const
		};
		const weights = weightsIn?.(row);
		return {
			spells: weights && 'spells' in weights && !weights.undated ? weighted([spell], weights.spells) : [spell],
			undated: false
		};
	};
}

/** Times of which each row has one. What cannot be read leaves the row without a time: it is drawn all the same. */
function eventReader(
	first: TimeIn,
	reader: (row: number) => Told | null,
	duration: Column | null,
	lasts: (read: ReadTime) => Time
): (row: number) => RowTimes {
	return (row) => {
		const read = reader(row);
		if (!read) {
			const text = cellOf(first.column, row);
			return { spells: [always], undated: true, ...(isNoTime(text) ? {} : { unread: text }) };
		}
		const length = duration ? numberOf(duration, row) : NaN;
		const to = length >= 0 && first.written.timeKind === 'number' ? read.start + length : lasts(read);
		const text = Number.isFinite(read.start) || Number.isFinite(read.end) ? read.told : '';
		return {
			spells: [
				{
					start: read.start,
					end: to,
					startText: text,
					endText: text,
					value: null,
					uncertain: read.uncertain,
					written: [read.text, read.text]
				}
			],
			undated: false
		};
	};
}

const [yearOf2099, lastDayOf2099, yearOf2100, yearsAfter] = [
	utc(2099, 0, 1),
	utc(2099, 11, 31),
	utc(2100, 0, 1),
	utc(2200, 0, 1)
];
/** The last days of 2099, 2999 and 9999, and whatever is later than 2200: words of databases for "still there". */
const isFarAway = ({ start, precision }: ReadTime) =>
	start >= yearOf2099 &&
	precision !== 'number' &&
	Number.isFinite(start) &&
	(start >= yearsAfter ||
		(start >= lastDayOf2099 && start < yearOf2100) ||
		(precision === 'year' && start === yearOf2099));
/** A time that was read, with its text for people. */
interface Told extends ReadTime {
	readonly told: string;
	/** Both texts where its start is finite, else "". */
	readonly startTold: string;
	readonly startWritten: string;
	/** Whether it only says "still there". */
	readonly isFarAway: boolean;
}

/** Each distinct value is read once. */
function cached(time: TimeIn, side: 'start' | 'end' | null) {
	const { column, written } = time;
	const reader = timeReader(written);
	const known: (Told | null | undefined)[] = new Array(column.values.length);
	const readOf = (text: string): Told | null => {
		const read = isNoTime(text) ? null : reader(text, side);
		if (!read) return null;
		const told = textOf(read, time);
		const [startTold, startWritten] = Number.isFinite(read.start) ? [told, read.text] : ['', ''];
		// Written out: objects that are spread are slower to read ever after.
		const { start, end, precision, uncertain, open, shortYear, text: asWritten } = read;
		const isFar = isFarAway(read);
		return {
			start,
			end,
			precision,
			uncertain,
			open,
			shortYear,
			text: asWritten,
			told,
			startTold,
			startWritten,
			isFarAway: isFar
		};
	};
	return (row: number): Told | null => {
		const code = column.codes[row]!;
		const found = known[code];
		if (found !== undefined) return found;
		return (known[code] = readOf(column.values[code]!));
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
