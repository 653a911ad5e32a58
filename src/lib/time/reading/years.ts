import type { ReadTime } from './types.ts';
import { yearOf, yearsOf, yearText } from './units.ts';

// Programs that know a column with gaps only as decimals write 1995.0.
const plain = /^(-?\d{4})(?:\.0+)?$/;
const early = /^(-?\d{3})$/;
const era =
	/^(?:(ad|ce)\s?)?(\d{1,4})\s?(?:(bce?|v\.?\s?(?:chr|u\. ?z)\.?|av\.?\s?j\.?-?c\.?|a\.\s?c\.)|(ad|ce|n\.?\s?chr\.?))?$/i;
const decades = /^(-?\d{3})(?:0(?:['’]?s|er(?: jahre)?)|[xu])$/i;
const hundreds = /^(-?\d{2})(?:xx|uu)$/i;
const centuries = /^(\d{1,2})(?:\.|st|nd|rd|th)?\s?(?:century|cent\.?|c\.|jh\.?|jhdt?\.?|jahrhundert)$/i;
const couldBeMonth = /\D(?:0\d|1[0-2])$/;
const two = /^(\d{4})\s?[/–—-]\s?(\d{4}|\d{2})$/;

/** Years of four digits, with a minus for astronomical years before 0 (-0350), and years with an era (350 BC is the year -349). */
export function year(text: string): ReadTime | null {
	const match = plain.exec(text);
	if (match) return yearOf(Number(match[1]));
	const named = era.exec(text);
	if (!named || (named[1] ?? named[3] ?? named[4]) === undefined || (named[1] && named[3])) return null;
	const count = Number(named[2]);
	return count === 0 ? null : yearOf(named[3] === undefined ? count : 1 - count);
}

/** Years of three digits, which elsewhere than in a column of years are no dates: 950, -350. */
export function earlyYear(text: string): ReadTime | null {
	const match = early.exec(text);
	return match && yearOf(Number(match[1]));
}

/** 1890s, 1890er, 198X, 19XX, 19th century; a century is its hundreds, 1800 to 1899, as EDTF has it. */
export function decade(text: string): ReadTime | null {
	const ten = decades.exec(text);
	// What -198X means, nobody agrees on.
	if (ten) return ten[1]!.startsWith('-') ? null : yearsOf(+ten[1]! * 10, +ten[1]! * 10 + 9, 'decade', `${ten[1]}0s`);
	const hundred = hundreds.exec(text)?.[1] ?? centuryBefore(centuries.exec(text)?.[1]);
	if (hundred === null || Number(hundred) < 0) return null;
	const first = Number(hundred) * 100;
	return yearsOf(first, first + 99, 'century', `${yearText(first)} / ${yearText(first + 99)}`);
}

function centuryBefore(count: string | undefined): number | null {
	return count === undefined || Number(count) === 0 ? null : Number(count) - 1;
}

/**
 * The season of two years that follow each other: 1992/1993, 1992/93, 1992-93. It is both years, from the start of the first to the end of the
 * second, for nothing that is written says where within them it turns; seasons that follow each other therefore share a year.
 */
export function season(text: string): ReadTime | null {
	const years = twoYears(text);
	return years && years[1] === years[0] + 1
		? yearsOf(years[0], years[1], 'season', `${yearText(years[0])}/${yearText(years[1])}`)
		: null;
}

/** From one year to a later one: 1914-1918, 1914–18; two digits that could be a month are none. */
export function yearRange(text: string): ReadTime | null {
	const years = twoYears(text);
	return years && years[1] > years[0] && !couldBeMonth.test(text)
		? yearsOf(years[0], years[1], 'year', `${yearText(years[0])} / ${yearText(years[1])}`)
		: null;
}

function twoYears(text: string): [number, number] | null {
	const match = two.exec(text);
	if (!match) return null;
	const first = Number(match[1]);
	if (match[2]!.length === 4) return [first, Number(match[2])];
	const same = Math.floor(first / 100) * 100 + Number(match[2]);
	// Of a turn of the century only the next year is meant: 1999/00, not 2014-13.
	return [first, same + 100 === first + 1 ? first + 1 : same];
}
