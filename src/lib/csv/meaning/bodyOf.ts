import type { RawTable } from '../rows/RawTable.ts';
import { isWholeNumber, numberFormatOf, toNumber, type NumberFormat } from './numbers.ts';
import { keyOf } from './synonyms.ts';

/** A column below the header, each distinct value once and trimmed: ids that differ by outer spaces are one, and the original stays in the raw table. */
export interface Column {
	readonly index: number;
	/** As the header has it, trimmed; "Column 3" where there is no header. */
	readonly name: string;
	/** The name without case, spaces and punctuation; "" where there is no header. */
	readonly key: string;
	readonly values: readonly string[];
	/** By row of the body. */
	readonly codes: Int32Array;
	/** How often each value occurs. */
	readonly counts: Int32Array;
	/** Cells that hold nothing. */
	readonly blank: number;
	/** Whether all that is there are numbers, and there is something. */
	readonly numeric: boolean;
	/** How they are written; null where they are no numbers. */
	readonly numbers: NumberFormat | null;
	/** Whether those are whole numbers. */
	readonly whole: boolean;
	/** Cells whose outer spaces were left out. */
	readonly spaced: number;
}

/** The rows of a table without its header. */
export interface Body {
	readonly table: RawTable;
	/** Whether there is a header, or what stands for one. */
	readonly named: boolean;
	/** The row of the raw table with which the body begins. */
	readonly from: number;
	readonly height: number;
	readonly columns: readonly Column[];
}

/** A table below its header; `header` null: it has none. */
export function bodyOf(table: RawTable, header: readonly string[] | null, from: number): Body {
	const height = table.height - from;
	const columns = table.columns.map((_, index) => columnOf(table, index, header?.[index] ?? null, from, height));
	return { table, named: header !== null, from, height, columns };
}

function columnOf(table: RawTable, index: number, header: string | null, from: number, height: number): Column {
	const raw = table.columns[index]!;
	const place = new Map<string, number>();
	const codeOf = new Int32Array(raw.values.length).fill(-1);
	const values: string[] = [];
	const codes = new Int32Array(height);
	const counts: number[] = [];
	let spaced = 0;
	const isSpaced = raw.values.some((value) => value.length !== value.trim().length);
	for (let r = 0; r < height; r++) {
		const written = raw.codes[from + r]!;
		let code = codeOf[written]!;
		const text = raw.values[written]!;
		if (code < 0) {
			const trimmed = isSpaced ? text.trim() : text;
			code = (isSpaced ? place.get(trimmed) : undefined) ?? values.length;
			if (code === values.length) {
				if (isSpaced) place.set(trimmed, code);
				values.push(trimmed);
				counts.push(0);
			}
			codeOf[written] = code;
		}
		if (text.length !== values[code]!.length) spaced++;
		codes[r] = code;
		counts[code]!++;
	}
	return columnFrom(
		{ index, name: header?.trim() ?? '', values, codes, counts: Int32Array.from(counts), spaced },
		table
	);
}

/** A column with what its values say of themselves; without a name it is "Column 3". */
export function columnFrom(
	{
		index,
		name,
		values,
		codes,
		counts,
		spaced
	}: Pick<Column, 'index' | 'name' | 'values' | 'codes' | 'counts' | 'spaced'>,
	{ delimiter }: Pick<RawTable, 'delimiter'>
): Column {
	const there = values.filter((value) => value !== '');
	const numbers = numberFormatOf(there, delimiter === ',');
	const blankCode = values.indexOf('');
	return {
		index,
		name: name === '' ? `Column ${index + 1}` : name,
		key: keyOf(name),
		values,
		codes,
		counts,
		blank: blankCode < 0 ? 0 : counts[blankCode]!,
		numeric: numbers !== null,
		numbers,
		whole: there.length > 0 && there.every(isWholeNumber),
		spaced
	};
}

/** The value of a column in a row of the body. */
export const cellOf = (column: Column, row: number): string => column.values[column.codes[row]!]!;

/** The physical line of a row of the body. */
export const lineOf = ({ table, from }: Body, row: number): number => table.lines[from + row]!;

/** Distinct values that are there. */
export const distinctOf = ({ values, blank }: Column): number => values.length - (blank > 0 ? 1 : 0);

/** The number of a column in a row of the body; NaN where there is none. */
export const numberOf = (column: Column, row: number): number => toNumber(cellOf(column, row), column.numbers);

/** Whether a text is a number or begins as a date does. */
export const isNumberish = (text: string): boolean => /^[[(+-]?[.,]?\d/.test(text) && !/^\d+[a-z]{2}/i.test(text);
