import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readRows } from '../../../src/lib/csv/rows/readRows.ts';
import { bytesSource, textSource } from '../../../src/lib/csv/rows/sources.ts';
import { unpacked } from '../../../src/lib/csv/rows/unzip.ts';
import type { FileSource } from '../../../src/lib/csv/rows/RawTable.ts';
import { rowsOf } from './plain.ts';
import { workbook } from './workbook.ts';

const zip = (files: Readonly<Record<string, string>>): FileSource =>
	bytesSource(
		'a.zip',
		zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)]))),
		7
	);

async function textOf(source: FileSource): Promise<string> {
	let text = '';
	for await (const chunk of source.chunks()) text += new TextDecoder().decode(chunk);
	return text;
}

describe('an archive with a datapackage.json', () => {
	test('is its files, by their names', async () => {
		const files = await unpacked(zip({ 'datapackage.json': '{}', 'ties.csv': 'a,b\n', 'more/nodes.csv': 'id\n' }));
		expect(files!.map(({ name }) => name)).toEqual(['datapackage.json', 'ties.csv', 'more/nodes.csv']);
		expect(files!.map(({ size }) => size)).toEqual([2, 4, 3]);
		expect(await textOf(files![1]!)).toBe('a,b\n');
	});

	test('may have all in one folder, and what systems add beside it', async () => {
		const files = await unpacked(
			zip({
				'net/datapackage.json': '{}',
				'net/ties.csv': 'a,b\n',
				'__MACOSX/net/._ties.csv': 'x',
				'net/.DS_Store': 'x'
			})
		);
		expect(files!.map(({ name }) => name)).toEqual(['datapackage.json', 'ties.csv']);
	});

	test('is none where there is no datapackage.json, nor where it is no archive, or a damaged one', async () => {
		expect(await unpacked(zip({ 'ties.csv': 'a,b\n' }))).toBeNull();
		expect(await unpacked(zip({ 'a/b/datapackage.json': '{}' }))).toBeNull();
		expect(await unpacked(textSource('a.zip', 'PK,b\n'))).toBeNull();
		expect(await unpacked(textSource('a.zip', 'PK\x03\x04 and no more'))).toBeNull();
	});
});

describe('an archive that is opened as a table', () => {
	test.each([
		['tables.csv', 'Unpack it'],
		['word/document.xml', 'Word'],
		['content.xml', 'OpenDocument'],
		['xl/workbook.bin', '.xlsb']
	])('with %s says what to do', async (path, word) => {
		expect((await readRows(zip({ [path]: 'x' }))).refused).toContain(word);
	});
});

describe('a workbook', () => {
	test('is one table for each sheet of two rows or more', async () => {
		const { tables } = await readRows(
			workbook({
				ties: [
					'<c t="inlineStr"><is><t>a</t></is></c><c t="inlineStr"><is><t> b </t></is></c>',
					'<c><v>1</v></c><c><v>2.50</v></c>'
				],
				note: ['<c t="inlineStr"><is><t>only a title</t></is></c>'],
				more: ['<c><v>1</v></c>', '<c><v>2</v></c>']
			})
		);
		expect(tables.map(({ sheet }) => sheet)).toEqual(['ties', 'more']);
		expect(rowsOf(tables[0]!)).toEqual([
			['a', ' b '],
			['1', '2.5']
		]);
		expect(tables[0]).toMatchObject({ file: 'book.xlsx', height: 2, issues: [] });
	});

	test('has dates as dates, times as times, and booleans in capitals', async () => {
		const { tables } = await readRows(
			workbook({
				one: [
					'<c s="1"><v>44197</v></c><c s="1"><v>44197.520833333336</v></c><c s="1"><v>0.5</v></c>',
					'<c t="b"><v>1</v></c><c t="b"><v>0</v></c><c><v>0.1</v></c>'
				]
			})
		);
		expect(rowsOf(tables[0]!)).toEqual([
			['2021-01-01', '2021-01-01T12:30:00', '12:00:00'],
			['TRUE', 'FALSE', '0.1']
		]);
	});

	test('knows the number of each row, and leaves blank ones out', async () => {
		const { tables } = await readRows(workbook({ one: ['<c><v>1</v></c><c><v>2</v></c>', '', '<c><v>3</v></c>'] }));
		expect([...tables[0]!.lines]).toEqual([1, 3]);
		expect(rowsOf(tables[0]!)).toEqual([
			['1', '2'],
			['3', '']
		]);
	});

	test('without a sheet of two rows is refused', async () => {
		expect((await readRows(workbook({ one: ['<c><v>1</v></c>'] }))).refused).toContain('two rows or more');
	});

	test('that is damaged is refused, wherever it is cut or changed', async () => {
		const whole = workbook({ one: ['<c><v>1</v></c>', '<c><v>2</v></c>'] });
		const parts: number[] = [];
		for await (const chunk of whole.chunks()) parts.push(...chunk);
		for (const length of [10, 100, 300, parts.length - 30, parts.length - 1]) {
			const cut = Uint8Array.from(parts.slice(0, length));
			expect((await readRows(bytesSource('book.xlsx', cut))).refused).toContain('damaged');
		}
		const noSheet = zip({ 'xl/workbook.xml': '<workbook/>' });
		expect((await readRows(noSheet)).refused).toContain('damaged');
	});
});
