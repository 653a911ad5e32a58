import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RawTable } from '../../../src/lib/csv/rows/RawTable.ts';
import { bytes, rowsOf, tableOfBytes, utf16 } from './plain.ts';

const text = 'name,town\nJosé,Zürich\nΑθηνά,東京\n😀,x\n';
const rows = [
	['name', 'town'],
	['José', 'Zürich'],
	['Αθηνά', '東京'],
	['😀', 'x']
];
const utf8 = new TextEncoder().encode(text);
const joined = (...parts: readonly Uint8Array[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => [...part]));

const written: readonly (readonly [string, Uint8Array, string, boolean])[] = [
	['UTF-8', utf8, 'utf-8', false],
	['UTF-8 with a mark', joined(bytes(0xef, 0xbb, 0xbf), utf8), 'utf-8', true],
	['UTF-16, little end first, with a mark', joined(bytes(0xff, 0xfe), utf16(text, true)), 'utf-16le', true],
	['UTF-16, big end first, with a mark', joined(bytes(0xfe, 0xff), utf16(text, false)), 'utf-16be', true],
	['UTF-16, little end first', utf16(text, true), 'utf-16le', false],
	['UTF-16, big end first', utf16(text, false), 'utf-16be', false]
];

describe('letters are the same however they are written', () => {
	test.each(written)('%s', async (_, file, encoding, bom) => {
		for (let chunkSize = 1; chunkSize <= 9; chunkSize += 1) {
			const table = (await tableOfBytes(file, chunkSize)) as RawTable;
			expect(rowsOf(table)).toEqual(rows);
			expect(table).toMatchObject({ encoding, bom, issues: [] });
		}
	});
});

test('a letter of two bytes and one of four may be cut by a chunk anywhere', () => {
	const letters = fc.array(fc.constantFrom('a', 'é', '東', '😀'), { minLength: 1, maxLength: 30 });
	return fc.assert(
		fc.asyncProperty(letters, fc.integer({ min: 1, max: 7 }), async (word, chunkSize) => {
			const file = new TextEncoder().encode(`x,${word.join('')}\n`);
			expect(rowsOf((await tableOfBytes(file, chunkSize)) as RawTable)).toEqual([['x', word.join('')]]);
		})
	);
});

describe('what is not UTF-8 is read as windows-1252', () => {
	const file = bytes('a,b\n1,x\nZ', 0xfc, 'rich,', 0x80, ' 5\n');

	test('with a warning that names the first line and says what can be done', async () => {
		const table = (await tableOfBytes(file)) as RawTable;
		expect(rowsOf(table)[2]).toEqual(['Zürich', '€ 5']);
		expect(table.encoding).toBe('windows-1252');
		expect(table.issues).toMatchObject([{ severity: 'warning', line: 3 }]);
		expect(table.issues[0]!.message).toContain('choose another encoding');
	});

	test('however far down the first such letter stands', async () => {
		const far = bytes('a,b\n' + '1,2\r\n'.repeat(100_000), 0xe4, ',1\n');
		const table = (await tableOfBytes(far)) as RawTable;
		expect(table.height).toBe(100_002);
		expect(table.issues).toMatchObject([{ line: 100_002 }]);
		expect(rowsOf(table).at(-1)).toEqual(['ä', '1']);
	});

	test('and so is one that ends within a letter', async () => {
		const table = (await tableOfBytes(bytes('a,b\n1,', 0xc3))) as RawTable;
		expect(rowsOf(table)[1]).toEqual(['1', 'Ã']);
		expect(table.issues).toMatchObject([{ line: 2 }]);
	});

	test('without a warning where it was asked for', async () => {
		const table = (await tableOfBytes(file, 3, { encoding: 'windows-1252' })) as RawTable;
		expect(table.issues).toEqual([]);
		expect(rowsOf(table)[2]![0]).toBe('Zürich');
	});
});

test('letters that no byte of the encoding asked for stands for are reported as lost, with their line', async () => {
	const table = (await tableOfBytes(bytes('a,b\n1,2\n', 0xfc, ',3\n'), 2, { encoding: 'utf-8' })) as RawTable;
	expect(rowsOf(table)[2]).toEqual(['\uFFFD', '3']);
	expect(table.issues).toMatchObject([{ line: 3 }]);
	expect(table.issues[0]!.message).toContain('lost');
});

test('a mark says more than a byte that does not fit it', async () => {
	const table = (await tableOfBytes(bytes(0xef, 0xbb, 0xbf, 'a,b\n', 0xfc, ',1\n'))) as RawTable;
	expect(table.encoding).toBe('utf-8');
	expect(table.issues).toMatchObject([{ line: 2 }]);
});

test('a mark is no part of the first cell, whatever encoding is asked for', async () => {
	const marked = bytes(0xef, 0xbb, 0xbf, 'a,b\n');
	const table = (await tableOfBytes(marked, 1, { encoding: 'windows-1252' })) as RawTable;
	expect(rowsOf(table)).toEqual([['a', 'b']]);
});
