import { expect, test } from 'vitest';
import { linesBeforeHeader, separatorOf } from '../../src/lib/csv/header.ts';
import { readTable } from '../../src/lib/csv/readTable.ts';

test.each([
	['id,label,start', ','],
	['id;label;start', ';'],
	['id\tlabel\tstart', '\t'],
	['id|label|start', '|'],
	['id', ','],
	['', ','],
	['id;"a, b, c, d";label', ';'],
	['id,label;note,start', ',']
])('the cells of the header %j are parted by %j', (header, separator) => {
	expect(separatorOf(header)).toBe(separator);
});

test.each([',', ';', '\t', '|'])('a table parted by %j is read, whatever its notes hold', (separator) => {
	const text = ['id,note', 'a,"x, y; z | w"', 'b,'].map((line) => line.replace(',', separator)).join('\n');
	expect(readTable('t.csv', text).rows).toEqual([
		{ line: 2, cells: { id: 'a', note: 'x, y; z | w' } },
		{ line: 3, cells: { id: 'b', note: '' } }
	]);
});

test('rows with more commas than the header has semicolons do not change what parts the cells', () => {
	const rows = Array.from({ length: 20 }, (_, i) => `n${i};one, two, three, four`);
	const { rows: read, issues } = readTable('t.csv', ['id;note', ...rows].join('\n'));
	expect(issues).toEqual([]);
	expect(read[19]).toEqual({ line: 21, cells: { id: 'n19', note: 'one, two, three, four' } });
});

test.each([
	[['id,x'], 0],
	[['', ' ', ',,', '# x', '\t# y', 'sep=;', 'SEP=,', 'id,x'], 7],
	[['# only', ''], 2],
	[['"', 'id"'], 0],
	[['separator=x'], 0]
])('before the header of %j come %d lines', (lines, count) => {
	expect(linesBeforeHeader(lines)).toBe(count);
});

test('headers are known in any case and with space around them', () => {
	expect(readTable('t.csv', ' ID ,Label,\u00A0START\nann,Ann,2009\n').rows).toEqual([
		{ line: 2, cells: { id: 'ann', label: 'Ann', start: '2009' } }
	]);
});

test('space around a cell is not part of it, space within is', () => {
	expect(readTable('t.csv', 'id,label\n  ann ," Ann  B. "\n').rows[0]?.cells).toEqual({ id: 'ann', label: 'Ann  B.' });
});
