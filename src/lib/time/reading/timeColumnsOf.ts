import { candidatesIn, preferred, type Candidate } from './candidates.ts';
import { tallyOf, type Tally } from './tallyOf.ts';
import type { TimeColumn, TimeFormat } from './types.ts';
import { utc } from '../parseTime.ts';

// Formats are chosen by so many values, evenly spread; what they come to is then counted on all.
const sampleSize = 2000;

const numbers: ReadonlySet<TimeFormat> = new Set(['number', 'decimal-year', 'step']);
const digitsOnly: ReadonlySet<TimeFormat> = new Set(['compact', 'epoch-s', 'epoch-ms']);

// Clocks of computers that are in use: digits within these years are hardly anything else.
const [clocksFrom, clocksUntil] = [utc(1990, 0, 1), utc(2036, 0, 1)];

/** So many values that are all seasons are no months: 2001-02, 2004-05, 2009-10. */
const enoughSeasons = 3;

/**
 * What a column could be as a time, the best reading first; empty where nothing reads. The best reads most cells; then comes the one whose own grammar
 * reads most, then what is a date by its shape. Readings of plain digits are given too and are not evident: a header must say that they are times.
 * @param values the distinct values of the column. @param counts how often each occurs. @param decimalComma whether 3,5 is a number (and 3.5 none).
 */
export function timeColumnsOf(
	values: readonly string[],
	counts: ArrayLike<number>,
	{ decimalComma = false }: { readonly decimalComma?: boolean } = {}
): readonly TimeColumn[] {
	const size = Math.min(values.length, sampleSize);
	const places = Array.from({ length: size }, (_, i) => Math.floor((i * values.length) / size));
	const candidates = candidatesIn(
		places.map((i) => values[i]!),
		places.map((i) => counts[i] ?? 0),
		decimalComma
	);
	const columns = candidates.map(({ format, share }) => {
		const timeKind = numbers.has(format) ? ('number' as const) : ('date' as const);
		const tally = tallyOf(values, counts, { format, timeKind, decimalComma });
		return { column: columnOf(format, timeKind, tally, decimalComma), share };
	});
	const isSeason = areSeasons(candidates, size);
	return columns
		.filter(({ column }) => column.rate > 0 && (column.format !== 'compact' || column.rate === 1))
		.sort(
			(a, b) =>
				b.column.rate - a.column.rate || b.share - a.share || rank(a.column, isSeason) - rank(b.column, isSeason)
		)
		.map(({ column }) => column);
}

function columnOf(
	format: TimeFormat,
	timeKind: TimeColumn['timeKind'],
	tally: Tally,
	decimalComma: boolean
): TimeColumn {
	const { order, first, last } = tally;
	const isNumeric = format === 'dmy' || format === 'mdy';
	const inUse = format === 'compact' || (first >= clocksFrom && last < clocksUntil);
	return {
		timeKind,
		format,
		rate: tally.nonBlank === 0 ? 0 : tally.read / tally.nonBlank,
		blank: tally.blank,
		nonBlank: tally.nonBlank,
		uncertain: tally.uncertain,
		ambiguousDayMonth: isNumeric && order.either > 0 && order.dmy === 0 && order.mdy === 0,
		shortYear: tally.shortYears > 0,
		evident: timeKind === 'date' && (digitsOnly.has(format) ? inUse && tally.read === tally.nonBlank : tally.shaped),
		whole: tally.decimals === 0,
		decimalComma,
		first: tally.firstText,
		last: tally.lastText
	};
}

/** The lower, the better; digits that could be a moment but need not are rather numbers. */
function rank({ format, evident }: TimeColumn, isSeason: boolean): number {
	if (format === 'season' && isSeason) return -1;
	return preferred.indexOf(format) + (digitsOnly.has(format) && !evident ? preferred.length : 0);
}

function areSeasons(candidates: readonly Candidate[], size: number): boolean {
	return size >= enoughSeasons && candidates.some(({ format, share }) => format === 'season' && share === 1);
}
