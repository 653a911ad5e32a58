import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTable, tableText } from '../../src/lib/csv/readTable.ts';

test.each([
	['=1+1', `'=1+1`],
	['=HYPERLINK("x")\nnext line', `"'=HYPERLINK(""x"")\nnext line"`],
	['+44 20', `'+44 20`],
	['-1 or so', `'-1 or so`],
	['@SUM(A1)', `'@SUM(A1)`],
	['\t=1', `'\t=1`],
	['\r=1', `"'\r=1"`],
	['\n=1', `"'\n=1"`]
])('%j, which a spreadsheet would take for a formula, is guarded', (cell, written) => {
	expect(tableText(['id', 'x'], [['a', cell]])).toBe(`id,x\na,${written}\n`);
});

test('a header is guarded too', () => {
	expect(tableText(['=1', 'x'], [])).toBe(`'=1,x\n`);
});

test.each([
	['plain', 'plain'],
	['a = b', 'a = b'],
	['a,b', '"a,b"'],
	['say "so"', '"say ""so"""'],
	['two\nlines', '"two\nlines"'],
	[-0.5, '-0.5'],
	[0, '0'],
	['', ''],
	['<b>', '<b>'],
	['👩‍🏫 علي', '👩‍🏫 علي']
])('%j is written as it is, in quotation marks where it must be', (cell, written) => {
	expect(tableText(['x', 'id'], [[cell, 'a']])).toBe(`x,id\n${written},a\n`);
});

test('what is written is read again as it was', () => {
	const cell = fc
		.string({ unit: fc.constantFrom('a', 'B', ' ', ',', ';', '"', "'", '\n', '|', '=', '#', 'é', '1', '👩‍🏫') })
		.map((text) => text.trim());
	fc.assert(
		fc.property(fc.array(fc.tuple(cell, cell), { maxLength: 8 }), (pairs) => {
			const rows = pairs.map((pair, i) => [`r${i}`, ...pair]);
			const { rows: read, issues } = readTable('t.csv', tableText(['id', 'x', 'y'], rows));
			expect(issues).toEqual([]);
			expect(read.map(({ cells }) => [cells.id, cells.x, cells.y])).toEqual(rows);
		})
	);
});
