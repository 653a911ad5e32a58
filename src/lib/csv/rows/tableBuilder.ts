import { cutBlanks } from './cutBlanks.ts';
import { cells as room, cutLine, type Cells } from './cutLine.ts';
import { distinct, type Distinct } from './distinct.ts';
import type { Delimiter, RawColumn } from './RawTable.ts';
import type { Stretch } from './Stretch.ts';

/** Beyond these a table is refused: browsers hold no more at a time. */
const MOST_COLUMNS = 20_000;
const MOST_ROWS = 16_000_000;
const MOST_CELLS = 200_000_000;

/** Collects rows into columns that hold each distinct value once. */
export interface TableBuilder {
	/** Takes a row; a sentence where the table becomes too large for it, null where all is well. */
	add(cells: readonly string[], line: number): string | null;
	/** Cuts the next line and passes over it, for addCut; returns the number of its cells, or -1, passing over nothing, where it has more cells than the table has columns or is hard to cut. */
	cut(of: Stretch, delimiter: Delimiter): number;
	/** Takes the line that was cut last as a row. */
	addCut(of: Stretch, width: number, line: number): string | null;
	height(): number;
	/** The table so far; the builder is not to be used after it. */
	built(): { readonly columns: readonly RawColumn[]; readonly lines: Int32Array; readonly widths: Int32Array };
}

interface Growing {
	codes: Int32Array<ArrayBuffer>;
	readonly cells: Distinct;
}

/** An empty table that grows. */
export function tableBuilder(): TableBuilder {
	const columns: Growing[] = [];
	let capacity = 64;
	let height = 0;
	let pieces = room(0);
	let lines = new Int32Array(capacity);
	let widths = new Int32Array(capacity);

	const grow = () => {
		capacity *= 2;
		lines = grown(lines, capacity);
		widths = grown(widths, capacity);
		for (const column of columns) column.codes = grown(column.codes, capacity);
	};
	/** A column that begins late is empty in the rows before. */
	const begin = () => {
		const column = { codes: new Int32Array(capacity), cells: distinct() };
		if (height > 0) column.cells.codeOf('');
		columns.push(column);
	};

	/** Makes room for a row; a sentence where there is none. */
	const ready = (width: number): string | null => {
		if (height === capacity) grow();
		return height >= MOST_ROWS || width * capacity > MOST_CELLS ? tooLarge(height, width) : null;
	};
	/** Ends a row whose first cells are in their columns. */
	const close = (width: number, line: number) => {
		for (let c = width; c < columns.length; c += 1) columns[c]!.codes[height] = columns[c]!.cells.codeOf('');
		lines[height] = line;
		widths[height] = width;
		height += 1;
	};
	const add = (cells: readonly string[], line: number): string | null => {
		const width = Math.max(columns.length, cells.length);
		if (width > MOST_COLUMNS) return tooWide(cells.length, line);
		const refused = ready(width);
		if (refused) return refused;
		while (columns.length < cells.length) begin();
		for (let c = 0; c < cells.length; c += 1) columns[c]!.codes[height] = columns[c]!.cells.codeOf(cells[c]!);
		close(cells.length, line);
		return null;
	};

	return {
		height: () => height,
		add,
		cut(of, delimiter) {
			if (pieces.start.length !== columns.length) pieces = room(columns.length);
			return delimiter === 'whitespace' ? cutBlanks(of, pieces) : cutLine(of, delimiter.charCodeAt(0), pieces);
		},
		addCut(of, width, line) {
			const refused = ready(columns.length);
			if (refused) return refused;
			put(of, pieces, width, columns, height);
			close(width, line);
			return null;
		},
		built: () => ({
			columns: columns.map((column) => ({ codes: column.codes.slice(0, height), values: column.cells.values })),
			lines: lines.slice(0, height),
			widths: widths.slice(0, height)
		})
	};
}

/** Not a closure, so that what the engine has learned of one table serves the next. */
function put({ bytes, text }: Stretch, pieces: Cells, width: number, columns: readonly Growing[], row: number): void {
	const { start, end, hash, from, to } = pieces;
	for (let c = 0; c < width; c += 1) {
		const { codes, cells } = columns[c]!;
		codes[row] = cells.codeOfBytes(bytes, start[c]!, end[c]!, hash[c]!, text, from[c]!, to[c]!);
	}
}

function grown(array: Int32Array<ArrayBuffer>, capacity: number): Int32Array<ArrayBuffer> {
	const larger = new Int32Array(capacity);
	larger.set(array);
	return larger;
}

const tooWide = (width: number, line: number): string =>
	`Line ${line} has ${width} columns, which is more than the ${MOST_COLUMNS} that can be read. Check that it is a table saved as CSV, with one record in each line.`;

const tooLarge = (height: number, width: number): string =>
	`The table is too large for a browser: more than ${height} rows of ${width} columns. Save a part of it, such as fewer columns or a shorter time, and open that file.`;
