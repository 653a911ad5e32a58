import type { RawTable } from '../rows/RawTable.ts';
import { isPlainNumber } from './bodyOf.ts';

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
	const cell = (row: number, column: number) => {
		const { codes, values } = columns[column]!;
		return values[codes[row]!]!.trim();
	};
	const isBlock = (top: number, left: number) => {
		for (let c = left; c < width; c++) {
			const { codes, values } = columns[c]!;
			const fits = values.map((value) => isPlainNumber(value.trim()) || blanks.has(value.trim()));
			for (let r = top; r < height; r++) if (!fits[codes[r]!]) return false;
		}
		return true;
	};
	const row = (r: number, left: number) => Array.from({ length: width - left }, (_, c) => cell(r, left + c));
	const side = (top: number) => Array.from({ length: height - top }, (_, r) => cell(top + r, 0));
	const unique = (names: readonly string[]) =>
		names.every((name) => name !== '') && new Set(names).size === names.length;
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
		return { table, rowNames, columnNames, top, left, rows, columns: wide, twoMode, ...codesIn(table, top, left) };
	};

	// A corner that is empty, or the same names along both sides.
	const corner = cell(0, 0);
	if (width >= smallest && height >= smallest) {
		const [across, down] = [row(0, 1), side(1)];
		const named = unique(across) && unique(down);
		const same = across.length === down.length && across.every((name, at) => name === down[at]);
		if (named && (corner === '' || same) && isBlock(1, 1)) return made(1, 1, down, across);
	}
	// R writes the names of columns without a corner: the first row is one shorter.
	if (table.widths[0] === width - 1 && width >= smallest) {
		const [across, down] = [row(0, 0).slice(0, width - 1), side(1)];
		if (unique(across) && unique(down) && isBlock(1, 1)) return made(1, 1, down, across);
	}
	if (height === width && isBlock(0, 0) && isSquareOfTies(table)) return made(0, 0, null, null);
	if (height === width + 1 && isBlock(1, 0) && unique(row(0, 0)) && row(0, 0).some((name) => !isPlainNumber(name)))
		return made(1, 0, row(0, 0), row(0, 0));
	return null;
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

/** The codes of RSiena: 6 and 9 are missing, 10 and 11 are structural, unless 7 and 8 show that the values are a scale. */
function codesIn(
	table: RawTable,
	top: number,
	left: number
): { missing: ReadonlySet<string>; structural: ReadonlySet<string> } {
	const present = new Set<string>();
	for (const { codes, values } of table.columns.slice(left))
		for (let r = top; r < table.height; r++) present.add(values[codes[r]!]!.trim());
	const numbers = [...present].filter((value) => !blanks.has(value)).map(Number);
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
			if (missing.has(value) || Number(value) === 0 || (matrix.structural.has(value) && value === '10')) continue;
			yield { row: r, column: c, value };
		}
}
