import { expect, test } from 'vitest';
import { readTable } from '../../src/lib/csv/readTable.ts';
import { told } from './read.ts';

const quotes =
	'A quotation mark is opened and not closed, or text follows a closing one. Close it, or double it inside a cell.';
const separators = 'Put a cell that holds a separator in quotation marks, or add what is missing.';

test.each([
	['nothing', '', ['! t.csv: The file is empty. Give it a header line and one row for each record.']],
	['blank lines', ' \n\r\n\t', ['! t.csv: The file is empty. Give it a header line and one row for each record.']],
	[
		'a byte order mark alone',
		'\uFEFF',
		['! t.csv: The file is empty. Give it a header line and one row for each record.']
	],
	['comments alone', '# a\n# b\n', ['! t.csv: The file has no header line. Its first line must name the columns.']],
	[
		'a web page',
		'\n<!DOCTYPE html><p>id,label</p>',
		['! t.csv, 1: This is a web page, not a table. Save the table itself as CSV and open that file.']
	],
	[
		'a web page without a doctype',
		'<HTML>',
		['! t.csv, 1: This is a web page, not a table. Save the table itself as CSV and open that file.']
	],
	[
		'the bytes of a workbook',
		'PK\u0003\u0004\u0014\u0000\u0006',
		['! t.csv, 1: This is not a text file. Save the table as CSV (UTF-8) and open that file.']
	],
	[
		'UTF-16',
		'i\u0000d\u0000,\u0000x\u0000',
		['! t.csv, 1: This is not a text file. Save the table as CSV (UTF-8) and open that file.']
	]
])('%s is answered, and gives no rows', (_, text, sentences) => {
	const { headers, rows, unread, issues } = readTable('t.csv', text);
	expect(issues.map(told)).toEqual(sentences);
	expect([headers, rows, unread]).toEqual([[], [], []]);
});

test.each([
	['a quotation mark that is never closed', 'id,x\na,1\nb,"2\nc,3\nd,4\n', [`! t.csv, 3: ${quotes}`], ['a']],
	['text after a closing one', 'id,x\na,"1"1\nb,2\n', [`! t.csv, 2: ${quotes}`], []],
	[
		'two such rows',
		'id,x\na,"1"1,"\nb,2\nc,"3"3,"\nd,4\n',
		[`! t.csv, 2: ${quotes}`, `! t.csv, 4: ${quotes}`],
		['b', 'd']
	],
	[
		'a missing cell',
		'id,x,y\na,1\nb,1,2\n',
		[`! t.csv, 2: This row has 2 cells and the header has 3. ${separators}`],
		['b']
	],
	['one cell only', 'id,x\na\nb,1\n', [`! t.csv, 2: This row has 1 cell and the header has 2. ${separators}`], ['b']],
	[
		'a cell too many',
		'id,x\na,1,2\nb,1\n',
		[`! t.csv, 2: This row has 3 cells and the header has 2. ${separators}`],
		['b']
	],
	['empty cells too many', 'id,x\na,1,,\nb,1, \n', [], ['a', 'b']],
	[
		'two columns of one name',
		'id,x, X \na,1,2\n',
		['! t.csv, 1, x: Two columns are named “x”. Rename one of them.'],
		['a']
	],
	[
		'three columns of one name, and two of another',
		'# c\nid,x,x,x,ID\na,1,2,3,b\n',
		[
			'! t.csv, 2, id: Two columns are named “id”. Rename one of them.',
			'! t.csv, 2, x: Two columns are named “x”. Rename one of them.'
		],
		['b']
	],
	[
		'a column without a name that holds something',
		'id,x,,\na,1,,\nb,1,2,\nc,1,3,\n',
		['? t.csv, 3: Column 3 has no name and is passed over. Name it in the header.'],
		['a', 'b', 'c']
	],
	[
		'letters that were lost',
		'id,x\na,1\nb,Caf\uFFFD\nc,\uFFFD\n',
		['? t.csv, 3: Letters were lost here (\uFFFD). Save the table as CSV (UTF-8) and open that file.'],
		['a', 'b', 'c']
	]
])('%s: the line is named and the other rows are read', (_, text, sentences, ids) => {
	const { rows, issues } = readTable('t.csv', text);
	expect(issues.map(told)).toEqual(sentences);
	expect(rows.map((row) => row.cells.id)).toEqual(ids);
});

test('a quotation mark within an unquoted cell is text', () => {
	expect(readTable('t.csv', 'id,x\na,6" nails\n').rows[0]?.cells.x).toBe('6" nails');
});

test('a column without a name gives no cell', () => {
	expect(readTable('t.csv', 'id,,x\na,1,2\n').rows[0]?.cells).toEqual({ id: 'a', x: '2' });
});

test('a header alone is a table without rows', () => {
	expect(readTable('t.csv', 'id,x\n')).toEqual({
		file: 't.csv',
		headers: ['id', 'x'],
		rows: [],
		unread: [],
		issues: []
	});
});

test('ids of rows that cannot be read are known all the same, each with its line', () => {
	const { unread } = readTable('t.csv', 'id,x\na,1,2\nb\nc,"1\nd,2\n');
	expect(unread.filter(({ cells }) => cells.id !== '').map(({ line, cells }) => [line, cells.id])).toEqual([
		[2, 'a'],
		[3, 'b'],
		[4, 'c'],
		[5, 'd']
	]);
});
