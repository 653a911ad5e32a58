import { atClock } from './clock.ts';
import { monthNamed } from './monthNames.ts';
import type { ReadTime } from './types.ts';
import { dayOf, fullYear, monthOf } from './units.ts';

const hasWord = /\p{L}{3}/u;
const marks = /\p{M}/gu;
// Of what e-mails and Twitter write, the year stands behind the time: Mon Sep 01 14:37:26 +0000 2014.
const yearBehind = /^(?:[a-z]{2,3} )?([a-z]{3} \d{1,2}) (\d{1,2}:\d{2}:\d{2}(?: (?:[+-]\d{4}|utc|gmt))?) (\d{4})$/;
const clockBehind = /^(.*?\d{2})(?:,?\s(?:at\s)?|:|t)\s?(\d{1,2}(?::\d{2}|\s?[ap]\.?m).*)$/;
const weekday =
	/^(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*|(?:mo|di|mi|do|fr|sa|so)|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch)\.?,?\s/;

const dayFirst =
	/^(\d{1,2})(?:st|nd|rd|th|er|e|\.)?[\s/-]*(?:(?:of|de)\s)?([a-z]{3,})\.?,?[\s/-]*(?:(?:of|de|del)\s)?(\d{4}|'?\d{2})$/;
const monthFirst = /^([a-z]{3,})\.?[\s-]*(\d{1,2})(?:st|nd|rd|th)?(?:,\s*|[\s-]+)(\d{4})$/;
// "Mar 12" may be a day; Excel's "Mar-12" is a year.
const noDay = /^([a-z]{3,})(?:\.?,?[\s/-]*(?:(?:of|de|del)\s)?(\d{4})|\.?\s?'(\d{2})|-(\d{2}))$/;
const yearFirst = /^(\d{4})[\s/,-]*([a-z]{3,})\.?(?:[\s/-]*(\d{1,2}))?$/;

/** Dates with the name of the month, in five languages, with a weekday and a time of day or without: Mar 2010, 12. März 1999, March 12, 1999 3:05 pm, 12-Mar-99, 5 de mayo de 1810. */
export function namedMonth(text: string): ReadTime | null {
	if (!hasWord.test(text)) return null;
	const folded = text.toLowerCase().normalize('NFD').replace(marks, '').replace(/[’‘]/g, "'");
	const turned = folded.replace(yearBehind, '$1, $3 $2').replace(weekday, '');
	const timed = clockBehind.exec(turned);
	if (!timed) return dateIn(turned);
	const day = dateIn(timed[1]!);
	return day && atClock(day, timed[2]!);
}

function dateIn(text: string): ReadTime | null {
	let match = dayFirst.exec(text);
	if (match) return dated(match[3]!, match[2]!, match[1]);
	match = monthFirst.exec(text);
	if (match) return dated(match[3]!, match[1]!, match[2]);
	match = noDay.exec(text);
	if (match) return dated(match[2] ?? match[3] ?? match[4]!, match[1]!, undefined);
	match = yearFirst.exec(text);
	return match && dated(match[1]!, match[2]!, match[3]);
}

function dated(year: string, name: string, day: string | undefined): ReadTime | null {
	const month = monthNamed(name);
	if (month === null) return null;
	const digits = year.replace("'", '');
	const shortYear = digits.length === 2;
	const full = shortYear ? fullYear(Number(digits)) : Number(digits);
	const read = day === undefined ? monthOf(full, month) : dayOf(full, month, Number(day));
	return read && shortYear ? { ...read, shortYear } : read;
}
