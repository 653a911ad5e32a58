import type { WordTable } from '../../words/tableRows.ts';
import { saveFile } from './saveFile.ts';

/** Offers the rows of a table as a CSV file. */
export async function saveTable(file: string, { columns }: WordTable, rows: WordTable['rows']): Promise<void> {
	// papaparse is loaded when somebody wants a file.
	const { tableText } = await import('../../csv/readTable.ts');
	const text = tableText(
		['id', ...columns.map(({ label }) => label)],
		rows.map((row) => [row.id, ...row.cells.map((cell) => cell.text)])
	);
	saveFile(file, text, 'text/csv');
}
