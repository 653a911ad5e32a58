import { expect, test } from 'vitest';
import { whichTable } from '../../src/lib/csv/whichTable.ts';
import { annAndBob, issuesIn, networkIn, read } from './read.ts';

test.each([
	['nodes.csv', [], 'nodes'],
	['NODES.TSV', [], 'nodes'],
	['C:\\data\\ties.txt', [], 'ties'],
	['data/edges.csv', [], 'ties'],
	['statuses.csv', [], 'statuses'],
	['events.csv', [], 'events'],
	['processes.csv', [], 'processes'],
	['chapters.csv', ['source', 'target'], 'other'],
	['voices.csv', [], 'other'],
	['interviewees.csv', [], 'other'],
	['nodes.csv', ['source', 'target'], 'nodes'],
	['a.csv', ['kind', 'target', 'source'], 'ties'],
	['a.csv', ['node', 'status'], 'statuses'],
	['a.csv', ['id', 'process'], 'processes'],
	['a.csv', ['id', 'start', 'label', 'kind'], 'events'],
	['nodes (1).csv', ['id', 'label'], 'nodes'],
	['a.csv', ['id'], null],
	['a.csv', [], null]
])('%j with the columns %j is a table of %s', (file, headers, table) => {
	expect(whichTable(file, headers)).toBe(table);
});

const tie = ['source,target', 'ann,bob'];
const empty = 'The file is empty. Give it a header line and one row for each record.';

test('a file that is none of the tables is passed over with a warning', () => {
	expect(issuesIn({ nodes: annAndBob, ties: tie, 'budget.csv': ['year,pounds', '2009,5'] })).toEqual([
		'? budget.csv: This file was passed over: it is none of nodes.csv, ties.csv, statuses.csv, presence.csv, events.csv and processes.csv, nor has their columns. A table of ties needs the columns source and target.'
	]);
});

test('tables of a package that the network does not need are passed over in silence, whatever is in them', () => {
	expect(issuesIn({ nodes: annAndBob, ties: tie, chapters: '', voices: 'a,b\n1', interviewees: '"' })).toEqual([]);
});

test('two tables of one sort are an issue', () => {
	expect(issuesIn({ nodes: annAndBob, ties: tie, 'more.csv': tie, 'edges.csv': ['source,target', 'ann'] })).toEqual([
		'! more.csv: There are two tables of ties, this one and ties.csv. Open one of them.',
		'! edges.csv, 2: This row has 1 cell and the header has 2. Put a cell that holds a separator in quotation marks, or add what is missing.',
		'! edges.csv: There are two tables of ties, this one and ties.csv. Open one of them.'
	]);
});

test('without a table of ties there is no network, and what is wrong with the others is told all the same', () => {
	expect(issuesIn({ nodes: [...annAndBob, 'ann,Ann'], statuses: ['node,status', 'cat,x'] })).toEqual([
		'! nodes.csv, statuses.csv: There is no table of ties. Add ties.csv with the columns source and target, and start and end if the ties have dates.',
		'! nodes.csv, 4, id: “ann” is already the id of line 2. Give this node an id of its own, or remove one of the rows.',
		'! statuses.csv, 2, node: “cat” is not in the nodes table. Add it there, or mend the name here.'
	]);
	expect(read({}).network).toBeNull();
	expect(read({}).issues).toHaveLength(1);
});

test('an empty table is told of once, and nothing that only follows from it', () => {
	expect(issuesIn({ nodes: '', ties: tie })).toEqual([`! nodes.csv: ${empty}`]);
	expect(issuesIn({ nodes: annAndBob, ties: '' })).toEqual([`! ties.csv: ${empty}`]);
	expect(issuesIn({ nodes: annAndBob, ties: tie, statuses: '' })).toEqual([`! statuses.csv: ${empty}`]);
});

test('a file of its own name that is no table is told of', () => {
	expect(issuesIn({ ties: tie, nodes: annAndBob, 'page.csv': '<html>' })).toEqual([
		'! page.csv, 1: This is a web page, not a table. Save the table itself as CSV and open that file.'
	]);
});

test('headers without rows give nothing to show', () => {
	const sentence =
		'! ties.csv: There is nothing to show: the table has a header and no rows. Add one row for each tie.';
	expect(issuesIn({ ties: ['source,target'] })).toEqual([sentence]);
	expect(issuesIn({ ties: ['source,target'], nodes: ['id'] })).toEqual([sentence]);
});

test('nodes without ties are a network', () => {
	const { nodes, ties } = networkIn({ nodes: annAndBob, ties: ['source,target'] });
	expect([nodes.length, ties.length]).toEqual([2, 0]);
	expect(issuesIn({ nodes: annAndBob, ties: ['source,target'] })).toEqual([]);
});

test('the network is called after its first table, where no package names it', () => {
	expect(networkIn({ 'datapackage.json': '{}', 'my ties.csv': tie }).title).toBe('my ties.csv');
	expect(networkIn({ 'datapackage.json': '{"title": "Ours"}', 'my ties.csv': tie }).title).toBe('Ours');
});
