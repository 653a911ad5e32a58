import { headerOf } from './meaning/headerOf.ts';
import type { RawTable } from './rows/RawTable.ts';

/** A cell that the reader has mended: as it is to be read, in place of what the file says. The file itself stays as it is. */
export interface Edit {
	readonly file: string;
	/** Physical line on which the row begins. */
	readonly line: number;
	/** By its header; "Column 3" where there is none. */
	readonly column: string;
	readonly value: string;
}

/** The tables with mended cells; an edit that finds no cell changes nothing. */
export function edited(tables: readonly RawTable[], edits: readonly Edit[]): readonly RawTable[] {
	if (edits.length === 0) return tables;
	return tables.map((table) => {
		const own = edits.filter(({ file }) => file === table.file);
		return own.length === 0 ? table : own.reduce(withEdit, table);
	});
}

function withEdit(table: RawTable, { line, column, value }: Edit): RawTable {
	const row = rowAt(table, line);
	const at = columnCalled(table, column);
	if (row < 0 || at < 0) return table;
	const columns = table.columns.map((each, index) => {
		if (index !== at) return each;
		const known = each.values.indexOf(value);
		const codes = each.codes.slice();
		codes[row] = known < 0 ? each.values.length : known;
		return { codes, values: known < 0 ? [...each.values, value] : each.values };
	});
	return { ...table, columns };
}

/** The row that begins on a physical line; -1 where none does. */
export const rowAt = ({ lines }: RawTable, line: number): number => lines.indexOf(line);

/** The place of a column by its name, as mappings and issues name it; -1 where there is none. */
export function columnCalled(table: RawTable, name: string): number {
	const { names } = headerOf(table);
	return table.columns.findIndex((_, index) => (names?.[index]?.trim() || `Column ${index + 1}`) === name);
}
