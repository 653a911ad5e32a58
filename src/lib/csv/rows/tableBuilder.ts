import { distinct, type Distinct } from './distinct.ts';
import type { RawColumn } from './RawTable.ts';

/** Beyond these a table is refused: browsers hold no more at a time. */
const MOST_COLUMNS = 20_000;
const MOST_ROWS = 16_000_000;
const MOST_CELLS = 200_000_000;

/** Collects rows into columns that hold each distinct value once. */
export interface TableBuilder {
	/** Takes a row; a sentence where the table becomes too large for it, null where all is well. */
	add(cells: readonly string[], line: number): string | null;
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

	return {
		height: () => height,
		add(cells, line) {
			const width = Math.max(columns.length, cells.length);
			if (width > MOST_COLUMNS) return tooWide(cells.length, line);
			if (height === capacity) grow();
			if (height >= MOST_ROWS || width * capacity > MOST_CELLS) return tooLarge(height, width);
			while (columns.length < cells.length) begin();
			for (let c = 0; c < columns.length; c += 1) {
				const { codes, cells: known } = columns[c]!;
				codes[height] = known.codeOf(c < cells.length ? cells[c]! : '');
			}
			lines[height] = line;
			widths[height] = cells.length;
			height += 1;
			return null;
		},
		built: () => ({
			columns: columns.map((column) => ({ codes: column.codes.slice(0, height), values: column.cells.values })),
			lines: lines.slice(0, height),
			widths: widths.slice(0, height)
		})
	};
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
