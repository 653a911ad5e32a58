import { expect, test } from 'vitest';
import { issuesIn, networkIn } from './read.ts';

const made = (n: number) =>
	`? ties.csv: There is no table of nodes, so the ${n} nodes were made from the ends of the ties. Add nodes.csv to give them names and roles.`;

test('ties alone are enough: the nodes are their ends, each once and by id, with a warning', () => {
	const ties = ['source,target', 'bob,ann', 'ann,cat', 'cat,bob'];
	const { nodes, roles } = networkIn({ ties });
	expect(nodes.map(({ id, label, shortLabel, role, parent }) => [id, label, shortLabel, role, parent])).toEqual([
		['ann', 'ann', 'ann', 'node', null],
		['bob', 'bob', 'bob', 'node', null],
		['cat', 'cat', 'cat', 'node', null]
	]);
	expect(nodes.every(({ activity }) => activity[0]?.start === -Infinity && activity[0].end === Infinity)).toBe(true);
	expect(roles).toEqual([{ id: 'node', label: 'Node', description: '', shape: 'square' }]);
	expect(issuesIn({ ties })).toEqual([made(3)]);
});

test('ends that differ only in capitals are warned of once, where they are first met', () => {
	expect(issuesIn({ ties: ['source,target', 'ann,bob', 'bob,Ann', 'Ann,bob'] })).toEqual([
		made(3),
		'? ties.csv, 3, target: “Ann” and “ann” differ only in capitals. They are drawn as two nodes; if they are one, write them alike.'
	]);
});

test('what another table or column names must be an end of a tie', () => {
	expect(
		issuesIn({
			ties: ['source,target,audience', 'anna,bob,carlos'],
			statuses: ['node,status', 'ana,x', 'zz,x', 'bob,x']
		})
	).toEqual([
		made(2),
		'! ties.csv, 2, audience: “carlos” is not an end of any tie, and there is no nodes table. Add nodes.csv with it, or mend the name here. Leave the cell blank if there is none.',
		'! statuses.csv, 2, node: “ana” is not an end of any tie, and there is no nodes table. Did you mean “anna”?',
		'! statuses.csv, 3, node: “zz” is not an end of any tie, and there is no nodes table. Add nodes.csv with it, or mend the name here.'
	]);
});

test('where not all ends can be read, none is said to be missing', () => {
	expect(issuesIn({ ties: ['source,target', 'ann,bob,x'], statuses: ['node,status', 'ann,x'] })).toEqual([
		made(0),
		'! ties.csv, 2: This row has 3 cells and the header has 2. Put a cell that holds a separator in quotation marks, or add what is missing.'
	]);
});

test('empty ends make no nodes', () => {
	expect(issuesIn({ ties: ['source,target', 'ann,', 'bob,ann'] })).toEqual([
		made(2),
		'! ties.csv, 2, target: This cell is empty. The id of the node to which it goes. Example: org_b.'
	]);
});
