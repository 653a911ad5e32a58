import type { Time } from '../../model/types.ts';

/**
 * How the cells of a column are written; each is read by one grammar, and what cannot be misread is mixed in.
 * 'edtf' are spans ("1964/2008", "[1667,1668]"), 'compact' is 20140901, 'step' is "wave 3" or "T3", 'decade' also reads centuries.
 */
export type TimeFormat =
	| 'iso'
	| 'ymd-slashes'
	| 'dmy'
	| 'mdy'
	| 'month-year'
	| 'month-name'
	| 'quarter'
	| 'week'
	| 'season'
	| 'compact'
	| 'epoch-s'
	| 'epoch-ms'
	| 'year'
	| 'decade'
	| 'edtf'
	| 'decimal-year'
	| 'number'
	| 'step';

/** How fine a time is written, coarse to fine; a plain number has a precision of its own. */
export type Precision =
	| 'century'
	| 'decade'
	| 'season'
	| 'year'
	| 'quarter'
	| 'month'
	| 'week'
	| 'day'
	| 'hour'
	| 'minute'
	| 'second'
	| 'millisecond'
	| 'number';

/** Which end of a spell a cell holds; null where it holds a single time, which cannot be open. */
export type Side = 'start' | 'end' | null;

/** A written time: [start, end) at its own precision, in UTC milliseconds or plain numbers; start equals end where a number is a point, and an open side is infinite. */
export interface ReadTime {
	readonly start: Time;
	readonly end: Time;
	/** Of a span the coarser of its two. */
	readonly precision: Precision;
	/** Whether the writer doubts it: "1984?", "ca. 1712", "[1687]", "before 1666". */
	readonly uncertain: boolean;
	/** Which side is open; both are infinite on the same side where nothing but the openness is written (".."). */
	readonly open: 'start' | 'end' | null;
	/** Whether a century was added to a year of two digits: 00 to 68 are 20xx, the others 19xx. */
	readonly shortYear: boolean;
	/**
	 * The time in one notation at its own precision, without its doubts: "1970", "1656-03", "2014-09-01 14:37:26" (UTC), "2010-Q2", "1890s",
	 * "1992/1993" (a season), "1964 / 2008" (a span), ".." (open); numbers and epochs as written. Within years 1000 to 9999 it sorts as
	 * the starts do: among years, months, days, times of day and spans of them, and within any one other precision.
	 */
	readonly text: string;
}

/** What a column of values could be, read in one format. */
export interface TimeColumn {
	readonly timeKind: 'date' | 'number';
	readonly format: TimeFormat;
	/** The share of cells that can be read among those that are not blank, 0 to 1; an open end counts as read. */
	readonly rate: number;
	/** Cells that say that there is no time: empty, NA, null, "-", "?", "[s.d.]". */
	readonly blank: number;
	readonly nonBlank: number;
	/** Cells that are read and doubted. */
	readonly uncertain: number;
	/** Whether every date in numbers could be day-first as well as month-first, and would be another day. */
	readonly ambiguousDayMonth: boolean;
	/** Whether some year has two digits only. */
	readonly shortYear: boolean;
	/** Whether a value says that it is a date by its shape (2009-01-05, Mar 2010, ca. 1712); plain numbers are a time only if something else says so. */
	readonly evident: boolean;
	/** Whether no number has decimals; where one has, whole numbers are points too. */
	readonly whole: boolean;
	readonly decimalComma: boolean;
	/** The text of the earliest and of the latest start, open sides aside; "" where there is none. */
	readonly first: string;
	readonly last: string;
}

/** What of a column is needed to read its cells. */
export type HowWritten = Pick<TimeColumn, 'format' | 'timeKind'> & Partial<Pick<TimeColumn, 'whole' | 'decimalComma'>>;

/** One time of a cell that holds several: a stamp (end is null) or a spell, with its value if it has one. */
export interface TimedValue {
	readonly start: ReadTime;
	readonly end: ReadTime | null;
	/** Whether the bound itself is outside, written "(" or ")". */
	readonly startOpen: boolean;
	readonly endOpen: boolean;
	readonly value: string | null;
}

/** Reads a trimmed text, or says null. */
export type Grammar = (text: string) => ReadTime | null;
