import { strToU8, zipSync } from 'fflate';
import { bytesSource } from '../../../src/lib/csv/rows/sources.ts';
import type { FileSource } from '../../../src/lib/csv/rows/RawTable.ts';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const related = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** The smallest workbook with these sheets, each a list of rows of cells in XML without their addresses; style 1 is a date with a time. */
export function workbook(sheets: Readonly<Record<string, readonly string[]>>): FileSource {
	const names = Object.keys(sheets);
	const files: Record<string, string> = {
		'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${names
			.map((name, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="r${i + 1}"/>`)
			.join('')}</sheets></workbook>`,
		'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${related}">${names
			.map((_, i) => `<Relationship Id="r${i + 1}" Type="${office}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`)
			.join('')}</Relationships>`,
		'xl/styles.xml': `<styleSheet xmlns="${main}"><cellXfs><xf numFmtId="0"/><xf numFmtId="22"/></cellXfs></styleSheet>`
	};
	for (const [i, name] of names.entries())
		files[`xl/worksheets/sheet${i + 1}.xml`] =
			`<worksheet xmlns="${main}"><sheetData>${sheets[name]!.map(rowXml).join('')}</sheetData></worksheet>`;
	const bytes = Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)]));
	return bytesSource('book.xlsx', zipSync(bytes), 100);
}

function rowXml(cells: string, r: number): string {
	let column = 0;
	const placed = cells.replace(/<c\b/g, () => `<c r="${'ABCDEFGH'[column++]}${r + 1}"`);
	return `<row r="${r + 1}">${placed}</row>`;
}
