import { readFileSync } from 'node:fs';
import Papa from 'papaparse';

/** The files of Seatown that its network is read from. */
export const names = ['nodes', 'ties', 'statuses', 'events', 'processes'] as const;
export type Name = (typeof names)[number];

/** The text of a Seatown file. */
export function seatownText(file: string): string {
	return readFileSync(new URL(`../../data/seatown/${file}`, import.meta.url), 'utf8');
}

/** The records of a Seatown table, header first, as papaparse reads them: not by our reader. */
export function recordsOf(name: Name): string[][] {
	return Papa.parse<string[]>(seatownText(`${name}.csv`), { skipEmptyLines: true }).data;
}

/** Records as CSV, every cell in quotation marks, one record a line. */
export function written(records: readonly (readonly string[])[]): string {
	return records.map((record) => record.map((c) => `"${c.replaceAll('"', '""')}"`).join(',')).join('\n') + '\n';
}
