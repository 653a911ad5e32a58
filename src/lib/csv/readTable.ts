import Papa from 'papaparse';
import type { Issue } from '../model/issue.ts';

/** One record of a table: its cells by header, and the physical line on which it begins. */
export interface Row {
	readonly line: number;
	readonly cells: Readonly<Record<string, string>>;
}

/** A file as a table; headers are trimmed and in lower case. */
export interface Table {
	readonly file: string;
	readonly headers: readonly string[];
	readonly rows: readonly Row[];
	readonly issues: readonly Issue[];
}

/** Text to rows that know their physical line: a quoted newline makes a record span several. The only place that knows papaparse. */
export function readTable(file: string, source: string): Table {
	const text = source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
	const issues: Issue[] = [];
	const problem = (line: number | null, column: string | null, message: string) =>
		issues.push({ severity: 'error', file, line, column, message });
	if (text.trim() === '') problem(null, null, 'The file is empty. Give it a header line and one row for each record.');
	else if (/^\s*<(!doctype|html)/i.test(text))
		problem(1, null, 'This is a web page, not a table. Save the table itself as CSV and open that file.');
	else if (text.includes('\u0000'))
		problem(1, null, 'This is not a text file. Save the table as CSV (UTF-8) and open that file.');
	if (issues.length > 0) return { file, headers: [], rows: [], issues };

	const parsed = Papa.parse<string[]>(text, {
		header: false,
		skipEmptyLines: false,
		delimitersToGuess: [',', ';', '\t', '|']
	});
	const records: { line: number; cells: string[] }[] = [];
	let line = 1;
	for (const cells of parsed.data) {
		if (cells.some((cell) => cell.trim() !== '')) records.push({ line, cells });
		line += 1 + cells.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);
	}
	for (const error of parsed.errors) {
		if (error.type !== 'Quotes') continue;
		const at = error.row === undefined ? null : lineOfRecord(parsed.data, error.row);
		problem(
			at,
			null,
			'A quotation mark is opened and not closed, or text follows a closing one. Close it, or double it inside a cell.'
		);
	}
	while (records[0]?.cells[0]?.trimStart().startsWith('#')) records.shift();
	const head = records.shift();
	if (!head) {
		problem(null, null, 'The file has no header line. Its first line must name the columns.');
		return { file, headers: [], rows: [], issues };
	}
	const headers = head.cells.map((header) => header.trim().toLowerCase());
	for (const [i, header] of headers.entries()) {
		if (header !== '' && headers.indexOf(header) < i)
			problem(head.line, header, `Two columns are named “${header}”. Rename one of them.`);
	}
	const rows: Row[] = [];
	for (const { line, cells } of records) {
		const extra = cells.slice(headers.length).some((cell) => cell.trim() !== '');
		if (extra || cells.length < headers.length) {
			problem(
				line,
				null,
				`This row has ${cells.length} cells and the header has ${headers.length}. Put a cell that holds a separator in quotation marks, or add what is missing.`
			);
			continue;
		}
		rows.push({ line, cells: Object.fromEntries(headers.map((header, i) => [header, (cells[i] ?? '').trim()])) });
	}
	return { file, headers, rows, issues };
}

function lineOfRecord(data: readonly string[][], record: number): number {
	let line = 1;
	for (const cells of data.slice(0, record))
		line += 1 + cells.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);
	return line;
}

/** Rows to CSV for a spreadsheet: what it would take for a formula is guarded by an apostrophe. */
export function tableText(headers: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
	return (
		Papa.unparse({ fields: [...headers], data: rows.map((row) => [...row]) }, { escapeFormulae: true, newline: '\n' }) +
		'\n'
	);
}
