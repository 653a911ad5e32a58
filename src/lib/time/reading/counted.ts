import { parseTime } from '../parseTime.ts';
import type { Grammar, ReadTime } from './types.ts';
import { timeOf } from './units.ts';

const seconds = /^(\d{9,10})(?:\.(\d+))?$/;
const milliseconds = /^(\d{12,13})(?:\.0+)?$/;
const steps =
	/^(?:wave|round|period|session|phase|term|step|time|week|day|month|year|welle|runde|phase|sitzung|woche|tag|monat|jahr|vague|ola|t|w)[ _.-]?#?(\d{1,9})$/i;

/** Seconds since 1970 in UTC, 1e8 to 1e10, with decimals or without; no zone is ever applied. */
export function epochSeconds(text: string): ReadTime | null {
	const match = seconds.exec(text);
	const whole = Number(match?.[1]);
	if (!match || whole < 1e8) return null;
	const fraction = match[2] ?? '';
	// Programs that know only decimals write .0 behind whole seconds.
	if (/^0*$/.test(fraction)) return timeOf(whole * 1000, whole * 1000 + 1000, 'second', text);
	const start = whole * 1000 + Number(fraction.slice(0, 3).padEnd(3, '0'));
	return timeOf(start, start + 1, 'millisecond', text);
}

/** Milliseconds since 1970 in UTC, of 12 or 13 digits. */
export function epochMilliseconds(text: string): ReadTime | null {
	const start = Number(milliseconds.exec(text)?.[1]);
	return start >= 1e11 ? timeOf(start, start + 1, 'millisecond', text) : null;
}

/** Plain numbers; whole numbers last for their unit, unless the column has decimals (whole is false). */
export function plainNumber(whole: boolean, decimalComma: boolean): Grammar {
	return (text) => {
		if (decimalComma && text.includes('.')) return null;
		const written = decimalComma ? text.replace(',', '.') : text;
		const read = parseTime(written, 'number');
		return read && timeOf(read.start, whole ? read.end : read.start, 'number', written);
	};
}

/** Numbered steps with their word: wave 3, T3, Week_12. */
export function step(text: string): ReadTime | null {
	const digits = steps.exec(text)?.[1];
	return digits === undefined ? null : timeOf(Number(digits), Number(digits) + 1, 'number', String(Number(digits)));
}
