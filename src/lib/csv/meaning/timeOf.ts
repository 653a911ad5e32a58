import type { TimeColumn } from '../../time/reading/types.ts';
import { timeColumnsOf } from '../../time/reading/timeColumnsOf.ts';
import { timesetColumnOf, type TimesetColumn } from '../../time/reading/timesetColumnOf.ts';
import { distinctOf, type Body, type Column } from './bodyOf.ts';
import { isRole } from './synonyms.ts';

/** A column of times and how they are written. */
export interface TimeIn {
	readonly column: Column;
	readonly written: TimeColumn;
}

/** Where the times of a table stand. */
export interface Times {
	readonly start: TimeIn | null;
	readonly end: TimeIn | null;
	/** One time of a row, where there is neither start nor end. */
	readonly time: TimeIn | null;
	readonly timeset: { readonly column: Column; readonly written: TimesetColumn } | null;
	readonly duration: Column | null;
	/** Columns that are called times and are none: how they look, for a note. */
	readonly doubtful: readonly Column[];
}

export const noTimes: Times = { start: null, end: null, time: null, timeset: null, duration: null, doubtful: [] };

// importer.md, part 2 §5: never a time if less than half of what is there can be read, or more than four fifths are blank.
const leastRate = 0.5;
const mostBlank = 0.8;

/** Where nothing but values speaks, nearly all must. */
const evidentRate = 0.95;

/** Words for counted time, in which 1990 is a number and no year. */
const counted = new Set(
	'day wave period step round phase session minute hour sentence chapter t week book issue term generation onset terminus'.split(
		' '
	)
);
/** Words that promise a date: a column of small codes is none. */
const promising = new Set('date senderdate createdat datetime datum fecha year jahr annee année ano'.split(' '));

/** The times of a table with a header, by names and then by values; `taken` are the columns that are something else already. */
export function timesByName({ columns, height }: Body, taken: ReadonlySet<Column>): Times {
	const doubtful: Column[] = [];
	const free = columns.filter((column) => !taken.has(column));
	const of = (role: 'start' | 'end' | 'time') => {
		const found = free
			.filter(({ key }) => isRole(key, role))
			.flatMap((column) => {
				const written = writtenIn(column, height);
				if (!written) doubtful.push(column);
				return written ? [{ column, written }] : [];
			});
		return found.sort((a, b) => quality(b) - quality(a))[0] ?? null;
	};
	const [start, end] = [of('start'), of('end')];
	const sets = free.flatMap((column) => {
		if (!/timeset|interval|timestamp|spell|tags/.test(column.key)) return [];
		const written = timesetColumnOf(column.values, column.counts);
		return written && written.rate >= leastRate && written.blank <= mostBlank * height ? [{ column, written }] : [];
	});
	const duration = free.find(({ key, numeric }) => isRole(key, 'duration') && numeric) ?? null;
	if (start) return { ...noTimes, start, end, duration, doubtful };
	if (sets[0]) return { ...noTimes, timeset: sets[0], doubtful };
	const time =
		of('time') ??
		evident(
			free.filter((column) => column !== end?.column),
			height
		);
	if (time && end && time.column !== end.column) return { ...noTimes, start: time, end, doubtful };
	return { ...noTimes, time: time ?? end, duration: time ? duration : null, doubtful };
}

/** The better a name fits its values, the higher; several columns may be called times (day and hour). */
function quality({ column, written }: TimeIn): number {
	return (
		written.rate * (written.evident ? 2 : 1) +
		(column.key === 'time' || column.key === 'date' ? 0.1 : 0) -
		column.index / 1e4
	);
}

/** A column whose values are dates whatever it is called. */
function evident(columns: readonly Column[], height: number): TimeIn | null {
	for (const column of columns) {
		const [written] = timeColumnsOf(column.values, column.counts);
		if (written?.evident && written.rate >= evidentRate && written.blank <= mostBlank * height)
			return { column, written };
	}
	return null;
}

/** How a column that is called a time writes its times; null where it writes none. */
function writtenIn(column: Column, height: number): TimeColumn | null {
	const readings = timeColumnsOf(column.values, column.counts).filter(
		({ rate, blank }) => rate >= leastRate && blank <= mostBlank * height
	);
	const numbers = readings.filter(({ timeKind }) => timeKind === 'number');
	if (counted.has(column.key) && numbers.length > 0) return numbers[0]!;
	const best = readings[0];
	if (!best) return null;
	// A "date" of 1, 2 and 3 is a code.
	if (promising.has(column.key) && best.timeKind === 'number' && !best.evident)
		return distinctOf(column) > 3 ? best : null;
	return best;
}

/** The times of a table without a header: moments by their shape, or else the column of numbers that never falls. */
export function timesByValue(body: Body, taken: ReadonlySet<Column>): Times {
	const free = body.columns.filter((column) => !taken.has(column));
	const clear = evident(free, body.height);
	if (clear) return { ...noTimes, time: clear };
	const rising = free.filter(
		(column) => column.numeric && column.blank === 0 && distinctOf(column) > 1 && rises(column)
	);
	const column = rising.sort((a, b) => distinctOf(b) - distinctOf(a))[0] ?? lastWave(body, free);
	const written = column && timeColumnsOf(column.values, column.counts)[0];
	return column && written ? { ...noTimes, time: { column, written } } : noTimes;
}

function rises({ codes, values }: Column): boolean {
	const numbers = values.map(Number);
	for (let r = 1; r < codes.length; r++) if (numbers[codes[r]!]! < numbers[codes[r - 1]!]!) return false;
	return codes.length > 2;
}

/** RSiena's "i j value wave": the last of four columns counts from 1 without a gap. */
function lastWave({ columns }: Body, free: readonly Column[]): Column | undefined {
	const last = columns[3];
	if (columns.length !== 4 || !last || !free.includes(last) || !last.whole || last.blank > 0) return undefined;
	const waves = last.values.map(Number).sort((a, b) => a - b);
	return waves.length >= 2 && waves.length <= 30 && waves.every((wave, at) => wave === at + waves[0]!) && waves[0]! <= 1
		? last
		: undefined;
}
