import type { TemporalNetwork, Time, WrittenSpell } from '../model/types.ts';
import { parseTime } from './parseTime.ts';

// Our own table: the words are the same on every machine and in every engine.
const months = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December'
];

/** The name of a month, 0 to 11. */
export function monthName(month: number): string {
	const name = months[month];
	if (name === undefined) throw new Error(`unknown month: ${month}`);
	return name;
}

/** An instant in words, at the unit in which the timeline steps: "September 2009", "2009", "15 September 2009", "3". */
export function formatTime(t: Time, unit: TemporalNetwork['unit']): string {
	if (unit === 'number') return String(Math.round(t * 1000) / 1000);
	const date = new Date(t);
	const year = String(date.getUTCFullYear());
	if (unit === 'year') return year;
	const month = `${monthName(date.getUTCMonth())} ${year}`;
	return unit === 'month' ? month : `${date.getUTCDate()} ${month}`;
}

/** A written date in words at its own precision: "2009-09" is "September 2009"; what is no date stays as written. */
export function formatWritten(text: string): string {
	const parsed = parseTime(text, 'date');
	if (!parsed || parsed.precision === 'number') return text;
	if (parsed.precision !== 'second') return formatTime(parsed.start, parsed.precision);
	return `${formatTime(parsed.start, 'day')}, ${text.trim().split(' ')[1] ?? ''}`;
}

/** A spell in words at the precision in which it was written: "from 2007 to December 2010", "since September 2009", "in 2007"; the start must be written. */
export function formatSpell({ startText, endText }: WrittenSpell): string {
	const start = formatWritten(startText);
	if (endText === '' || endText === '..') return `since ${start}`;
	const end = formatWritten(endText);
	return start === end ? `in ${start}` : `from ${start} to ${end}`;
}
