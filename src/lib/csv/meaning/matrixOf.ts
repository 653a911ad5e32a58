import type { RawTable } from '../rows/RawTable.ts';
import { isAnyNumber, isPlainNumber, toNumber } from './numbers.ts';
import { endsByName, keyOf } from './synonyms.ts';

/** A table in which a cell is a tie from its row to its column. */
export interface Matrix {
	readonly table: RawTable;
	/** Names of rows and of columns; null where they are only counted. */
	readonly rowNames: readonly string[] | null;
	readonly columnNames: readonly string[] | null;
	/** First row and first column of the block. */
	readonly top: number;
	readonly left: number;
	readonly rows: number;
	readonly columns: number;
	/** Whether rows and columns are other nodes: persons and events. */
	readonly twoMode: boolean;
	/** Whether each cell says the same as the one across the diagonal. */
	readonly symmetric: boolean;
	/** Values that say that nothing is known, and those that say what could not have been otherwise. */
	readonly missing: ReadonlySet<string>;
	readonly structural: ReadonlySet<string>;
}

const smallest = 3;
const blanks = new Set(['', 'NA', 'na', 'N/A', '.', '-', 'NaN']);

/** A matrix where a table is one: labels around a block of numbers, or a square block of numbers alone. */
export function matrixOf(table: RawTable): Matrix | null {
	const { height, columns } = table;
	const width = columns.length;
	if (height < smallest || width < smallest - 1) return null;
	const comma = table.delimiter !== ',';
	const cell = (row: number, column: number) => {
		const { codes, values } = columns[column]!;
		return values[codes[row]!]!.trim();
	};
	const isBlock = (top: number, left: number) => {
		for (let c = left; c < width; c++) {
			const { codes, values } = columns[c]!;
			const fits = values.map((value) => blanks.has(value.trim()) || (comma ? isAnyNumber : isPlainNumber)(value));
			for (let r = top; r < height; r++) if (!fits[codes[r]!]) return false;
		}
		return true;
	};
	const row = (r: number, left: number) => Array.from({ length: width - left }, (_, c) => cell(r, left + c));
	const side = (top: number) => Array.from({ length: height - top }, (_, r) => cell(top + r, 0));
	// One name may be missing.
	const unique = (names: readonly string[]) =>
		new Set(names).size === names.length && names.some((name) => name !== '');
	const made = (
		top: number,
		left: number,
		rowNames: readonly string[] | null,
		columnNames: readonly string[] | null
	) => {
		const [rows, wide] = [height - top, width - left];
		const sameNames =
			rowNames && columnNames && rows === wide && rowNames.every((name, at) => name === columnNames[at]);
		const twoMode = rowNames && columnNames ? !sameNames && !overlapping(rowNames, columnNames) : rows !== wide;
		const square = rows === wide && (!rowNames || !columnNames || sameNames === true);
		const symmetric = !twoMode && square && isSymmetric(table, top, left);
		return {
			table,
			rowNames,
			columnNames,
			top,
			left,
			rows,
			columns: wide,
			twoMode,
			symmetric,
			...codesIn(table, top, left)
		};
	};

	// Names such as time, tail and head are those of columns.
	if (endsByName(row(0, 0).map(keyOf))) return null;
	// A corner that is empty, or the same names along both sides.
	const corner = cell(0, 0);
	if (width >= smallest && height >= smallest) {
		const [across, down] = [row(0, 1), side(1)];
		const named = unique(across) && unique(down);
		const same = across.length === down.length && across.every((name, at) => name === down[at]);
		// Numbers around numbers are names only beside an empty corner, or a word.
		const isName = !isPlainNumber(corner) || across.some((name) => !isPlainNumber(name));
		if (named && isName && (corner === '' || same) && isBlock(1, 1)) return made(1, 1, filled(down), filled(across));
	}
	// R writes the names of columns without a corner: the first row is one shorter.
	if (table.widths[0] === width - 1 && width >= smallest) {
		const [across, down] = [row(0, 0).slice(0, width - 1), side(1)];
		if (unique(across) && unique(down) && isBlock(1, 1)) return made(1, 1, filled(down), filled(across));
	}
	if (height === width && isBlock(0, 0) && isSquareOfTies(table)) return made(0, 0, null, null);
	if (height === width + 1 && isBlock(1, 0) && unique(row(0, 0)) && row(0, 0).some((name) => !isPlainNumber(name)))
		return made(1, 0, filled(row(0, 0)), filled(row(0, 0)));
	return isIncidence(table) && isBlock(0, 0) ? made(0, 0, null, null) : null;
}

/** A name that is missing is said to be. */
const filled = (names: readonly string[]) => names.map((name) => (name === '' ? '(no name)' : name));

/** Ones and zeros, wider than any list of ties: persons in rows, events in columns. */
function isIncidence({ columns, height }: RawTable): boolean {
	if (columns.length < 4 || height < smallest) return false;
	const there = new Set<string>();
	for (const { values } of columns)
		for (const value of values) {
			const text = value.trim();
			if (text !== '0' && text !== '1' && !blanks.has(text)) return false;
			there.add(text);
		}
	return there.has('0') && there.has('1');
}

/** Rows and columns of ones and zeros with names around them, whatever the corner says: "Name, E1, E2". */
export function incidenceOf(table: RawTable): Matrix | null {
	const { height, columns } = table;
	const width = columns.length;
	if (height < smallest || width < smallest + 1) return null;
	const text = (row: number, column: number) => columns[column]!.values[columns[column]!.codes[row]!]!.trim();
	const down = Array.from({ length: height - 1 }, (_, r) => text(r + 1, 0));
	const across = Array.from({ length: width - 1 }, (_, c) => text(0, c + 1));
	const areNames = (names: readonly string[]) => new Set(names).size === names.length && !names.includes('');
	if (!areNames(down) || !areNames(across)) return null;
	for (let c = 1; c < width; c++)
		for (let r = 1; r < height; r++) if (!['0', '1'].includes(text(r, c)) && !blanks.has(text(r, c))) return null;
	const codes = { missing: blanks, structural: new Set<string>() };
	return {
		table,
		rowNames: down,
		columnNames: across,
		top: 1,
		left: 1,
		rows: height - 1,
		columns: width - 1,
		twoMode: true,
		symmetric: false,
		...codes
	};
}

const overlapping = (a: readonly string[], b: readonly string[]) => {
	const other = new Set(b);
	return a.filter((name) => other.has(name)).length * 2 > Math.min(a.length, b.length);
};

/** A square of numbers is a matrix of ties if its values are few, or its diagonal is of one kind: a list of ties of as many rows as columns is neither. */
function isSquareOfTies(table: RawTable): boolean {
	const n = table.height;
	if (n < smallest) return false;
	const diagonal = new Set(
		Array.from({ length: n }, (_, i) => table.columns[i]!.values[table.columns[i]!.codes[i]!]!.trim())
	);
	if (n <= 5)
		return diagonal.size === 1 && n >= smallest && new Set(table.columns.flatMap(({ values }) => values)).size <= n + 2;
	return diagonal.size <= 3 || new Set(table.columns.flatMap(({ values }) => values)).size <= 12;
}

function isSymmetric({ columns, height }: RawTable, top: number, left: number): boolean {
	const text = (r: number, c: number) => columns[left + c]!.values[columns[left + c]!.codes[top + r]!]!.trim();
	for (let r = 0; r < height - top; r++) for (let c = 0; c < r; c++) if (text(r, c) !== text(c, r)) return false;
	return true;
}

/** The codes of RSiena: 6 and 9 are missing, 10 and 11 are structural, unless 7 and 8 show that the values are a scale. */
function codesIn(
	table: RawTable,
	top: number,
	left: number
): { missing: ReadonlySet<string>; structural: ReadonlySet<string> } {
	const present = new Set<string>();
	for (const { codes, values } of table.columns.slice(left))
		for (let r = top; r < table.height; r++) present.add(values[codes[r]!]!.trim());
	const numbers = [...present].filter((value) => !blanks.has(value)).map(strengthOf);
	const coded = numbers.every((v) => (v >= 0 && v <= 6 && Number.isInteger(v)) || v === 9 || v === 10 || v === 11);
	const isCode = coded && numbers.some((v) => v >= 9);
	return {
		missing: new Set([...blanks, ...(isCode ? ['6', '9'] : [])]),
		structural: new Set(isCode ? ['10', '11'] : [])
	};
}

/** Every tie of a matrix, row by row: nodes by their place, the value as written. What is 0 or missing is none; a structural one (11) is a tie of weight 1. */
export function* tiesIn(matrix: Matrix): Generator<{ row: number; column: number; value: string }> {
	const { table, top, left, rows, columns, missing } = matrix;
	for (let r = 0; r < rows; r++)
		for (let c = 0; c < columns; c++) {
			const { codes, values } = table.columns[left + c]!;
			const value = values[codes[top + r]!]!.trim();
			if (missing.has(value) || strengthOf(value) === 0 || (matrix.structural.has(value) && value === '10')) continue;
			yield { row: r, column: c, value };
		}
}

/** The number in a cell, with a point or a comma. */
export const strengthOf = (value: string): number => toNumber(value, value.includes(',') ? 'comma' : 'point');
