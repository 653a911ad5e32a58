import { expect, test } from 'vitest';
import { tables } from '../../src/lib/csv/columns.ts';
import { annAndBob, issuesIn, networkIn } from './read.ts';

const tie = ['source,target', 'ann,bob'];

test.each([
	[
		{ nodes: annAndBob, ties: ['source,to', 'ann,bob'] },
		'! ties.csv, target: The table has no column “target”. The id of the node to which it goes. Example: org_b.'
	],
	[
		{ nodes: annAndBob, ties: ['Sorce,target', 'ann,bob'] },
		'! ties.csv, source: The table has no column “source”. Did you mean it by “sorce”? The id of the node from which it goes. Example: org_a.'
	],
	[
		{ nodes: ['name', 'ann', 'bob'], ties: tie },
		'! nodes.csv, id: The table has no column “id”. The name by which other tables mean this node. Example: org_a.'
	],
	[
		{ nodes: annAndBob, ties: tie, statuses: ['node,degree', 'ann,1'] },
		'! statuses.csv, status: The table has no column “status”. What it was, in your own word. Example: outsider.'
	],
	[
		{ nodes: annAndBob, ties: tie, statuses: ['status', 'local'] },
		'! statuses.csv, node: The table has no column “node”. The id of the node. Example: org_c.'
	],
	[
		{ nodes: annAndBob, ties: tie, events: ['id,start', 'e,2009'] },
		'! events.csv, label: The table has no column “label”. What happened. Example: Council reorganisation.'
	],
	[
		{ nodes: annAndBob, ties: tie, processes: ['id', 'p'] },
		'! processes.csv, process: The table has no column “process”. Its name for people. Example: Organisational pull.'
	]
])('%j lacks a column that must be there, and only this is said', (files, sentence) => {
	expect(issuesIn(files)).toEqual([sentence]);
});

test.each([
	['strat', 'start'],
	['start date', null],
	['weigth', 'weight'],
	['Date precision', 'date_precision'],
	['colour', null]
])('the unknown column %j of a table of ties may mean %j', (header, meant) => {
	expect(issuesIn({ nodes: annAndBob, ties: [`source,target,${header}`, 'ann,bob,'] })).toEqual(
		meant === null
			? []
			: [
					`? ties.csv, ${header.toLowerCase()}: “${header.toLowerCase()}” is kept as a column of your own. If you meant “${meant}”, rename it.`
				]
	);
});

test('a column of its own keeps its name where the one that it resembles is there too', () => {
	expect(issuesIn({ nodes: ['id,label,layer', 'ann,Ann,core'], ties: ['source,target', 'ann,ann'] })).toEqual([]);
});

test('other columns of the nodes table are attributes, where they hold something', () => {
	const nodes = ['id,label,Place,colour,note', 'ann,Ann,York,,A note', 'bob,Bob,,red,'];
	expect(networkIn({ nodes, ties: tie }).nodes.map((node) => node.attributes)).toEqual([
		{ place: 'York' },
		{ colour: 'red' }
	]);
});

test('every column has a meaning that is a sentence, and an allowed example', () => {
	for (const columns of Object.values(tables))
		for (const column of columns) {
			expect(column.meaning).toMatch(/^[A-Z].*\.$/);
			if ('allowed' in column) expect(column.allowed).toContain(column.example);
		}
});

test('no table has a column twice', () => {
	for (const columns of Object.values(tables)) {
		const names = columns.map((column) => column.name);
		expect(names).toEqual([...new Set<string>(names)]);
	}
});
