import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import type { RawTable } from '../../../src/lib/csv/rows/RawTable.ts';
import { bytesSource } from '../../../src/lib/csv/rows/sources.ts';
import { readRows } from '../../../src/lib/csv/rows/readRows.ts';
import { splitterOf } from '../../../src/lib/csv/rows/splitterOf.ts';
import { rowsOf, tableOfBytes } from './plain.ts';

const sizes = fc.integer({ min: 1, max: 40 });

test('any bytes are a table or a sentence, never an error, and the same for every size of chunk', () =>
	fc.assert(
		fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), sizes, async (file, chunkSize) => {
			const whole = await readRows(bytesSource('f', file));
			expect(await readRows(bytesSource('f', file, chunkSize))).toEqual(whole);
			expect(whole.refused === null).toBe(whole.tables.length > 0);
			for (const { height, columns, lines, widths } of whole.tables) {
				expect([lines.length, widths.length]).toEqual([height, height]);
				for (const { codes, values } of columns) {
					expect(codes.length).toBe(height);
					expect(new Set(values).size).toBe(values.length);
					expect(codes.every((code) => code >= 0 && code < values.length)).toBe(true);
				}
			}
		})
	));

test('a text of quotes, delimiters, line ends and marks is the same table for every size of chunk', () =>
	fc.assert(
		fc.asyncProperty(
			fc.array(
				fc.constantFrom('"', '""', ',', ';', '\t', ' ', '\n', '\r\n', '\r', 'a', 'é', '1', '#', '%', '//', '😀')
			),
			sizes,
			async (parts, chunkSize) => {
				const file = new TextEncoder().encode(parts.join(''));
				expect(await tableOfBytes(file, chunkSize)).toEqual(await tableOfBytes(file));
			}
		)
	));

const recordsOf = (text: string, size: number): string[][] => {
	const records: string[][] = [];
	const splitter = splitterOf(',', 1);
	for (let at = 0; at < text.length; at += size)
		splitter.push(text.slice(at, at + size), false, (cells) => records.push(cells));
	splitter.push('', true, (cells) => records.push(cells));
	// What is left behind the last line end is a blank record to papaparse.
	while (records.at(-1)?.join() === '') records.pop();
	return records;
};

test('text that comes in pieces is cut as papaparse cuts the whole, but for marks that are closed nowhere', () => {
	const part = fc.constantFrom('"', '""', ',', '\n', ' ', 'a', 'b');
	fc.assert(
		fc.property(fc.array(part, { minLength: 1 }), fc.integer({ min: 1, max: 5 }), (parts, size) => {
			const text = parts.join('');
			const records = recordsOf(text, size);
			expect(records).toEqual(recordsOf(text, text.length));
			const whole = Papa.parse<string[]>(text, { delimiter: ',', newline: '\n' });
			if (whole.errors.some(({ code }) => code === 'MissingQuotes')) return;
			while (whole.data.at(-1)?.join() === '') whole.data.pop();
			expect(records).toEqual(whole.data);
		})
	);
});

test('a file of many pieces is the same table for every size of chunk', async () => {
	const row = (i: number) => `p${i},"a ""quoted"" word,\r\nand a line ${i % 7}",é${i % 3},😀\r\n`;
	const file = new TextEncoder().encode('id,text,x,y\r\n' + Array.from({ length: 15_000 }, (_, i) => row(i)).join(''));
	const whole = (await tableOfBytes(file)) as RawTable;
	expect(file.length).toBeGreaterThan(600_000);
	expect(whole.height).toBe(15_001);
	expect(whole.lines[15_000]).toBe(30_000);
	expect(rowsOf(whole)[15_000]).toEqual(['p14999', 'a "quoted" word,\nand a line 5', 'é2', '😀']);
	for (const chunkSize of [997, 65_536, 300_001]) expect(await tableOfBytes(file, chunkSize)).toEqual(whole);
});

test('cells written with quotation marks come back as they were', () =>
	fc.assert(
		fc.asyncProperty(
			fc.array(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 2, maxLength: 2 }), { minLength: 1 }),
			sizes,
			async (cells, chunkSize) => {
				const plain = cells.map((row) => row.map((cell) => cell.replace(/[\0\uFEFF]/g, '').replace(/\r\n?/g, '\n')));
				const text = plain.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\r\n');
				const file = new TextEncoder().encode(text.toWellFormed());
				const table = (await tableOfBytes(file, chunkSize, { delimiter: ',', encoding: 'utf-8' })) as RawTable;
				if (typeof table === 'string') return;
				expect(rowsOf(table)).toEqual(plain.map((row) => row.map((cell) => cell.toWellFormed())));
			}
		)
	));
