import { readFileSync } from 'node:fs';
import Papa from 'papaparse';

export type Row = Readonly<Record<string, string>>;

export const tableNames = [
	'nodes',
	'ties',
	'statuses',
	'events',
	'processes',
	'chapters',
	'steps',
	'voices',
	'interviewees'
] as const;
export type TableName = (typeof tableNames)[number];

/** The text of a file of data/, by its path below it. */
export function dataText(path: string): string {
	return readFileSync(new URL(`../../data/${path}`, import.meta.url), 'utf8');
}

/** The rows of a Seatown table by column; throws when papaparse finds anything to complain of. */
export function rowsOf(name: TableName): Row[] {
	const { data, errors } = Papa.parse<Row>(dataText(`seatown/${name}.csv`), { header: true, skipEmptyLines: true });
	if (errors.length > 0) throw new Error(`unreadable table: ${name}`);
	return data;
}

/** A cell that must be there; throws for a column that the table does not have. */
export function cell(row: Row, column: string): string {
	const text = row[column];
	if (text === undefined) throw new Error(`unknown column: ${column}`);
	return text;
}

/** The parts of a cell that lists several, none for a blank one. */
export function listed(text: string, separator = '|'): string[] {
	return text === '' ? [] : text.split(separator);
}
