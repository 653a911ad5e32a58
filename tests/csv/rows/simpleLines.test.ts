import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { cells, cutLine } from '../../../src/lib/csv/rows/cutLine.ts';
import type { RawTable } from '../../../src/lib/csv/rows/RawTable.ts';
import { fill, stretch } from '../../../src/lib/csv/rows/Stretch.ts';
import { whitespaceCells } from '../../../src/lib/csv/rows/splitWhitespace.ts';
import { rowsOf, tableOfBytes } from './plain.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

const plain = fc.constantFrom('', 'a', 'b', 'ö', '雪', '😀', ' ', 'p1', '2001-02-03', 'a"b', 'b""', '#', ' x ');
const quoted = fc
	.array(fc.constantFrom('', 'a', 'ö', '😀', ';', '""', '\n', ' '), { maxLength: 3 })
	.map((parts) => `"${parts.join('')}"`);
const torn = fc.constantFrom('"a"b', '"a" ', '"', '"a"b"', '"a" "b"');
const anyCell = fc.oneof(
	{ weight: 6, arbitrary: plain },
	{ weight: 3, arbitrary: quoted },
	{ weight: 1, arbitrary: torn }
);
const anyText = fc.tuple(
	fc.array(fc.array(anyCell, { minLength: 2, maxLength: 4 }).map((row) => row.join(';'))),
	fc.constantFrom('', '\n')
);

/** What papaparse makes of a whole text, blank lines left out; null where a mark is closed nowhere. */
function byPapaparse(text: string): string[][] | null {
	const { data, errors } = Papa.parse<string[]>(text, { delimiter: ';', newline: '\n' });
	if (errors.some(({ code }) => code === 'MissingQuotes')) return null;
	return data.filter((row) => row.length > 1 || row[0]!.trim() !== '');
}

test('lines with and without quotation marks in any mix are the rows that papaparse makes of the whole', () =>
	fc.assert(
		fc.asyncProperty(anyText, async ([lines, end]) => {
			// The first row is no remark and no number, so that none is taken for a remark.
			const text = `x;y\n${lines.join('\n')}${end}`;
			const rows = byPapaparse(text);
			if (rows === null) return;
			const table = (await tableOfBytes(bytesOf(text), 7, { delimiter: ';', encoding: 'utf-8' })) as RawTable;
			expect(rowsOf(table)).toEqual(rows);
			for (const { codes, values } of table.columns) expect(new Set(codes).size).toBe(values.length);
		})
	));

test.each(['""', '"  "', '"\t"'])('a line of nothing but %s is a blank line, wherever it stands', async (line) => {
	const table = (await tableOfBytes(bytesOf(`x;y\n${line}\na;b\n"a"c;;"\n${line}\n"c";d\n`), 7, {
		delimiter: ';',
		encoding: 'utf-8'
	})) as RawTable;
	expect(rowsOf(table)).toEqual([['x', 'y'], ['a', 'b'], ['a"c;;'], ['c', 'd']]);
});

test('the same holds for a file of many pieces, for every size of chunk, with the line of each row', async () => {
	const kinds = [
		(i: number) => `p${i};ö${i % 7};2001-02-03`,
		(i: number) => `"p${i}";"😀${i % 5}";"x"`,
		(i: number) => `"a ""word""";p${i};"two\nlines"`,
		(i: number) => `雪${i};;`,
		(i: number) => `"a"torn;"p${i}";z`
	];
	const rows = Array.from({ length: 20_000 }, (_, i) => kinds[(i * i + (i >> 5)) % kinds.length]!(i));
	const text = `x;y;z\n${rows.join('\n')}\n`;
	const expected = byPapaparse(text)!;
	const lineOf: number[] = [];
	let line = 1;
	for (const row of expected) {
		lineOf.push(line);
		line += 1 + row.join('').split('\n').length - 1;
	}
	for (const chunkSize of [4099, 65_536, 1 << 20]) {
		const table = (await tableOfBytes(bytesOf(text), chunkSize)) as RawTable;
		expect(rowsOf(table)).toEqual(expected);
		expect([...table.lines]).toEqual(lineOf);
	}
});

test('blanks cut cells of any letters, as they do one line at a time', () =>
	fc.assert(
		fc.asyncProperty(
			fc.array(fc.array(fc.constantFrom('a', '1', 'ö', '😀', ' ', '\t', '"', '"b c"'), { minLength: 1 })),
			async (parts) => {
				const lines = ['x y z w', ...parts.map((line) => line.join(''))];
				const file = bytesOf(lines.join('\n'));
				const table = (await tableOfBytes(file, 5, { delimiter: 'whitespace', encoding: 'utf-8' })) as RawTable;
				const rows = lines.map(whitespaceCells).filter((row) => row.length > 1 || (row[0] ?? '').trim() !== '');
				expect(rowsOf(table)).toEqual(rows);
			}
		)
	));

describe('a line', () => {
	const cut = (text: string, most = 9) => {
		const into = cells(most);
		const of = stretch();
		fill(of, text);
		const width = cutLine(of, 44, into);
		const found = Array.from({ length: Math.max(0, width) }, (_, c) => text.slice(into.from[c], into.to[c]));
		return { width, found, rest: text.slice(of.from), bytes: of.at };
	};

	test('is cut into cells that know their place in letters, however many bytes these have', () => {
		expect(cut('ö,😀x,"雪,",y\nz')).toEqual({ width: 4, found: ['ö', '😀x', '雪,', 'y'], rest: 'z', bytes: 18 });
		expect(cut('a,')).toEqual({ width: 2, found: ['a', ''], rest: '', bytes: 2 });
	});

	test.each(['"a""b",c', '"a\nb",c', '"a" ,b', '"a', 'a,"b"c\n', '1,2,3,4,5,6,7,8,9,10'])(
		'that is hard to cut or too wide is left whole: %j',
		(text) => expect(cut(text)).toEqual({ width: -1, found: [], rest: text, bytes: 0 })
	);
});
