import { epochMilliseconds, epochSeconds, plainNumber, step } from './counted.ts';
import { compactDate, iso, ymdSlashes } from './iso.ts';
import { namedMonth } from './namedMonths.ts';
import { dayRange, monthYear, yearLast } from './numericDates.ts';
import { quarter, week } from './periods.ts';
import type { Grammar, TimeFormat } from './types.ts';
import { decade, earlyYear, season, year } from './years.ts';

/** What cannot be misread, in whatever column of dates it stands. Where two could read a text, the one before does: 2010-11 is a month rather than a season. */
const mixed: readonly Grammar[] = [
	...[iso, year, ymdSlashes, monthYear, namedMonth, season, decade, quarter, week, dayRange]
];

/** The grammar of each format itself; spans have none, for they are made of the others. */
export const own: Readonly<Record<TimeFormat, Grammar | null>> = {
	iso,
	'ymd-slashes': ymdSlashes,
	dmy: yearLast('dmy'),
	mdy: yearLast('mdy'),
	'month-year': monthYear,
	'month-name': namedMonth,
	quarter,
	week,
	season,
	compact: compactDate,
	'epoch-s': epochSeconds,
	'epoch-ms': epochMilliseconds,
	year,
	decade,
	edtf: null,
	'decimal-year': plainNumber(false, false),
	number: plainNumber(true, false),
	step
};

const counted: ReadonlySet<TimeFormat> = new Set(['epoch-s', 'epoch-ms', 'decimal-year', 'number', 'step']);

/** Whether the cells of a format are counted rather than dated: nothing is mixed in, and no mark of doubt is read. */
export function isCounted(format: TimeFormat): boolean {
	return counted.has(format);
}

const lists = new Map((Object.keys(own) as TimeFormat[]).map((format) => [format, listOf(format)]));

function listOf(format: TimeFormat): readonly Grammar[] {
	const first = own[format];
	return [
		...(first ? [first] : []),
		...(isCounted(format) ? [] : mixed.filter((grammar) => grammar !== first)),
		...(format === 'year' ? [earlyYear] : [])
	];
}

/** The grammars that read a format's cells, its own before those that are mixed in. */
export function grammarsOf(format: TimeFormat): readonly Grammar[] {
	const list = lists.get(format);
	if (!list) throw new Error(`unknown format: ${format}`);
	return list;
}
