import type { ReadTime } from './types.ts';
import { monthsOf, weekOf, yearText } from './units.ts';

const quarterBehind = /^(\d{4})\s?[-/]?\s?(?:q\s?([1-4])|([1-4])q)$/i;
const quarterFirst = /^(?:q\s?([1-4])|([1-4])q)\s?[-/,]?\s?(\d{4})$/i;
const weeks = /^(\d{4})-?w(\d{2})(?:-?([1-7]))?$/i;

/** 2010-Q2, 2010Q2, 2010 Q2, Q2 2010, 2Q2010. */
export function quarter(text: string): ReadTime | null {
	const behind = quarterBehind.exec(text);
	if (behind) return quarterOf(Number(behind[1]), Number(behind[2] ?? behind[3]));
	const front = quarterFirst.exec(text);
	return front && quarterOf(Number(front[3]), Number(front[1] ?? front[2]));
}

function quarterOf(year: number, number: number): ReadTime | null {
	return monthsOf(year, number * 3 - 2, 3, 'quarter', `${yearText(year)}-Q${number}`);
}

/** ISO weeks, from Monday: 2010-W05, and a day of one: 2010-W05-3. */
export function week(text: string): ReadTime | null {
	const match = weeks.exec(text);
	return match && weekOf(Number(match[1]), Number(match[2]), match[3] === undefined ? null : Number(match[3]));
}
