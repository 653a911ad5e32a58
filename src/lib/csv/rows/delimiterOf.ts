import type { Delimiter } from './RawTable.ts';
import { shapeOf, type Shape } from './shape.ts';
import { splitterOf } from './splitterOf.ts';
import { hasDecimalCommas, isMixed, whitespaceFits } from './whitespaceFits.ts';

/** How a sample is cut. */
export interface Cut {
	readonly delimiter: Delimiter;
	readonly shape: Shape;
}

/** Where two cut as well, the earlier one is right more often: later ones stand inside cells of the earlier. */
const inOrder = ['\t', ';', ',', '|'] as const;

/** The delimiter by which most rows of a sample have the same number of cells, or the one that was asked for; whole says that nothing follows the sample. */
export function delimiterOf(sample: string, whole: boolean, asked?: Delimiter): Cut {
	const cut = (delimiter: Delimiter): Cut => ({ delimiter, shape: shapeOf(recordsOf(sample, whole, delimiter)) });
	if (asked) return cut(asked);
	const byCharacter = inOrder.map(cut);
	const blanks = cut('whitespace');
	const best = bestOf(byCharacter.filter(({ shape }) => shape.several >= 0.5 && shape.torn <= 0.5));
	if (best) {
		if (best.delimiter === '\t' && isMixed(best.shape, blanks.shape)) return blanks;
		if (best.delimiter === ',' && hasDecimalCommas(blanks.shape)) return blanks;
		return best;
	}
	if (whitespaceFits(blanks.shape, /(?:^|\s)"[^"\n]*"(?:\s|$)/m.test(sample))) return blanks;
	// One column: cut by the character that its cells hold least.
	const [, , comma] = byCharacter;
	return [comma!, ...byCharacter].reduce((one, other) => (other.shape.several < one.shape.several ? other : one));
}

function bestOf(cuts: readonly Cut[]): Cut | null {
	const score = ({ shape }: Cut): number => shape.agree - shape.torn;
	const most = Math.max(...cuts.map(score));
	const good = cuts.filter((each) => score(each) >= most - 0.1);
	const fitting = good.filter(({ shape }) => shape.first);
	const [first, second] = fitting.length > 0 ? fitting : good;
	if (first?.delimiter === ';' && second?.delimiter === ',' && !commasWithin(first.shape)) return second;
	return first ?? null;
}

/** Whether commas in cells cut by semicolons belong there: in decimals, or before a blank. */
const commasWithin = ({ rows }: Shape): boolean =>
	rows.every((cells) => cells.every((cell) => /^\s*-?\d+,\d+\s*$/.test(cell) || !/,(?!\s)/.test(cell)));

function recordsOf(sample: string, whole: boolean, delimiter: Delimiter): readonly (readonly string[])[] {
	const records: { readonly cells: readonly string[]; readonly line: number }[] = [];
	const splitter = splitterOf(delimiter, 1);
	splitter.push(sample, true, (cells, line) => records.push({ cells, line }));
	// A record that goes on behind the sample says nothing.
	const last = whole ? Infinity : Math.min(splitter.open[0] ?? Infinity, records.at(-1)?.line ?? 0);
	const known = records.filter(({ line }) => line < last);
	return (known.length > 0 ? known : records).map(({ cells }) => cells);
}
