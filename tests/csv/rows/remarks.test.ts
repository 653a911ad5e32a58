import { describe, expect, test } from 'vitest';
import { rowsOf, tableOf } from './plain.ts';

describe('remarks at the top of a file', () => {
	test('are set aside with their lines', async () => {
		const table = await tableOf('% sym unweighted\n\n// made by hand\n# 3 ties\n1 2\n2 3\n');
		expect(table.comments).toEqual([
			{ line: 1, text: '% sym unweighted' },
			{ line: 3, text: '// made by hand' },
			{ line: 4, text: '# 3 ties' }
		]);
		expect([...table.lines]).toEqual([5, 6]);
	});

	test('are kept up to a hundred, and counted all', async () => {
		const table = await tableOf(`${'# x\n'.repeat(250)}a,b\n1,2\n`);
		expect(table.comments.length).toBe(100);
		expect(table.commentCount).toBe(250);
		expect([...table.lines]).toEqual([251, 252]);
	});

	test('may be longer than what a guess is made by', async () => {
		const table = await tableOf(`${'# a remark of some length\n'.repeat(20_000)}1 2\n2 3\n`);
		expect(table.commentCount).toBe(20_000);
		expect(rowsOf(table)).toEqual([
			['1', '2'],
			['2', '3']
		]);
	});

	test.each([
		['#source,target\n1,2\n', ['source', 'target']],
		['# Directed graph\n# FromNodeId\tToNodeId\n0\t1\n0\t2\n', ['FromNodeId', 'ToNodeId']],
		['# source target\n1 2\n', ['source', 'target']],
		['#,name\n1,x\n', ['', 'name']],
		['% sym unweighted\n1 2\n', null],
		['% sym unweighted\n% 3 2\n1 2\n', null],
		['# a network\n1,2,3\n', null],
		['a,b\n1,2\n', null]
	])('%j has the header %j', async (text, header) => {
		expect((await tableOf(text)).headerComment).toEqual(header);
	});
});

describe('a row that begins like a remark', () => {
	test('is a row where the file is a table with words', async () => {
		const table = await tableOf('source,target\n#love,#hate\n//x,%y\n');
		expect(rowsOf(table)).toEqual([
			['source', 'target'],
			['#love', '#hate'],
			['//x', '%y']
		]);
		expect(table.commentCount).toBe(0);
	});

	test('is a remark among numbers', async () => {
		const table = await tableOf('1,2\n# half time, score\n3,4\n');
		expect(rowsOf(table)).toEqual([
			['1', '2'],
			['3', '4']
		]);
		expect(table.comments).toEqual([{ line: 2, text: '# half time, score' }]);
	});

	test('is a remark where the file is cut by blanks', async () => {
		const table = await tableOf('a b 1\n% more\nb a 2\n');
		expect([...table.lines]).toEqual([1, 3]);
		expect(table.comments).toEqual([{ line: 2, text: '% more' }]);
	});

	test('is a row where all rows are hashtags', async () => {
		expect(rowsOf(await tableOf('#love,#hate\n#love,#joy\n'))).toEqual([
			['#love', '#hate'],
			['#love', '#joy']
		]);
	});
});
