import { expect, test } from 'vitest';
import { markdownTables } from './markdownTables.ts';
import { dataText, tableNames, type TableName } from './tables.ts';
import type { Field } from './violations.ts';

const readme = dataText('README.md');
const tables = markdownTables(readme);
const { resources } = JSON.parse(dataText('seatown/datapackage.json')) as {
	resources: { name: TableName; schema: { fields: Field[] } }[];
};
const fieldsOf = (name: TableName) => resources.find((one) => one.name === name)!.schema.fields;
const columnsOf = (name: TableName) => tables.find((table) => table.heading === `${name}.csv`)?.rows ?? [];
const unquoted = (text: string) => text.replaceAll('`', '');

test('a Markdown table is read with its heading, its columns and its rows', () => {
	expect(markdownTables('# One\n\n## `two`\n\n| a | b |\n| - | - |\n| 1 | 2 |\n\nText\n\n| c |\n| - |\n')).toEqual([
		{ heading: 'two', columns: ['a', 'b'], rows: [['1', '2']] },
		{ heading: 'two', columns: ['c'], rows: [] }
	]);
});

test.each(tableNames)('the codebook explains every column of %s, in the order of the file', (name) => {
	expect(columnsOf(name).map(([column = '']) => unquoted(column))).toEqual(fieldsOf(name).map((field) => field.name));
	expect(columnsOf(name).filter(([, meaning = '']) => !meaning.endsWith('.'))).toEqual([]);
});

test.each(tableNames)('where only some words are allowed in %s, the codebook lists the same as the package', (name) => {
	const said = Object.fromEntries(
		columnsOf(name).map(([column = '', , allowed = '']) => [
			unquoted(column),
			[...allowed.matchAll(/`([^`]+)`/g)].map(([, word]) => word)
		])
	);
	for (const { name: column, constraints } of fieldsOf(name))
		if (constraints?.enum) expect([column, said[column]]).toEqual([column, constraints.enum]);
});

test('the rule of standing in the codebook is that of the package, with a cap of 0.90', () => {
	const { standing } = JSON.parse(dataText('seatown/datapackage.json')).figuration;
	expect(standing).toEqual({ line: 0.6, given: { base: 0.4, history: 0.4, near: 0.2 }, earnedStep: 0.15 });
	const rule = tables.find((table) => table.heading === 'Standing')!;
	expect(rule.rows.map(([what = '', adds]) => [/^`?(\w+)/.exec(what)?.[1], adds])).toEqual([
		['base', '0.40'],
		['near', '0.20'],
		['history', '0.40'],
		['each', '0.15'],
		['cap', '0.90']
	]);
});

test('the codebook names the paper, its DOI and the licence', () => {
	expect(readme).toContain('Powell, K., Thurston, M. & Bloyce, D. (2014).');
	expect(readme).toContain('https://doi.org/10.1177/1363459314524802');
	expect(readme).toContain('https://creativecommons.org/licenses/by/4.0/');
});

test('every file that the codebook points to is there', () => {
	const links = [...readme.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link);
	expect(links.length).toBeGreaterThan(8);
	expect(links.filter((link) => !/^https?:|^#/.test(link) && dataText(link) === '')).toEqual([]);
});

test('no file of data names a folder of somebody’s machine', () => {
	const texts = ['README.md', 'seatown/datapackage.json', ...tableNames.map((name) => `seatown/${name}.csv`)];
	expect(texts.filter((path) => /(^|[\s"`(])\/(home|work|tmp|root|Users|mnt)\b/m.test(dataText(path)))).toEqual([]);
});
