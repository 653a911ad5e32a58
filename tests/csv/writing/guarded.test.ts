import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Papa } from '../../../src/lib/csv/papa.ts';
import { readTable } from '../../../src/lib/csv/readTable.ts';
import { csvText } from '../../../src/lib/csv/writing/csvText.ts';
import { gephiOf } from '../../../src/lib/csv/writing/gephiOf.ts';
import { guarded, unguarded } from '../../../src/lib/csv/writing/guarded.ts';
import { packageOf } from '../../../src/lib/csv/writing/packageOf.ts';
import { networkOf } from '../../model/networkOf.ts';

test.each([
	['=1+1', "'=1+1"],
	['+44 20', "'+44 20"],
	['-1 or so', "'-1 or so"],
	['@SUM(A1)', "'@SUM(A1)"],
	['\t=1', "'\t=1"],
	['\r=1', "'\r=1"],
	['\n=1', "'\n=1"],
	['\t1', "'\t1"],
	["'=1", "''=1"],
	["''@a", "'''@a"]
])('%j, which a spreadsheet would take for a formula, is guarded', (text, written) => {
	expect(guarded(text)).toBe(written);
	expect(unguarded(written)).toBe(text);
});

test.each([
	'-5',
	'-0.5',
	'+3',
	'-1e6',
	'-0350',
	'-0350-03-15',
	'-Inf',
	'-Infinity',
	'-',
	'=',
	'..',
	"'s",
	'a=b',
	'',
	"'-5"
])('%j is as it was after writing and reading, guarded or not', (text) => {
	expect(unguarded(guarded(text))).toBe(text);
});

test.each(['-5', '-0.5', '-0350', '-0350-03-15', '-Inf', '-', "'s Gravenhage", "'-5"])(
	'%j, a number, a date or harmless, reads back without a guard',
	(text) => {
		expect(unguarded(text)).toBe(text);
	}
);

test.each(['-5', '-0.5', '-0350', '-0350-03-15', '-Inf', '-', "'s Gravenhage"])('%j is not guarded', (text) => {
	expect(guarded(text)).toBe(text);
});

test('any text comes back from its guard', () => {
	const text = fc.string({ unit: fc.constantFrom("'", '=', '-', '+', '@', '\t', '\n', '1', 'a', ' ') });
	fc.assert(
		fc.property(fc.oneof(text, fc.string()), (cell) => {
			expect(unguarded(guarded(cell))).toBe(cell);
			expect(guarded(cell)).not.toMatch(/^[=@\t\r\n]./s);
		})
	);
});

test('cells with anything in them are read again by our reader, but for outer spaces, CRs and NULs', () => {
	const unit = fc.constantFrom('a', ' ', ',', ';', '"', "'", '\n', '|', '\t', '=', '-', '#', 'é', '1', '👩‍🏫', '\u0000');
	fc.assert(
		fc.property(fc.array(fc.tuple(fc.string({ unit }), fc.string({ unit })), { maxLength: 6 }), (pairs) => {
			const text = csvText(
				[
					{ name: 'id', cell: ({ i }) => `r${i}` },
					{ name: 'a;b|"c"', cell: ({ pair }) => pair[0] },
					{ name: 'y', cell: ({ pair }) => pair[1] }
				],
				pairs.map((pair, i) => ({ pair, i }))
			);
			const { rows, headers, issues } = readTable('t.csv', text);
			expect(issues).toEqual([]);
			expect(headers).toEqual(['id', 'a;b|"c"', 'y']);
			const seen = (cell: string) => cell.replaceAll('\u0000', '').trim();
			expect(rows.map(({ cells }) => [cells['a;b|"c"'], cells.y])).toEqual(pairs.map((pair) => pair.map(seen)));
		})
	);
});

test.each([';', '|', '\t'])('a header with many %j in it does not hide that commas part the cells', (separator) => {
	const name = `a${separator.repeat(5)}b`;
	const text = csvText(
		[
			{ name: 'id', cell: (row: string) => row },
			{ name, cell: () => 'x' }
		],
		['r1']
	);
	expect(readTable('t.csv', text).rows).toEqual([{ line: 2, cells: { id: 'r1', [name]: 'x' } }]);
});

const corpus = new URL('../../../../shared/corpus/parser-suites/B05-csv-injection/csv-payload.txt', import.meta.url);

test.skipIf(!existsSync(corpus))(
	'known injections stay text in every table (skipped where the collection is absent)',
	() => {
		const payloads = readFileSync(corpus, 'utf8')
			.split(/\r?\n/)
			.filter((line) => line !== '');
		expect(payloads.length).toBeGreaterThan(3);
		const network = networkOf({
			nodes: payloads.map((id) => ({ id, attributes: { [id]: id } })),
			ties: payloads.map((id, i) => [`t${i}`, id, id, { kind: id }])
		});
		for (const { name, text } of [...packageOf(network), ...gephiOf(network)].filter((file) =>
			file.name.endsWith('.csv')
		)) {
			const cells = Papa.parse<string[]>(text, { delimiter: ',' }).data.flat();
			expect(cells.filter((cell) => /^[=+\-@]./.test(cell))).toEqual([]);
			const { rows, issues } = readTable(name, text);
			expect(issues).toEqual([]);
			if (name === 'nodes.csv') expect(rows.map((row) => row.cells.id)).toEqual(payloads);
		}
	}
);
