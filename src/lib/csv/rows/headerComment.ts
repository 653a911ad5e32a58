import { isNumeric, withoutMark } from './marks.ts';
import type { Comment, Delimiter } from './RawTable.ts';
import { splitterOf } from './splitterOf.ts';

/** Cells of the last remark at the top of a file where they are words, as many as the rows have; null where it is no header. */
export function headerComment(
	remarks: readonly Comment[],
	delimiter: Delimiter,
	width: number
): readonly string[] | null {
	const last = remarks.at(-1);
	if (!last) return null;
	const text = withoutMark(last.text);
	// KONECT begins with what kind of network it is, which are words too.
	if (text === '' || /^(?:sym|asym|bip)\s/.test(text)) return null;
	let cells: readonly string[] = [];
	splitterOf(delimiter, 1).push(text, true, (record) => (cells = record));
	const words = cells.every((cell) => !isNumeric(cell)) && cells.some((cell) => /\p{L}/u.test(cell));
	return cells.length === width && words ? cells : null;
}
