import { atClock } from './clock.ts';
import type { Grammar, ReadTime } from './types.ts';
import { dayOf, fullYear, monthOf, partOf, timeOf } from './units.ts';

const numeric = /^(\d{1,2})\s?([./-])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})(?:(?:,?\s+|T)(\S.*))?$/;
const within = /(?:^|\D)(\d{1,2})\s?([./-])\s?(\d{1,2})\s?\2\s?\d{2,4}(?!\d)/;
const month = /^\/{0,2}(\d{1,2})([./-])(\d{4})$/;
const yearAlone = /^\/\/(\d{4})$/;
const daysFirst = /^(\d{1,2})\s?[-–]\s?(\d{1,2})([./])(\d{1,2})\3(\d{4})$/;
const daysLast = /^(\d{4})([./])(\d{1,2})\2(\d{1,2})\s?[-–]\s?(\d{1,2})$/;

/** Dates in numbers with the year last: 5.3.1999, 05/03/99, 5-3-1999 14:05; a day or month that is 0 is not known. */
export function yearLast(order: 'dmy' | 'mdy'): Grammar {
	return (text) => {
		const match = numeric.exec(text);
		if (!match) return null;
		const [first, second, year] = [Number(match[1]), Number(match[3]), match[4]!];
		const shortYear = year.length === 2;
		const full = shortYear ? fullYear(Number(year)) : Number(year);
		const read = order === 'dmy' ? partOf(full, second, first) : partOf(full, first, second);
		if (!read) return null;
		const day = shortYear ? { ...read, shortYear } : read;
		return match[5] === undefined ? day : atClock(day, match[5]);
	};
}

/** 3/1656, 03.1656, 03-1656, and as archives write a day that nobody knows: /03/1656, //1656. */
export function monthYear(text: string): ReadTime | null {
	const match = month.exec(text);
	if (match) {
		// 3.1415 is a number, which 03.1656 hardly is.
		if (match[2] === '.' && match[1]!.length < 2) return null;
		return monthOf(Number(match[3]), Number(match[1]));
	}
	const year = yearAlone.exec(text)?.[1];
	return year === undefined ? null : partOf(Number(year), 0, 0);
}

/** Several days of one month, both ends included: 13-14/02/1665, 1681/12/4-6. */
export function dayRange(text: string): ReadTime | null {
	const front = daysFirst.exec(text);
	if (front) return daysOf(Number(front[5]), Number(front[4]), Number(front[1]), Number(front[2]));
	const back = daysLast.exec(text);
	return back && daysOf(Number(back[1]), Number(back[3]), Number(back[4]), Number(back[5]));
}

function daysOf(year: number, monthOfYear: number, from: number, to: number): ReadTime | null {
	const [a, b] = [dayOf(year, monthOfYear, from), dayOf(year, monthOfYear, to)];
	return a && b && from < to ? timeOf(a.start, b.end, 'day', `${a.text} / ${b.text}`) : null;
}

/** What a cell tells about the order of its day and month: which comes first, 'either' where both could, 'same' where it makes no difference, null where there is no such date. */
export function orderOf(text: string): 'dmy' | 'mdy' | 'either' | 'same' | null {
	const match = within.exec(text);
	if (!match) return null;
	const [first, second] = [Number(match[1]), Number(match[3])];
	if (first > 12 || first === 0) return second > 12 ? null : 'dmy';
	if (second > 12 || second === 0) return 'mdy';
	return first === second ? 'same' : 'either';
}
