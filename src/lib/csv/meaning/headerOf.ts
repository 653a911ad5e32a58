import type { RawTable } from '../rows/RawTable.ts';
import { isPlainNumber } from './numbers.ts';
import { endsByName, isKnown, isRole, keyOf } from './synonyms.ts';

/** Rows looked at: the answer must not depend on how long a file is. */
const looked = 2000;

/** The names of a table's columns and the row with which its body begins; null where row 0 is data already. */
export function headerOf(table: RawTable): { readonly names: readonly string[] | null; readonly from: number } {
	const first = table.columns.map(({ codes, values }) => (table.height > 0 ? values[codes[0]!]!.trim() : ''));
	if (isHeader(table, first)) return { names: first, from: 1 };
	return { names: table.headerComment, from: 0 };
}

function isHeader(table: RawTable, first: readonly string[]): boolean {
	if (table.height === 0) return false;
	const there = first.filter((cell) => cell !== '');
	if (there.length === 0) return false;
	const keys = first.map(keyOf);
	// A single letter is a name only beside its other ("i", "j"), and only where no node is called so.
	const known = keys.filter((key) => key.length > 1 && isKnown(key)).length;
	const named = endsByName(keys);
	if (named && !named.some((column) => keys[column]!.length === 1 && comesAgain(table, column))) return true;
	// Names are words; a number or a date in the first row is data, unless it is a wave: "id, 2007, 2008".
	if (there.some((cell) => isPlainNumber(cell) || /^\d/.test(cell)))
		return (known >= 3 && there.length >= 4) || areWaves(table, first, keys);
	if (known >= 1 && known * 3 >= there.length) return true;
	const end = Math.min(table.height, looked);
	if (end < 2) return false;
	const below = (column: number) => {
		const { codes, values } = table.columns[column]!;
		let [blank, numeric, same] = [0, 0, 0];
		for (let r = 1; r < end; r++) {
			const text = values[codes[r]!]!.trim();
			if (text === '') blank++;
			else if (isPlainNumber(text) || /^\d{1,4}[-./]\d/.test(text)) numeric++;
			if (codes[r] === codes[0]) same++;
		}
		return { numeric: end - 1 > blank && numeric >= 0.9 * (end - 1 - blank), same };
	};
	const columns = first.map((_, column) => below(column));
	if (columns.some(({ numeric }, column) => numeric && first[column] !== '')) return true;
	if (known >= 1) return true;
	// Words above words: a name does not come again as a value, in any column.
	const words = new Set(there);
	if (words.size < there.length || end < 3) return false;
	return (
		!table.columns.some(({ codes, values }) => {
			for (let r = 1; r < end; r++) if (words.has(values[codes[r]!]!.trim())) return true;
			return false;
		}) && table.columns.some(({ codes }) => new Set(codes.subarray(1, end)).size < 0.8 * (end - 1))
	);
}

/** Whether the first value of a column stands in it once more. */
function comesAgain({ columns, height }: RawTable, column: number): boolean {
	const { codes, values } = columns[column]!;
	const own = values[codes[0]!]!.trim();
	const end = Math.min(height, looked);
	for (let r = 1; r < end; r++) if (values[codes[r]!]!.trim() === own) return true;
	return false;
}

/** "id" or nothing, perhaps a name, and then numbers that rise, above words. */
function areWaves(table: RawTable, first: readonly string[], keys: readonly string[]): boolean {
	const from = first.findIndex((cell) => /^\d{1,4}$/.test(cell));
	const numbers = first.slice(from).map(Number);
	if (from < 1 || numbers.length < 2 || numbers.some((number, at) => !(number > (numbers[at - 1] ?? -1)))) return false;
	const isId = keys[0] === '' || isRole(keys[0]!, 'id') || isRole(keys[0]!, 'label');
	return isId && table.height > 2 && !comesAgain(table, from);
}
