import type { Time } from '../model/types.ts';

/** A written time: the first instant of what is written, its end at its own precision (exclusive), and that precision. */
export interface ParsedTime {
	readonly start: Time;
	readonly end: Time;
	readonly precision: 'year' | 'month' | 'day' | 'second' | 'number';
}

const dated = /^(-?\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const moment = /^(-?\d{4}-\d{2}-\d{2}) (\d{2}):(\d{2}):(\d{2})(?:\.(\d{3}))?$/;
const plain = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;

/**
 * Reads a date as a person writes it (2009, 2009-09, 2009-09-15, 2009-09-15 14:37:26, in UTC), or a plain number; null where it is neither.
 * Whole numbers last for their unit, as waves and years do; decimals, and milliseconds of a date, are points.
 */
export function parseTime(text: string, timeKind: 'date' | 'number'): ParsedTime | null {
	const trimmed = text.trim();
	if (timeKind === 'number') {
		if (!plain.test(trimmed)) return null;
		// Plus 0 makes of -0 the 0 that it is.
		const value = Number(trimmed) + 0;
		if (!Number.isFinite(value)) return null;
		return {
			start: value,
			end: Number.isInteger(value) && !trimmed.includes('.') ? value + 1 : value,
			precision: 'number'
		};
	}
	const match = dated.exec(trimmed);
	if (!match) return momentIn(trimmed);
	const year = Number(match[1]);
	if (match[2] === undefined) return { start: utc(year, 0, 1), end: utc(year + 1, 0, 1), precision: 'year' };
	const month = Number(match[2]) - 1;
	if (month < 0 || month > 11) return null;
	if (match[3] === undefined) return { start: utc(year, month, 1), end: utc(year, month + 1, 1), precision: 'month' };
	const day = Number(match[3]);
	const start = utc(year, month, day);
	if (day < 1 || new Date(start).getUTCMonth() !== month) return null;
	return { start, end: utc(year, month, day + 1), precision: 'day' };
}

/** A day with a time of day: a second lasts a second, a millisecond is a point. */
function momentIn(text: string): ParsedTime | null {
	const [, date, ...parts] = moment.exec(text) ?? [];
	const day = date === undefined ? null : parseTime(date, 'date');
	const [hour = 0, minute = 0, second = 0, thousandths] = parts.map((part) =>
		part === undefined ? undefined : Number(part)
	);
	if (!day || hour > 23 || minute > 59 || second > 59) return null;
	const start = day.start + 36e5 * hour + 6e4 * minute + 1e3 * second + (thousandths ?? 0);
	return { start, end: thousandths === undefined ? start + 1e3 : start, precision: 'second' };
}

/** The first instant of a day in UTC, in milliseconds; months count from 0, and what overflows goes on in the next month. */
export function utc(year: number, month: number, day: number): Time {
	const date = new Date(0);
	// Date.UTC reads the years 0 to 99 as 1900 to 1999; setUTCFullYear does not.
	date.setUTCFullYear(year, month, day);
	return date.getTime();
}
