import type { TimeColumn } from '../../time/reading/types.ts';
import { isNoTime } from '../../time/reading/absent.ts';
import { timeReader } from '../../time/reading/readTimeAs.ts';
import { timeColumnsOf } from '../../time/reading/timeColumnsOf.ts';
import type { TimesetColumn } from '../../time/reading/timesetColumnOf.ts';
import { distinctOf, type Body, type Column } from './bodyOf.ts';
import { decimalYears } from './decimalYears.ts';
import { joinedSpell, joinedTime } from './joinedTimes.ts';
import { isRole } from './synonyms.ts';
import { leastRate, mostBlank } from './timeRates.ts';
import { timesetsIn } from './timesetsIn.ts';

/** A column of times and how they are written. */
export interface TimeIn {
	readonly column: Column;
	readonly written: TimeColumn;
}

/** A column of which each cell holds several times. */
export interface TimesetIn {
	readonly column: Column;
	readonly written: TimesetColumn;
}

/** Where the times of a table stand. */
export interface Times {
	readonly start: TimeIn | null;
	readonly end: TimeIn | null;
	/** One time of a row, where there is neither start nor end. */
	readonly time: TimeIn | null;
	readonly timeset: TimesetIn | null;
	/** A column of weights that change within a row: "<[1, 2, 0.5]; [2, 3, 0.7]>". */
	readonly weights: TimesetIn | null;
	readonly duration: Column | null;
	/** Columns that were joined to one time: year, month and day. */
	readonly parts: readonly Column[];
	/** Columns that are called times and are none: how they look, for a note. */
	readonly doubtful: readonly Column[];
}

/** Of a table without time. */
export const noTimes: Times = {
	start: null,
	end: null,
	time: null,
	timeset: null,
	weights: null,
	duration: null,
	parts: [],
	doubtful: []
};

/** Where nothing but values speaks, nearly all must. */
const evidentRate = 0.95;

/** Words for counted time, in which 1990 is a number and no year. */
const counted = new Set(
	'day wave period step round phase session minute hour sentence chapter t week book issue term generation onset terminus'.split(
		' '
	)
);
/** Words that promise a date: a column of small codes is none. */
const promising = new Set('date senderdate createdat datetime datum fecha year jahr jaar anno annee ano'.split(' '));

/** The times of a table with a header, by names and then by values; `taken` are the columns that are something else already. */
export function timesByName(body: Body, taken: ReadonlySet<Column>): Times {
	const { columns, height } = body;
	const doubtful: Column[] = [];
	const free = columns.filter((column) => !taken.has(column));
	const of = (role: 'start' | 'end' | 'time', like?: TimeColumn) => {
		const found = free
			.filter(({ key }) => isRole(key, role))
			.flatMap((column) => {
				const written = writtenIn(column, height, like);
				if (!written && height > 0 && column.key !== 'from' && column.key !== 'to') doubtful.push(column);
				return written ? [{ column, written }] : [];
			});
		return found.sort((a, b) => quality(b) - quality(a))[0] ?? null;
	};
	const beginning = of('start');
	const { start, end } = decimalYears(beginning, of('end', beginning?.written));
	const sets = timesetsIn(
		free,
		height,
		start ? /$^/ : /timeset|interval|timestamp|spell|tags|^(?:years|dates|times|waves)$/
	);
	const weights = sets.find(({ column }) => isRole(column.key, 'weight')) ?? null;
	const timeset = sets.find((set) => set !== weights) ?? null;
	const duration = free.find(({ key, numeric }) => isRole(key, 'duration') && numeric) ?? null;
	if (start) return { ...noTimes, ...joinedSpell(body, free, { start, end }), weights, duration, doubtful };
	if (timeset) return { ...noTimes, timeset, weights, doubtful };
	if (weights) return { ...noTimes, timeset: weights, doubtful };
	const time =
		of('time') ??
		evident(
			free.filter((column) => column !== end?.column),
			height
		);
	if (time && end && time.column !== end.column) return { ...noTimes, start: time, end, doubtful };
	const joined = time && joinedTime(body, free, time);
	return {
		...noTimes,
		time: joined?.time ?? time ?? end,
		parts: joined?.parts ?? [],
		duration: time ? duration : null,
		doubtful
	};
}

/** The better a name fits its values, the higher; several columns may be called times (day and hour). */
function quality({ column, written }: TimeIn): number {
	return (
		written.rate * (written.evident ? 2 : 1) +
		(column.key === 'time' || column.key === 'date' ? 0.1 : written.format === 'year' ? 0.05 : 0) -
		column.index / 1e4
	);
}

/** A column whose values are dates whatever it is called. */
export function evident(columns: readonly Column[], height: number): TimeIn | null {
	for (const column of columns) {
		const [written] = readingsOf(column);
		if (written?.evident && written.rate >= evidentRate && written.blank <= mostBlank * height)
			return { column, written };
	}
	return null;
}

/** How a column that is called a time writes its times; null where it writes none. */
function writtenIn(column: Column, height: number, like?: TimeColumn): TimeColumn | null {
	const readings = readingsOf(column).filter(({ rate, blank }) => rate >= leastRate && blank <= mostBlank * height);
	// An end is written as its start is: 2099 is a year then, and no number.
	const alike = like && readings.find(({ format }) => format === like.format);
	if (like) return alike ?? readings.find(({ timeKind }) => timeKind === like.timeKind) ?? sameAs(like, column, height);
	const numbers = readings.filter(({ timeKind }) => timeKind === 'number');
	if (counted.has(column.key) && numbers.length > 0) return numbers[0]!;
	const best = readings[0];
	if (!best) return null;
	// A "date" of 1, 2 and 3 is a code.
	if (promising.has(column.key) && best.timeKind === 'number' && !best.evident)
		return distinctOf(column) > 3 ? best : null;
	return best;
}

/** An end of few dates, or of dates far away such as 9999, read as its start is. */
function sameAs(like: TimeColumn, column: Column, height: number): TimeColumn | null {
	if (column.blank === height) return null;
	const read = timeReader(like);
	let [rate, blank, nonBlank] = [0, 0, 0];
	for (const [code, value] of column.values.entries()) {
		if (isNoTime(value)) blank += column.counts[code]!;
		else {
			nonBlank += column.counts[code]!;
			if (read(value, 'end')) rate += column.counts[code]!;
		}
	}
	return rate * 2 >= nonBlank && nonBlank > 0 ? { ...like, rate: rate / nonBlank, blank, nonBlank } : null;
}

const readings = new WeakMap<Column, readonly TimeColumn[]>();

/** How a column could be read as times, the best first; told once for each column. */
export function readingsOf(column: Column): readonly TimeColumn[] {
	const known = readings.get(column);
	if (known) return known;
	const read = timeColumnsOf(column.values, column.counts, { decimalComma: column.numbers === 'comma' });
	readings.set(column, read);
	return read;
}

/** All columns in which a table has its times; their places are those of the body, which joined ones are not in. */
export const timeColumnsIn = ({ start, end, time, timeset, weights, duration, parts }: Times): readonly Column[] => [
	...[start, end, time, timeset, weights].flatMap((each) => (each ? [each.column] : [])),
	...(duration ? [duration] : []),
	...parts
];
