import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lineEnds } from '../../../src/lib/csv/rows/lineEnds.ts';
import { rowsOf, tableOf } from './plain.ts';

describe('every kind of line end is one line end', () => {
	test.each([
		['LF', 'a,b\n1,2\n'],
		['CRLF', 'a,b\r\n1,2\r\n'],
		['CR', 'a,b\r1,2\r'],
		['CRCRLF', 'a,b\r\r\n1,2\r\r\n'],
		['mixed', 'a,b\r\n1,2\n'],
		['mixed', 'a,b\r1,2\n'],
		['LF', 'a,b\n1,2'],
		['LF', '\n\na,b\n1,2']
	])('%s in %j', async (kind, text) => {
		const table = await tableOf(text);
		expect(rowsOf(table)).toEqual([
			['a', 'b'],
			['1', '2']
		]);
		expect(table.lineEnds).toBe(kind);
	});

	test('wherever the text is cut', () => {
		const piece = fc.constantFrom('a', '\r', '\n', '\r\n', '\r\r\n');
		fc.assert(
			fc.property(fc.array(piece), fc.array(fc.nat(20)), (pieces, cuts) => {
				const text = pieces.join('');
				const whole = lineEnds();
				const expected = whole.push(text) + whole.end();
				const ends = lineEnds();
				let result = '';
				let at = 0;
				for (const length of [...cuts, text.length]) {
					result += ends.push(text.slice(at, at + length));
					at += length;
				}
				expect(result + ends.end()).toBe(expected);
				expect(ends.kind()).toBe(whole.kind());
				expect(expected).not.toContain('\r');
			})
		);
	});
});

describe('a row knows the line of the file on which it begins', () => {
	test('behind cells with line ends in them', async () => {
		const table = await tableOf('a,b\n"1\n1\r\n1",2\n"3","4\n"\n5,6\n');
		expect([...table.lines]).toEqual([1, 2, 5, 7]);
		expect(rowsOf(table)[1]).toEqual(['1\n1\n1', '2']);
	});

	test('behind blank lines, which are no rows', async () => {
		const table = await tableOf('\n  \na,b\n1,2\n\n\n3,4\n\n');
		expect([...table.lines]).toEqual([3, 4, 7]);
		expect(table.issues).toMatchObject([{ severity: 'warning', line: 5 }]);
		expect(table.issues[0]!.message).toContain('one further line');
	});

	test('where the file is cut by spaces', async () => {
		const table = await tableOf('% sym\n\n1 2\n3 4\n\n5 6\n');
		expect([...table.lines]).toEqual([3, 4, 6]);
	});

	test('and blank lines at its ends are not worth a word', async () => {
		expect((await tableOf('\na,b\n1,2\n\n\n')).issues).toEqual([]);
	});
});

describe('a quotation mark that is not closed', () => {
	test('is a letter of its cell, and costs no row', async () => {
		const table = await tableOf('a,b\n1,2\n3,"4\n5,6\n');
		expect(rowsOf(table)).toEqual([
			['a', 'b'],
			['1', '2'],
			['3', '"4'],
			['5', '6']
		]);
		expect([...table.lines]).toEqual([1, 2, 3, 4]);
		expect(table.issues).toMatchObject([{ severity: 'warning', line: 3 }]);
		expect(table.issues[0]!.message).toContain('closed nowhere');
	});

	test('is a letter on the last line too', async () => {
		expect(rowsOf(await tableOf('a,b\n1,"2'))).toEqual([
			['a', 'b'],
			['1', '"2']
		]);
	});

	test('is one too where it was closed too early, and no further mark follows', async () => {
		const table = await tableOf('a,b\n1,2\n"x"y,3\n4,5\n');
		expect(rowsOf(table)).toEqual([
			['a', 'b'],
			['1', '2'],
			['"x"y', '3'],
			['4', '5']
		]);
	});

	test('is reported with its row where another mark closes it late', async () => {
		const table = await tableOf('a,b\n1,2\n"x"y,3\n"4",5\n6,7\n');
		expect(table.issues).toMatchObject([{ line: 3 }]);
		expect(table.issues[0]!.message).toContain('follows a closing');
	});

	test('does not make a long file slow, nor do many of them', async () => {
		const one = await tableOf(`a,b\n1,"2\n${'3,4\n'.repeat(200_000)}`);
		expect(one.height).toBe(200_002);
		const many = await tableOf(`a,b\n${'"3,4\n5,6\n'.repeat(20_001)}`);
		expect(many.columns.length).toBeGreaterThan(1);
		expect(many.issues.length).toBeGreaterThan(0);
	});
});
