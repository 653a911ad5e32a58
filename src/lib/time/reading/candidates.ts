import { utc } from '../parseTime.ts';
import { isNoTime, openAt } from './absent.ts';
import { plainNumber } from './counted.ts';
import { doubted } from './doubts.ts';
import { grammarsOf, isCounted, own } from './grammars.ts';
import { dated } from './readTimeAs.ts';
import { spanIn } from './spans.ts';
import type { Grammar, ReadTime, TimeFormat } from './types.ts';

/** A format in which a column could be written, by a look at some of its cells. */
export interface Candidate {
	readonly format: TimeFormat;
	/** The share of cells that the format's own grammar reads, 0 to 1. */
	readonly share: number;
}

/** The formats in the order in which they are preferred where two read the same cells equally well. */
export const preferred: readonly TimeFormat[] = [
	...(['iso', 'ymd-slashes', 'dmy', 'mdy', 'month-year', 'month-name', 'quarter', 'week', 'season'] as const),
	...(['compact', 'epoch-s', 'epoch-ms', 'year', 'decade', 'edtf', 'decimal-year', 'number', 'step'] as const)
];

// Names that happen to be a date are few; bare digits must be most of a column, and digits that hide a date all of it.
const leastOfDates = 0.05;
const leastShare: Partial<Record<TimeFormat, number>> = {
	...{ year: 0.5, 'epoch-s': 0.5, 'epoch-ms': 0.5, step: 0.5 },
	...{ 'decimal-year': 0.999, compact: 0.999 }
};

const isUsual = (year: number) => year >= 1000 && year <= 2100;
const usual: Partial<Record<TimeFormat, (time: ReadTime) => boolean>> = {
	year: ({ text }) => text.startsWith('-') || isUsual(Number(text)),
	compact: ({ text }) => isUsual(Number(text.slice(0, 4))),
	'decimal-year': ({ start }) => isUsual(Math.floor(start)),
	// 1234/5678 is rather a number of something.
	edtf: ({ end, open }) => open !== null || end <= utc(2101, 0, 1)
};

const longest = 80;
const hasDecimals = /[.,]\d*[1-9]/;

/** The formats in which these cells could be written; cells without a time and open ends do not count. @param weights how often each value occurs. */
export function candidatesIn(
	values: readonly string[],
	weights: readonly number[],
	decimalComma: boolean
): readonly Candidate[] {
	const cells = values
		.map((value, i) => ({ text: value.trim(), weight: weights[i]! }))
		.filter(({ text }) => !isNoTime(text) && !openAt(text, 'end'));
	const total = cells.reduce((sum, { weight }) => sum + weight, 0);
	const short = cells.filter(({ text }) => text.length <= longest);
	const allWhole = !cells.some(({ text }) => hasDecimals.test(text));
	return preferred
		.filter((format) => format !== 'decimal-year' || !allWhole)
		.map((format) => {
			const read = ownReader(format, decimalComma);
			const isOwn = (time: ReadTime | null) => time !== null && (usual[format]?.(time) ?? true);
			return {
				format,
				share: short.reduce((sum, { text, weight }) => (isOwn(read(text)) ? sum + weight : sum), 0) / total
			};
		})
		.filter(({ format, share }) => share > 0 && share >= (leastShare[format] ?? leastOfDates));
}

/** A format's own grammar, which reads doubts too where the format has them. */
function ownReader(format: TimeFormat, decimalComma: boolean): Grammar {
	const grammar = own[format];
	if (!grammar) return (text) => spanIn(text, (part) => dated(part, grammarsOf('iso'), 2));
	if (format === 'number' || format === 'decimal-year') return plainNumber(format === 'number', decimalComma);
	return isCounted(format) ? grammar : withDoubts(grammar, 3);
}

function withDoubts(grammar: Grammar, depth: number): Grammar {
	const inner: Grammar = depth === 0 ? () => null : (text) => withDoubts(grammar, depth - 1)(text.trim());
	return (text) => grammar(text) ?? doubted(text, inner);
}
