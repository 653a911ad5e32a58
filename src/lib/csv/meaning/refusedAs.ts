import type { RawTable } from '../rows/RawTable.ts';
import { distinctOf, isNumberish, type Body } from './bodyOf.ts';
import { leastOverlap, overlapOf } from './overlapOf.ts';
import { endsByName, keyOf } from './synonyms.ts';

/** Why a table is no network, in a sentence with what to do; null where it may be one. */
export function refusedAs(body: Body): string | null {
	const keys = body.columns.map(({ key }) => key);
	if (!body.named) return namesEnds(body, 1) ? twoHeaders : isPresence(body) ? presence : null;
	if (keys.includes('filename')) return 'This is a list of other files. Open the files that it names.';
	if (endsByName(keys)) return null;
	if (hasTwoHeaders(body)) return twoHeaders;
	return isPresence(body) || areLists(body) ? presence : null;
}

const twoHeaders =
	'This table has two header rows, one below the other. Keep one of them: a row of names, with the columns source and target among them, and the data right below.';
const presence =
	'Each list of this table says who was present, and not who is tied to whom. Write a row for each person and meeting, or for each pair that met, with the columns source and target and the date.';

/** Words among numbers that are no header. */
const unbounded = /^[+-]?inf(?:inity)?$|^n\.?a\.?n?$|^null$|^none$|^(?:present|now|open)$/i;

/** Whether the first row below the header is words where all that follows are numbers or dates, or names ends itself. */
function hasTwoHeaders({ table, columns, from, height }: Pick<Body, 'table' | 'columns' | 'from' | 'height'>): boolean {
	if (namesEnds({ table, columns, from, height }, 0)) return true;
	if (height < 3) return false;
	const odd = columns.filter(({ codes, values }) => {
		const own = values[codes[0]!]!;
		if (own === '' || isNumberish(own) || unbounded.test(own)) return false;
		for (let r = 1; r < Math.min(height, looked); r++) {
			const value = values[codes[r]!]!;
			if (value !== '' && !isNumberish(value)) return false;
		}
		return values.some(isNumberish);
	});
	return odd.length >= 2;
}

/** Whether a row of the body is names, with those of the two ends among them. */
function namesEnds(
	{ table, columns, from, height }: Pick<Body, 'table' | 'columns' | 'from' | 'height'>,
	row: number
): boolean {
	if (height < row + 2) return false;
	const cells = columns.map(({ index }) => cellIn(table, from + row, index));
	return endsByName(cells.map(keyOf)) !== null && cells.every((cell) => !isNumberish(cell));
}

const looked = 2000;

function cellIn({ columns }: RawTable, row: number, column: number): string {
	const { codes, values } = columns[column]!;
	return values[codes[row]!]!.trim();
}

/** Rows longer than their header, or dates without one: a date and then as many names as came. */
function isPresence({ table, columns, named, from, height }: Body): boolean {
	if (height < 2 || columns.length < 3) return false;
	const header = named ? columns.findLastIndex(({ name, index }) => name !== `Column ${index + 1}`) + 1 : 1;
	const lengths = Array.from({ length: Math.min(height, looked) }, (_, r) => {
		const cells = columns.map(({ index }) => cellIn(table, from + r, index));
		return cells.findLastIndex((cell) => cell !== '') + 1;
	});
	const beyond = columns.slice(header);
	const areWords = beyond.length > 0 && beyond.every(({ numeric, values }) => !numeric && !values.some(isNumberish));
	const longer = lengths.filter((length) => length > header).length;
	if (!areWords || new Set(lengths).size < 2 || longer * 2 <= lengths.length) return false;
	return named || columns[0]!.values.every((value) => isNumberish(value));
}

/** Columns of different length that are lists of the same names: each a meeting with those who came. */
function areLists({ columns, height }: Body): boolean {
	const lists = columns.filter(
		(column) => !column.numeric && distinctOf(column) === height - column.blank && distinctOf(column) > 1
	);
	if (lists.length < 3 || lists.length < columns.length || new Set(lists.map(({ blank }) => blank)).size < 2)
		return false;
	const shared = lists.slice(1).filter((list) => overlapOf(lists[0]!, list) >= leastOverlap);
	return shared.length * 2 >= lists.length - 1;
}
