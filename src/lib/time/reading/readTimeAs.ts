import { isNoTime, openAt } from './absent.ts';
import { plainNumber } from './counted.ts';
import { doubted } from './doubts.ts';
import { grammarsOf, isCounted } from './grammars.ts';
import { spanIn } from './spans.ts';
import type { Grammar, HowWritten, ReadTime, Side } from './types.ts';

// No time is longer, and what is longer must not cost anything.
const longest = 80;
// "[ante ca. 5/06/1666?]" has four marks to be taken away.
const marks = 4;

/**
 * Reads a cell in the format of its column, or in one that cannot be mistaken for it; null where neither reads it or it says that there is no time.
 * No 1 January is made up: a year ends where the year does. @param side which end of a spell it is, for "..", "NA" and the like, which are no single time.
 */
export function readTimeAs(text: string, column: HowWritten, side: Side = null): ReadTime | null {
	return timeReader(column)(text, side);
}

/** readTimeAs for many cells of one column. */
export function timeReader(column: HowWritten): (text: string, side?: Side) => ReadTime | null {
	const grammars = isCounted(column.format) ? [countedBy(column)] : grammarsOf(column.format);
	const depth = isCounted(column.format) ? 0 : marks;
	return (text, side = null) => {
		const trimmed = text.trim();
		if (trimmed === '' || trimmed.length > longest) return null;
		return dated(trimmed, grammars, depth) ?? openAt(trimmed, side);
	};
}

const exact = { whole: plainNumber(true, false), point: plainNumber(false, false) };
const comma = { whole: plainNumber(true, true), point: plainNumber(false, true) };

function countedBy({ format, whole = true, decimalComma = false }: HowWritten): Grammar {
	if (format !== 'number' && format !== 'decimal-year') return grammarsOf(format)[0]!;
	const grammars = decimalComma ? comma : exact;
	return whole && format === 'number' ? grammars.whole : grammars.point;
}

/** Reads a trimmed text by the first grammar that can, as a span of two such times, or with a mark of doubt taken away. @param depth how many marks may be taken away. */
export function dated(text: string, grammars: readonly Grammar[], depth: number): ReadTime | null {
	for (const grammar of grammars) {
		const read = grammar(text);
		if (read) return read;
	}
	if (depth === 0 || isNoTime(text)) return null;
	const inner: Grammar = (part) => dated(part.trim(), grammars, depth - 1);
	return spanIn(text, inner) ?? doubted(text, inner);
}
