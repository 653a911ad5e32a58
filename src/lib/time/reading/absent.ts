import type { ReadTime, Side } from './types.ts';

const none =
	/^(?:|na|<na>|#?n\/a|n\.a\.|null|\\n|none|nan|nat|nil|-+|–|—|\?+|\.|[[(<{]\s*[\])>}]|unknown|undated|[[(]?(?:s\.? ?[da]|n\.? ?d|o\.? ?[dj])\.?[\])]?)$/i;
const missing = /^(?:na|<na>|#?n\/a|null|none|nan|nat)$/i;
const openEnd = /^(?:\+?inf(?:inity)?|\+?∞|present|now|today|ongoing|current|heute|jetzt|aujourd'hui)$/i;
const openStart = /^-\s?(?:inf(?:inity)?|∞)$/i;
const open = /^(?:\.\.|…|\*|open|offen|\/\.\.|\.\.\/|\.\.\s?\/\s?\.\.)$/i;

function startsWithDigit(text: string): boolean {
	const code = text.charCodeAt(0);
	return code >= 48 && code <= 57;
}

/** Whether a cell says that there is no time: empty, a word for what is missing, a dash, s.d. (sine dato), n.d., o. D. */
export function isNoTime(text: string): boolean {
	// What most cells begin with begins no such word.
	if (startsWithDigit(text)) return false;
	const trimmed = text.trim();
	return trimmed.length < 12 && none.test(trimmed);
}

/** The open end that a trimmed cell writes: Inf and present on the right, -Inf on the left, "..", "*", "open" and NA on the side that is read; null where it writes none, and where there is no side. */
export function openAt(text: string, side: Side): ReadTime | null {
	if (side === null || text.length > 11) return null;
	if (openEnd.test(text)) return openTime('end');
	if (openStart.test(text)) return openTime('start');
	return open.test(text) || missing.test(text) ? openTime(side) : null;
}

function openTime(side: 'start' | 'end'): ReadTime {
	const at = side === 'end' ? Infinity : -Infinity;
	return { start: at, end: at, precision: 'number', uncertain: false, open: side, shortYear: false, text: '..' };
}
