import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { readTable } from '../../src/lib/csv/readTable.ts';
import { issuesIn } from './read.ts';

const linesOf = (text: string) => readTable('t.csv', text).rows.map(({ line, cells }) => [line, cells.id]);

test.each([
	['plain rows', 'id,x\na,1\nb,2\n', [2, 3]],
	['no newline at the end', 'id,x\na,1\nb,2', [2, 3]],
	['CRLF', 'id,x\r\na,1\r\nb,2\r\n', [2, 3]],
	['CR alone', 'id,x\ra,1\rb,2\r', [2, 3]],
	['a byte order mark', '\uFEFFid,x\na,1\nb,2\n', [2, 3]],
	['blank lines', '\nid,x\n\na,1\n\n\nb,2\n\n', [4, 7]],
	['rows of nothing but separators', ',\nid,x\n,\na,1\n , \nb,2\n', [4, 6]],
	['comments before the header', '# a comment, with commas\n  # "and quotes\nid,x\na,1\nb,2\n', [4, 5]],
	["a spreadsheet's line about its separator", 'sep=;\nid;x\na;1\nb;2\n', [3, 4]],
	['a quoted newline', 'id,x\na,"1\n1"\nb,2\n', [2, 4]],
	['quoted CRLFs', 'id,x\r\na,"1\r\n\r\n1"\r\nb,2\r\n', [2, 5]],
	['a quoted newline in the header', 'id,"x\nx"\na,1\nb,2\n', [3, 4]],
	['a quoted separator and a doubled quotation mark', 'id,x\na,"1,""2"""\nb,2\n', [2, 3]]
])('with %s, every row knows its physical line', (_, text, [a, b]) => {
	expect(linesOf(text)).toEqual([
		[a, 'a'],
		[b, 'b']
	]);
	expect(readTable('t.csv', text).issues).toEqual([]);
});

test('a line that begins with # after the header is a row like others', () => {
	expect(linesOf('id,x\n#1,a\nb,2\n')).toEqual([
		[2, '#1'],
		[3, 'b']
	]);
});

test('a quoted # does not make a comment of the header', () => {
	expect(readTable('t.csv', '"#",id\n1,a\n').headers).toEqual(['#', 'id']);
});

test('an issue after a record of three lines names the line that an editor shows', () => {
	expect(
		issuesIn({
			nodes: '# our nodes\n\nid,note\nann,"one\ntwo\nthree"\nbob,\nann,\n',
			ties: 'source,target,note\r\nann,bob,"one\r\ntwo"\r\nann,bobb,\r\n'
		})
	).toEqual([
		'! nodes.csv, 8, id: “ann” is already the id of line 4. Give this node an id of its own, or remove one of the rows.',
		'! ties.csv, 4, target: “bobb” is not in the nodes table. Did you mean “bob”?'
	]);
});

test('whatever cells hold, each row begins on the line where its text does', () => {
	const cell = fc.string({ unit: fc.constantFrom('a', ' ', ',', ';', '"', '\n', '\r\n', '\t', '#', '=', 'é') });
	fc.assert(
		fc.property(fc.array(fc.tuple(cell, cell), { maxLength: 12 }), (pairs) => {
			const records = pairs.map((pair, i) => [`r${i}`, ...pair]);
			const written = records.map((record) => Papa.unparse([record], { quotes: true }));
			const text = ['id,x,y', ...written].join('\n');
			const expected = records.map(([id = ''], i) => [
				['id,x,y', ...written.slice(0, i)].join('\n').split('\n').length + 1,
				id
			]);
			expect(linesOf(text)).toEqual(expected);
		})
	);
});
