import { expect, test } from 'vitest';
import { annAndBob, issuesIn, networkIn } from './read.ts';

const files = (statuses: readonly string[]) => ({ nodes: annAndBob, ties: ['source,target', 'ann,bob'], statuses });
const statusesOf = (statuses: readonly string[]) =>
	Object.fromEntries(networkIn(files(statuses)).nodes.map((node) => [node.id, node.statuses]));

test('a status has what its row says', () => {
	expect(
		statusesOf([
			'id,node,start,end,status,degree,perspective,basis,evidence,date_precision,bounds,section,note',
			's1,ann,1,3,local,0.4,analyst, base ;;history,inferred,bounded,1/3,Table 2,A note.'
		]).ann
	).toEqual([
		{
			id: 's1',
			status: 'local',
			degree: 0.4,
			perspective: 'analyst',
			basis: ['base', 'history'],
			start: 1,
			end: 4,
			startText: '1',
			endText: '3',
			evidence: 'inferred',
			datePrecision: 'bounded',
			bounds: '1/3',
			section: 'Table 2',
			note: 'A note.'
		}
	]);
});

test('node and status are enough: the rest is unknown, and the status always there', () => {
	expect(statusesOf(['node,status', 'bob,local'])).toMatchObject({
		ann: [],
		bob: [
			{ id: 'line 2', status: 'local', degree: null, perspective: 'data', basis: [], start: -Infinity, end: Infinity }
		]
	});
});

test('statuses come by perspective and start, in whatever order the table has them', () => {
	const { ann } = statusesOf([
		'id,node,status,perspective,start,end',
		's1,ann,x,schools,5,6',
		's2,ann,x,analyst,9,',
		's3,ann,x,schools,,4',
		's4,ann,x,analyst,1,8'
	]);
	expect(ann?.map(({ id, perspective }) => [id, perspective])).toEqual([
		['s4', 'analyst'],
		['s2', 'analyst'],
		['s3', 'schools'],
		['s1', 'schools']
	]);
});

test('a degree of 0 is a degree, and a blank one is none', () => {
	const { ann, bob } = statusesOf(['node,status,degree', 'ann,x,0', 'bob,x,']);
	expect([ann?.[0]?.degree, bob?.[0]?.degree]).toEqual([0, null]);
});

test('two statuses of one node at a time are an issue in one perspective, and none in two', () => {
	expect(
		issuesIn(
			files([
				'node,status,perspective,start,end',
				'ann,x,schools,5,',
				'ann,y,schools,1,5',
				'ann,z,analyst,1,',
				'bob,x,schools,1,'
			])
		)
	).toEqual([
		'! statuses.csv, 2, start: “ann” already has a status then, from line 3. Let that one end before this one starts.'
	]);
});

test('a node that is unknown, an empty one and an id used twice are issues', () => {
	expect(issuesIn(files(['id,node,status', 's1,anne,x', 's2,,x', 's3,,x', 's2,bob,x']))).toEqual([
		'! statuses.csv, 2, node: “anne” is not in the nodes table. Did you mean “ann”?',
		'! statuses.csv, 3, node: This cell is empty. The id of the node. Example: org_c.',
		'! statuses.csv, 4, node: This cell is empty. The id of the node. Example: org_c.',
		'! statuses.csv, 5, id: “s2” is already the id of line 3. Give this status an id of its own, or remove one of the rows.'
	]);
});
