import { expect, test } from 'vitest';
import { inspect, spellsOf, statusesOf } from './inspect.ts';

const roles = (mapping: Awaited<ReturnType<typeof inspect>>['mapping'], file: string) =>
	Object.fromEntries(
		mapping.find((each) => each.file === file)!.columns.map(({ column, role }) => [column, role] as const)
	);

test('a table is what its reader says that it is', async () => {
	const files = { 'a.csv': 'person,friend,rival\na,b,c\nb,c,a\nc,a,b\n', 'b.csv': 'from,to\na,b\nb,c\n' };
	const guessed = await inspect(files);
	expect(guessed.mapping.map(({ is }) => is)).toContain('ties');
	const nodes = await inspect(files, { 'table:a.csv': 'nodes' });
	expect(nodes.mapping[0]).toMatchObject({ file: 'a.csv', is: 'nodes' });
	expect(roles(nodes.mapping, 'a.csv').person).toBe('id');
	expect(nodes.ties).toBe(2);
	const left = await inspect(files, { 'table:b.csv': 'left out', 'table:a.csv': 'ties' });
	expect(left.mapping.map(({ is }) => is)).toEqual(['ties', 'other']);
	expect(left.ties).toBe(3);
});

test('statuses that nobody would find are read where somebody points at them', async () => {
	const files = {
		'ties.csv': 'from,to,year\na,b,2001\nb,c,2004\n',
		'log.csv': 'who,year,mood\na,2001,calm\na,2003,cross\n'
	};
	const { network } = await inspect(files, { 'table:log.csv': 'statuses' });
	expect(statusesOf(network!)).toEqual(['a calm 2001~2003', 'a cross 2003~']);
});

test('columns of tables of nodes and statuses are chosen by keys that begin with the table', async () => {
	const files = {
		'ties.csv': 'from,to\n1,2\n2,3\n',
		'people.csv': 'id,name,nick,sort,born\n1,Anna,An,x,1960\n2,Bert,Be,y,1970\n3,Cora,Co,x,1980\n'
	};
	const { network, mapping } = await inspect(files, { 'nodes.label': 'nick', 'nodes.role': 'sort' });
	expect(network!.nodes.map(({ label, role }) => `${label} ${role}`)).toEqual(['An x', 'Be y', 'Co x']);
	expect(roles(mapping, 'people.csv')).toMatchObject({ name: 'attribute', nick: 'label', sort: 'role' });
	const without = await inspect(files, { 'nodes.label': 'none' });
	expect(without.network!.nodes.map(({ label }) => label)).toEqual(['1', '2', '3']);
});

test('a time is read in another way, an end is left out, and all times are', async () => {
	const text = 'from,to,start,end\na,b,01/02/2001,03/02/2001\nb,c,02/03/2001,04/03/2001\n';
	const asked = async (answers: Record<string, string>) => spellsOf((await inspect(text, answers)).network!);
	expect(await asked({})).toEqual(['a → b 2001-02-01~2001-02-03', 'b → c 2001-03-02~2001-03-04']);
	expect(await asked({ start: 'as mdy', end: 'as mdy' })).toEqual([
		'a → b 2001-01-02~2001-03-02',
		'b → c 2001-02-03~2001-04-03'
	]);
	expect(await asked({ end: 'none' })).toEqual(['a → b 2001-02-01~', 'b → c 2001-03-02~']);
	expect(await asked({ time: 'none' })).toEqual(['a → b ~', 'b → c ~']);
});
