import { Papa } from './papa.ts';
import { guarded, unguarded } from './writing/guarded.ts';
import type { Issue } from '../model/issue.ts';
import { linesBeforeHeader, separatorOf } from './header.ts';

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
	/** Records that have an issue of their own because they do not fit the header, cut up as well as can be: good for knowing ids, for nothing else. */
	readonly unread: readonly Row[];
	readonly issues: readonly Issue[];
}

/** Text to rows that know their physical line: a quoted newline makes a record span several. The only place that knows papaparse. */
export function readTable(file: string, source: string): Table {
	const text = source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
	const issues: Issue[] = [];
	const problem = (
		line: number | null,
		column: string | null,
		message: string,
		severity: Issue['severity'] = 'error'
	) => issues.push({ severity, file, line, column, message });
	const nothing = { file, headers: [], rows: [], unread: [], issues };
	if (text.trim() === '') problem(null, null, 'The file is empty. Give it a header line and one row for each record.');
	else if (/^\s*<(!doctype|html)/i.test(text))
		problem(1, null, 'This is a web page, not a table. Save the table itself as CSV and open that file.');
	else if (text.includes('\u0000'))
		problem(1, null, 'This is not a text file. Save the table as CSV (UTF-8) and open that file.');
	if (issues.length > 0) return nothing;

	const lines = text.split('\n');
	const before = linesBeforeHeader(lines);
	const separator = separatorOf(lines[before] ?? '');
	if (before === lines.length) {
		problem(null, null, 'The file has no header line. Its first line must name the columns.');
		return nothing;
	}
	const lost = lines.findIndex((each) => each.includes('\uFFFD'));
	if (lost >= 0)
		problem(lost + 1, null, 'Letters were lost here (�). Save the table as CSV (UTF-8) and open that file.', 'warning');

	const parsed = Papa.parse<string[]>(lines.slice(before).join('\n'), { delimiter: separator, newline: '\n' });
	const torn = new Set(parsed.errors.filter((error) => error.type === 'Quotes').map((error) => error.row));
	let headers: readonly string[] | null = null;
	const rows: Row[] = [];
	const unread: Row[] = [];
	const nameless = new Set<number>();
	let next = before + 1;
	for (const [record, cells] of parsed.data.entries()) {
		const line = next;
		next += 1 + cells.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);
		if (torn.has(record))
			problem(
				line,
				null,
				'A quotation mark is opened and not closed, or text follows a closing one. Close it, or double it inside a cell.'
			);
		if (headers === null) {
			headers = cells.map((header) => unguarded(header).trim().toLowerCase());
			for (const header of new Set(headers))
				if (header !== '' && headers.indexOf(header) < headers.lastIndexOf(header))
					problem(line, header, `Two columns are named “${header}”. Rename one of them.`);
		} else if (torn.has(record)) {
			for (const [i, raw] of lines.slice(line - 1, next - 1).entries())
				unread.push({ line: line + i, cells: cellsOf(headers, raw.replaceAll('"', '').split(separator)) });
		} else if (cells.every((cell) => cell.trim() === '')) continue;
		else if (cells.length < headers.length || cells.slice(headers.length).some((cell) => cell.trim() !== '')) {
			problem(
				line,
				null,
				`This row has ${cells.length} ${cells.length === 1 ? 'cell' : 'cells'} and the header has ${headers.length}. Put a cell that holds a separator in quotation marks, or add what is missing.`
			);
			unread.push({ line, cells: cellsOf(headers, cells) });
		} else {
			rows.push({ line, cells: cellsOf(headers, cells) });
			for (const [i, header] of headers.entries()) {
				if (header !== '' || !cells[i]?.trim() || nameless.has(i)) continue;
				nameless.add(i);
				problem(line, null, `Column ${i + 1} has no name and is passed over. Name it in the header.`, 'warning');
			}
		}
	}
	return { file, headers: headers ?? [], rows, unread, issues };
}

function cellsOf(headers: readonly string[], cells: readonly string[]): Row['cells'] {
	return Object.fromEntries(
		headers.map((header, i) => [header, unguarded(cells[i] ?? '').trim()] as const).filter(([header]) => header !== '')
	);
}

/** Rows to CSV for a spreadsheet: what it would take for a formula is guarded by an apostrophe. */
export function tableText(headers: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
	const safe = (cell: string | number) => (typeof cell === 'string' ? guarded(cell) : cell);
	return Papa.unparse([headers.map(guarded), ...rows.map((row) => row.map(safe))], { newline: '\n' }) + '\n';
}
