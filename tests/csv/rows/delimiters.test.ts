import { describe, expect, test } from 'vitest';
import { rowsOf, tableOf } from './plain.ts';

/** What it is, the text, the delimiter, and the last row. */
const cases: readonly (readonly [string, string, string, readonly string[]])[] = [
	['commas', 'a,b\n1,2\n', ',', ['1', '2']],
	['semicolons', 'a;b\n1;2\n', ';', ['1', '2']],
	['tabs', 'a\tb\n1\t2\n', '\t', ['1', '2']],
	['bars', 'a|b\n1|2\n', '|', ['1', '2']],
	['semicolons with decimal commas', 'x;y\n1,5;2,5\n3,5;4,5\n', ';', ['3,5', '4,5']],
	['semicolons with decimal commas and no header', '1,5;2,5\n3,5;4,5\n', ';', ['3,5', '4,5']],
	[
		'semicolons with names written last name first',
		'Miller, Jo;Smith, Al\nBerg, Li;Roe, Jo\n',
		';',
		['Berg, Li', 'Roe, Jo']
	],
	['commas with a list by semicolons in a cell', '1,2,a;b\n3,4,c;d\n', ',', ['3', '4', 'c;d']],
	['commas with a quoted list by semicolons', 'a,b\n1,"x;y"\n2,"z;w"\n', ',', ['2', 'z;w']],
	['commas with ; and = in a header', 'a,"n;k=1;l=2",c\n1,2,3\n4,5,6\n', ',', ['4', '5', '6']],
	['commas with tags by bars', 'label,tags\nA,2012|2013\nB,2013|2014\n', ',', ['B', '2013|2014']],
	[
		'commas with Gephi times',
		'Id,timeset\n1,"<[2016, 2017]; [2018, 2019]>"\n2,"<[2016, 2017]>"\n',
		',',
		['2', '<[2016, 2017]>']
	],
	['tabs with commas in cells', 'city\tplace\nRome\t41.9,12.5\nBern\t46.9,7.4\n', '\t', ['Bern', '46.9,7.4']],
	['tabs with empty cells', 'a\tb\tc\n1\t\t3\n\t5\t6\n', '\t', ['', '5', '6']],
	['tabs with a name in two words', 'mr. a\tmrs. b\nmrs. b\tmr. a\n', '\t', ['mrs. b', 'mr. a']],
	[
		'tabs with a time of two words',
		'1\t2\t2014-01-01 10:00\n1\t3\t2014-01-02 11:00\n',
		'\t',
		['1', '3', '2014-01-02 11:00']
	],
	['spaces', '1 2 30\n2 3 40\n', 'whitespace', ['2', '3', '40']],
	['spaces at both ends, and several', '  1    3 1  \n 10  4 2\n', 'whitespace', ['10', '4', '2']],
	['spaces and tabs mixed', '1 2\t1\t1082040961\n3 4\t1\t1082155839\n', 'whitespace', ['3', '4', '1', '1082155839']],
	['spaces with words that recur', 'anna bob\nbob carl\ncarl anna\n', 'whitespace', ['carl', 'anna']],
	[
		'spaces with quoted cells',
		'Id Label timeset\n1 "Node 1" "<[2016, 2017]>"\n2 "Node ""2""" "<[2018, 2019]>"\n',
		'whitespace',
		['2', 'Node "2"', '<[2018, 2019]>']
	],
	[
		'spaces with the row names of R, which no header names',
		'"from" "to"\n"1" "a b" "c"\n"2" "c" "d"\n',
		'whitespace',
		['2', 'c', 'd']
	],
	['spaces with decimal commas', '1,5 2,5\n3 4,5\n', 'whitespace', ['3', '4,5']],
	['one column', 'name\nAnna\nBob\n', ',', ['Bob']],
	['one column of full names', 'Full Name\nAnna Smith\nBob Jones\nCarl Roe\n', ',', ['Carl Roe']],
	['one column of nodes with numbers', 'id\nNode 1\nNode 2\n', ',', ['Node 2']],
	['one column of sentences', 'text\nYes, he said.\nNo\nNever\nSo it goes\n', '\t', ['So it goes']],
	['rows of unequal length', 'x,1,2,3\ny,1\nz,1,2\n', ',', ['z', '1', '2']]
];

describe('a file is cut by what gives most rows the same number of cells', () => {
	test.each(cases)('%s', async (_, text, delimiter, last) => {
		const table = await tableOf(text);
		expect(table.delimiter).toBe(delimiter);
		expect(rowsOf(table).at(-1)).toEqual(last);
	});
});

test('a delimiter that is asked for goes before what would be guessed', async () => {
	const table = await tableOf('a,b;c\n1,2;3\n', { delimiter: ';' });
	expect(rowsOf(table)).toEqual([
		['a,b', 'c'],
		['1,2', '3']
	]);
	expect(rowsOf(await tableOf('Anna Smith\nBob Roe\n', { delimiter: 'whitespace' }))[1]).toEqual(['Bob', 'Roe']);
});

test('cells stay as they were written: blanks, leading zeros, signs of formulas', async () => {
	expect(rowsOf(await tableOf('id,label\n 007 ,=1+1\n1e5,@x\n'))).toEqual([
		['id', 'label'],
		[' 007 ', '=1+1'],
		['1e5', '@x']
	]);
});

test('names of columns may be the same twice', async () => {
	expect(rowsOf(await tableOf('Time;PC;PC\n1;2;3\n'))[0]).toEqual(['Time', 'PC', 'PC']);
});

describe('rows of unequal length', () => {
	test('are kept, and say how long they are', async () => {
		const { columns, widths } = await tableOf('a,b\n1\n1,2,3,\n4,5\n');
		expect([...widths]).toEqual([2, 1, 4, 2]);
		expect(columns.map(({ codes, values }) => [...codes].map((code) => values[code]))).toEqual([
			['a', '1', '1', '4'],
			['b', '', '2', '5'],
			['', '', '3', ''],
			['', '', '', '']
		]);
	});

	test('hold each value once', async () => {
		const { columns } = await tableOf('a,b\nx,y\nx,z\nx,y\n');
		expect(columns.map(({ values }) => values)).toEqual([
			['a', 'x'],
			['b', 'y', 'z']
		]);
	});
});
