import { parseTime } from '../../time/parseTime.ts';

/** What a spreadsheet takes for a formula: the sign and something after it. Behind apostrophes it is guarded as well, so that the way back is always clear. */
const formula = /^'*[=+\-@\t\r\n]./s;
const infinite = /^[+-]Inf(inity)?$/;

/** A cell's text as a spreadsheet may open it: with an apostrophe before what would be a formula; numbers and dates, such as -5 and -0350, are none. */
export function guarded(text: string): string {
	if (!formula.test(text)) return text;
	const plain = parseTime(text, 'number') ?? parseTime(text, 'date');
	return infinite.test(text) || (plain && !/^\s/.test(text)) ? text : `'${text}`;
}

/** The text that was guarded: the exact way back for every text, and no change to one that needed no guard. */
export function unguarded(text: string): string {
	return text.startsWith("'") && guarded(text.slice(1)) === text ? text.slice(1) : text;
}
