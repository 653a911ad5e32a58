import type { Issue } from '../../model/issue.ts';
import { columnCalled, rowAt } from '../edits.ts';
import { readTable } from '../readTable.ts';
import type { RawTable } from '../rows/RawTable.ts';
import type { FilesRead } from '../rowsOfFiles.ts';
import { csvText } from './csvText.ts';
import type { WrittenFile } from './WrittenFile.ts';

/** What issues name, as a table that a spreadsheet opens: file, line, what became of the row, column, the cell as it stands there, and what to do. */
export function listedOf(issues: readonly Issue[], files: FilesRead): WrittenFile {
	const cellOf = cellReader(files);
	const columns = [
		{ name: 'file', cell: ({ file }: Issue) => file },
		{ name: 'line', cell: ({ line }: Issue) => line ?? '' },
		{ name: 'became', cell: becameOf },
		{ name: 'column', cell: ({ column }: Issue) => column ?? '' },
		{ name: 'value', cell: cellOf },
		{ name: 'what_to_do', cell: ({ message }: Issue) => message }
	];
	return { name: 'rows-to-look-at.csv', text: csvText(columns, issues) };
}

/** What became of what an issue is about, in a word or two. */
export const becameOf = ({ severity, line }: Issue): string =>
	severity === 'error' ? 'held back' : line === null ? 'about the file' : 'noted';

/** The cell that an issue is about, as the file has it; "" where it is about more than a cell. */
export function cellReader({ tables, own }: FilesRead): (issue: Issue) => string {
	const texts = new Map<string, ReturnType<typeof readTable>>();
	const packaged = (name: string) => {
		const text = own?.find((file) => file.name === name)?.text;
		if (text === undefined || /\.json$/i.test(name)) return null;
		const known = texts.get(name) ?? readTable(name, text);
		texts.set(name, known);
		return known;
	};
	return ({ file, line, column }) => {
		if (line === null || column === null) return '';
		const table = tables.find((each) => each.file === file && rowAt(each, line) >= 0);
		if (table) return cellIn(table, line, column);
		return packaged(file)?.rows.find((row) => row.line === line)?.cells[column.toLowerCase()] ?? '';
	};
}

function cellIn(table: RawTable, line: number, column: string): string {
	const at = columnCalled(table, column);
	const { codes, values } = table.columns[at] ?? { codes: [], values: [] };
	return values[codes[rowAt(table, line)] ?? -1] ?? '';
}
