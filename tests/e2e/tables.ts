import { readFileSync } from 'node:fs';
import Papa from 'papaparse';

/** A row of the table of ties as it stands in the file. */
export interface TieRow {
	readonly id: string;
	readonly kind: string;
	readonly mode: string;
	readonly start: string;
	readonly end: string;
	readonly evidence: string;
}

/** A table of the case study, read apart from the project's own reader. */
export function rowsOf<T>(name: string): T[] {
	const text = readFileSync(new URL(`../../data/seatown/${name}.csv`, import.meta.url), 'utf8');
	return Papa.parse<T>(text, { header: true, skipEmptyLines: true }).data;
}

/** Whether a row is there in a month, both written as in the tables: a blank end is still there, an end lasts through its month or year. */
export function isThere({ start, end }: { start: string; end: string }, month: string): boolean {
	const last = end.length === 4 ? `${end}-12` : end;
	const first = start.length === 4 ? `${start}-01` : start;
	return first <= month && (end === '' || month <= last);
}

/** The ids of the ties that the tables have in a month, without those expected and not come about. */
export function tiesIn(month: string): string[] {
	const rows = rowsOf<TieRow>('ties').filter((row) => row.mode !== 'expected_unmet' && isThere(row, month));
	return [...new Set(rows.map((row) => row.id))].sort();
}
