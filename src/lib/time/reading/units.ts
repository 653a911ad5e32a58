import { utc } from '../parseTime.ts';
import type { Precision, ReadTime } from './types.ts';

const day = 864e5;

const two = Array.from({ length: 100 }, (_, n) => String(n).padStart(2, '0'));

/** A whole number of 0 to 99 in two digits. */
export const twoDigits = (n: number): string => two[n]!;

// Date.UTC is faster, and misreads the first hundred years only.
const midnight = (year: number, month: number, day: number) =>
	year >= 0 && year <= 99 ? utc(year, month, day) : Date.UTC(year, month, day);

const lengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (year: number) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** A time without doubts. */
export function timeOf(start: number, end: number, precision: Precision, text: string): ReadTime {
	return { start, end, precision, uncertain: false, open: null, shortYear: false, text };
}

/** A year in four digits, with a minus before the year 0. */
export function yearText(year: number): string {
	return year >= 1000 ? String(year) : `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
}

/** The day that holds an instant, as "2009-01-05". */
export function dayText(t: number): string {
	const date = new Date(t);
	return `${yearText(date.getUTCFullYear())}-${twoDigits(date.getUTCMonth() + 1)}-${twoDigits(date.getUTCDate())}`;
}

/** From the first year to the last, both included. */
export function yearsOf(first: number, last: number, precision: Precision, text: string): ReadTime {
	return timeOf(midnight(first, 0, 1), midnight(last + 1, 0, 1), precision, text);
}

/** A year of the proleptic Gregorian calendar, in which the year 0 is 1 BC. */
export function yearOf(year: number): ReadTime {
	return yearsOf(year, year, 'year', yearText(year));
}

/** The months from one on, 1 to 12, within a year; null where there is no such month. */
export function monthsOf(year: number, month: number, length: number, precision: Precision, text: string) {
	if (!(month >= 1 && month + length <= 13)) return null;
	return timeOf(midnight(year, month - 1, 1), midnight(year, month - 1 + length, 1), precision, text);
}

/** A month, 1 to 12; null where there is no such month. */
export function monthOf(year: number, month: number): ReadTime | null {
	return monthsOf(year, month, 1, 'month', `${yearText(year)}-${twoDigits(month)}`);
}

/** A day, months from 1; null where the calendar has no such day. */
export function dayOf(year: number, month: number, dayOfMonth: number): ReadTime | null {
	if (!(month >= 1 && month <= 12 && dayOfMonth >= 1 && dayOfMonth <= lengths[month - 1]!)) return null;
	if (month === 2 && dayOfMonth === 29 && !isLeap(year)) return null;
	const start = midnight(year, month - 1, dayOfMonth);
	return timeOf(start, start + day, 'day', `${yearText(year)}-${twoDigits(month)}-${twoDigits(dayOfMonth)}`);
}

/** A day, or the month or the year where the parts after it are 0, as databases write a day that nobody knows; null where there is no such day. */
export function partOf(year: number, month: number, dayOfMonth: number): ReadTime | null {
	if (dayOfMonth !== 0) return dayOf(year, month, dayOfMonth);
	if (month !== 0) return monthOf(year, month);
	// 0000-00-00 is how a database says that there is no date.
	return year === 0 ? null : yearOf(year);
}

/** An ISO week, 1 to 53, or its day, 1 (Monday) to 7; null where the year has no such week. */
export function weekOf(year: number, week: number, weekday: number | null): ReadTime | null {
	const fourth = midnight(year, 0, 4);
	const monday = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * day + (week - 1) * 7 * day;
	// A week belongs to the year that holds its Thursday.
	if (week < 1 || new Date(monday + 3 * day).getUTCFullYear() !== year) return null;
	if (weekday === null) return timeOf(monday, monday + 7 * day, 'week', `${yearText(year)}-W${twoDigits(week)}`);
	const start = monday + (weekday - 1) * day;
	return timeOf(start, start + day, 'day', dayText(start));
}

/** A year of two digits in its century: 00 to 68 are 2000 to 2068, 69 to 99 are 1969 to 1999, as POSIX has it. */
export function fullYear(twoDigits: number): number {
	return twoDigits <= 68 ? 2000 + twoDigits : 1900 + twoDigits;
}
