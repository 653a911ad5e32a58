import { cellText } from './cellText.ts';
import { allOf } from './pieces.ts';
import { refusal, type FileSource, type RawTable, type RowsRead, type RowsReport } from './RawTable.ts';
import { tableBuilder } from './tableBuilder.ts';
import { isTooLarge, listed } from './unzip.ts';

/** A zip archive as tables where it is a workbook (.xlsx), one for each sheet of two rows or more; any other archive is refused. */
export async function readWorkbook(source: FileSource, report: RowsReport): Promise<RowsRead> {
	const bytes = await allOf(source, report);
	const sizes = await listed(bytes);
	const other = sizes === null ? damaged : foreignArchive(new Set(sizes.keys()));
	if (other !== null) return refusal(other);
	if (sizes !== null && isTooLarge(sizes)) return refusal(tooLarge);
	const { default: readXlsxFile } = await import('read-excel-file/universal');
	let sheets: readonly { readonly sheet: string; readonly data: readonly (readonly unknown[])[] }[];
	try {
		sheets = await readXlsxFile(bytes.buffer, { trim: false });
	} catch {
		return refusal(damaged);
	}
	report.signal?.throwIfAborted();
	const tables: RawTable[] = [];
	for (const { sheet, data } of sheets) {
		const read = sheetTable(source.name, sheet, data);
		if (typeof read === 'string') return refusal(read);
		if (read.height > 1) tables.push(read);
	}
	return tables.length > 0 ? { tables, refused: null } : refusal(nothing);
}

/** A sheet as a table, or why it is too large; a row's line is its number in the sheet. */
function sheetTable(file: string, sheet: string, data: readonly (readonly unknown[])[]): RawTable | string {
	const builder = tableBuilder();
	for (const [i, row] of data.entries()) {
		const cells = row.map(cellText);
		if (cells.every((cell) => cell.trim() === '')) continue;
		const refused = builder.add(cells, i + 1);
		if (refused) return refused;
	}
	return {
		...{ file, sheet, height: builder.height(), ...builder.built() },
		...{ comments: [], commentCount: 0, headerComment: null },
		...{ encoding: 'utf-8', delimiter: ',', bom: false, lineEnds: 'LF', issues: [] }
	};
}

function foreignArchive(paths: ReadonlySet<string>): string | null {
	if (paths.has('xl/workbook.xml')) return null;
	if (paths.has('xl/workbook.bin')) return saveAs('This is a binary Excel workbook (.xlsb)');
	if (paths.has('word/document.xml')) return saveAs('This is a Word document, not a table');
	if (paths.has('content.xml')) return saveAs('This is an OpenDocument file');
	if (paths.has('Index/Document.iwa') || paths.has('Index.zip'))
		return saveAs('This is an Apple Numbers or Pages file');
	return 'This is a zip archive. Unpack it and open the tables inside.';
}

const saveAs = (what: string): string => `${what}. Save its table as .xlsx or as CSV (UTF-8) and open that file.`;

const damaged =
	'This workbook or archive is damaged and cannot be read. Open it in the program that it comes from, save it anew as .xlsx or as CSV (UTF-8), and open that file.';
const nothing =
	'No sheet of this workbook has two rows or more. Give a sheet a header line and one row for each record, and open it again.';
const tooLarge =
	'This workbook is too large for a browser once it is unpacked. Save the sheet that you need as CSV (UTF-8) and open that file.';
