import { isNumeric } from './marks.ts';
import type { Shape } from './shape.ts';

/** Whether a sample cut at runs of blanks (quoted: as it is written) is a table, and not one column of words: numbers, quoted cells, or words that recur in another column. */
export function whitespaceFits({ rows, width, several, agree, first }: Shape, quoted: boolean): boolean {
	if (width < 2) return false;
	if (rows.every((cells) => cells.every(isNumeric))) return several >= 0.5;
	// R's write.table names the columns but not that of the row names.
	const short = !first && quoted && rows[0]?.length === width - 1;
	if (!first && !short) return false;
	if ((agree * rows.length) / (rows.length - (short ? 1 : 0)) < 0.8) return false;
	if (quoted || share(rows, (cells) => cells.some(isNumeric)) >= 0.5) return true;
	return agree >= 0.95 && (width > 2 ? rows.length > 2 : recurs(rows));
}

/** Whether a file cut by tabs and spaces at will, as KONECT's are, is rather cut at runs of blanks: only numbers, and more of them than cells by tabs. */
export function isMixed(byTabs: Shape, byBlanks: Shape): boolean {
	return (
		byBlanks.width > byTabs.width &&
		byBlanks.agree > 0.98 &&
		byBlanks.rows.every((cells) => cells.every(isNumeric)) &&
		byTabs.rows.every((cells) => cells.every((cell) => cell.trim() !== ''))
	);
}

/** Whether every blank-separated cell is a number and some have a decimal comma: there, commas cut nothing. */
export function hasDecimalCommas({ rows, width, agree }: Shape): boolean {
	return width > 1 && agree === 1 && rows.every((cells) => cells.every(isNumeric));
}

/** Whether a word of the first column stands in the second one too, in another row. */
function recurs(rows: readonly (readonly string[])[]): boolean {
	const firsts = new Set(rows.map(([cell]) => cell));
	return rows.some(([one, other]) => one !== other && firsts.has(other));
}

const share = <T>(all: readonly T[], fits: (each: T) => boolean): number => all.filter(fits).length / all.length;
