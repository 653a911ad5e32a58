import { atClock } from './clock.ts';
import type { ReadTime } from './types.ts';
import { dayOf, monthOf, partOf } from './units.ts';

const dashes = /^(-?\d{4})-(\d{1,2})(?:-(\d{1,2})(?:(?:T|\s+)(\S.*))?)?$/i;
const slashes = /^(\d{4})([/.])(\d{1,2})(?:\2(\d{1,2})(?:\s+(\S.*))?)?$/;
// EDTF writes X for a digit that is not specified.
const unknownParts = /^(-?\d{4}(?:-\d{2})?)(?:-XX){1,2}$/i;
const compact = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?Z?)?$/i;

/** 2009-01, 2009-01-05, 2009-01-05T14:37:26.5+02:00 and the like; a day or month that is 00 or XX is not known. */
export function iso(text: string): ReadTime | null {
	const match = dashes.exec(text);
	if (!match) {
		const known = unknownParts.exec(text)?.[1];
		return known === undefined ? null : known.includes('-', 1) ? iso(known) : partOf(Number(known), 0, 0);
	}
	return ofParts(match[1]!, match[2]!, match[3], match[4]);
}

/** 2009/01/05, 2009/01, 2009.01.05, with a time of day or without. */
export function ymdSlashes(text: string): ReadTime | null {
	const match = slashes.exec(text);
	if (!match) return null;
	// 2009.01 is a number.
	if (match[2] === '.' && match[4] === undefined) return null;
	return ofParts(match[1]!, match[3]!, match[4], match[5]);
}

function ofParts(year: string, month: string, day: string | undefined, rest: string | undefined): ReadTime | null {
	// Without a day, "1904-5" is rather 1904 to 1905 than May.
	if (day === undefined) return month.length === 2 ? monthOf(Number(year), Number(month)) : null;
	const read = partOf(Number(year), Number(month), Number(day));
	return read && rest !== undefined ? atClock(read, rest) : read;
}

/** 20140901, 20140901143726 or 20140901T1437Z. */
export function compactDate(text: string): ReadTime | null {
	const match = compact.exec(text);
	if (!match) return null;
	const day = dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
	if (!day || match[4] === undefined) return day;
	return atClock(day, [match[4], match[5], match[6]].filter((part) => part !== undefined).join(':'));
}
