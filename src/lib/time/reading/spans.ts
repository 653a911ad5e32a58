import type { Grammar, Precision, ReadTime } from './types.ts';
import { yearRange } from './years.ts';

const spaced = /^(.*?)\s+(?:\/|-|to|until|till|bis|tot)\s+(.*)$/i;
const slashed = /^([^/]*)\/([^/]*)$/;
const dashed = /^([^–—]+)[–—]([^–—]+)$|^([^-–—]+)-([^-–—]+)$/;
const isOpen = (side: string) => side === '' || side === '..' || side === '…';

const order: readonly Precision[] = [
	...(['century', 'decade', 'season', 'year', 'quarter', 'month', 'week', 'day'] as const),
	...(['hour', 'minute', 'second', 'millisecond', 'number'] as const)
];

// The part of EDTF that tables hold is these few lines; the library for all of it brings a parser generator with it.

/** A span between two times, both included, one of which may be open: 1964/2008, 2004-06/2006-08, 1964/.., 5.3.1999 – 7.3.1999. @param read reads either of them. */
export function spanIn(text: string, read: Grammar): ReadTime | null {
	const years = yearRange(text);
	if (years) return years;
	const match = spaced.exec(text) ?? slashed.exec(text) ?? dashed.exec(text);
	if (!match) return null;
	const [left, right] = [(match[1] ?? match[3]!).trim(), (match[2] ?? match[4]!).trim()];
	const a = isOpen(left) ? null : read(left);
	const b = isOpen(right) ? null : read(right);
	if ((!a && !isOpen(left)) || (!b && !isOpen(right))) return null;
	const span = spanOf(a, b);
	// EDTF: an empty side is not open but unknown.
	return span && (left === '' || right === '') ? { ...span, uncertain: true } : span;
}

/** From one time to another, both included; null is an open side. Null where both are, where one is open already, or where they are in the wrong order. */
export function spanOf(a: ReadTime | null, b: ReadTime | null): ReadTime | null {
	const one = a ?? b;
	if (!one || a?.open || b?.open) return null;
	if (a && b && (b.start < a.start || b.end < a.end)) return null;
	const other = b ?? one;
	return {
		start: a?.start ?? -Infinity,
		end: b?.end ?? Infinity,
		precision: order.indexOf(other.precision) < order.indexOf(one.precision) ? other.precision : one.precision,
		uncertain: one.uncertain || other.uncertain,
		open: !a ? 'start' : !b ? 'end' : null,
		shortYear: one.shortYear || other.shortYear,
		text: `${a?.text ?? '..'} / ${b?.text ?? '..'}`
	};
}
