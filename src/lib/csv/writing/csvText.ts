import { guarded } from './guarded.ts';

/** A column to write: its header, and the cell of a row; "" is blank. */
export interface WrittenColumn<Row> {
	readonly name: string;
	readonly cell: (row: Row) => string | number;
}

// The other separators as well: whoever counts them to tell a file's own must not be misled.
const needsQuotes = /[",;|\t\r\n]|^\s|\s$/;

/** Rows as CSV with commas, a header line and LF at the end of each line. */
export function csvText<Row>(columns: readonly WrittenColumn<Row>[], rows: readonly Row[]): string {
	const lines = rows.map((row) => columns.map(({ cell }) => cellText(cell(row))).join(','));
	return `${[columns.map(({ name }) => cellText(name)).join(','), ...lines].join('\n')}\n`;
}

/** The columns that say anything about any of the rows, and those whose names are to be there in any case. */
export function saying<Row>(
	columns: readonly WrittenColumn<Row>[],
	rows: readonly Row[],
	always: readonly string[]
): readonly WrittenColumn<Row>[] {
	return columns.filter(({ name, cell }) => always.includes(name) || rows.some((row) => cell(row) !== ''));
}

/** A NUL says nothing, and a file with one is no text to most programs. */
function cellText(cell: string | number): string {
	const text = typeof cell === 'number' ? String(cell) : guarded(cell.replaceAll('\u0000', ''));
	return needsQuotes.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
