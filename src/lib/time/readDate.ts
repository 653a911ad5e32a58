import type { TemporalNetwork } from '../model/types.ts';
import { monthName } from './formatTime.ts';
import { parseTime, type ParsedTime } from './parseTime.ts';

const names = Array.from({ length: 12 }, (_, i) => monthName(i).toLowerCase());

/** Reads a date as somebody types it: as the tables write it, or "September 2009", "Sep 2009", "9/2009", "15 September 2009"; null where it is none. */
export function readDate(text: string, timeKind: TemporalNetwork['timeKind']): ParsedTime | null {
	const plain = parseTime(text, timeKind);
	if (plain || timeKind === 'number') return plain;
	const words = text
		.trim()
		.toLowerCase()
		.replace(/[.,]/g, ' ')
		.split(/[\s/]+/);
	const year = words.at(-1) ?? '';
	const month = monthOf(words.at(-2) ?? '');
	if (!/^\d{4}$/.test(year) || month === null || words.length > 3) return null;
	const day = words.length === 3 ? `-${(words[0] ?? '').padStart(2, '0')}` : '';
	return parseTime(`${year}-${String(month + 1).padStart(2, '0')}${day}`, 'date');
}

/** A month by number or by at least three letters of its name, 0 to 11. */
function monthOf(word: string): number | null {
	if (/^\d{1,2}$/.test(word)) return Number(word) >= 1 && Number(word) <= 12 ? Number(word) - 1 : null;
	const found = names.findIndex((name) => word.length >= 3 && name.startsWith(word));
	return found < 0 ? null : found;
}
