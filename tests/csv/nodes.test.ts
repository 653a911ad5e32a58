import { expect, test } from 'vitest';
import { issuesIn, networkIn } from './read.ts';

const ties = ['source,target', 'ann,ann'];

test('a node has what its row says, and a blank start and end leave it always there', () => {
	const nodes = [
		'id,label,short_label,role,parent,start,end,evidence,date_precision,bounds,section,note,place',
		'ann,Ann B.,Ann,teacher,bob,2009,2010-05,documented,bounded,2009/2010,Findings,A note.,York',
		'bob,,,,,,,,,,,,'
	];
	expect(networkIn({ nodes, ties }).nodes).toEqual([
		{
			id: 'ann',
			label: 'Ann B.',
			shortLabel: 'Ann',
			role: 'teacher',
			parent: 'bob',
			attributes: { place: 'York' },
			activity: [{ start: 1230768000000, end: 1275350400000, startText: '2009', endText: '2010-05' }],
			statuses: [],
			evidence: 'documented',
			datePrecision: 'bounded',
			bounds: '2009/2010',
			section: 'Findings',
			note: 'A note.'
		},
		{
			id: 'bob',
			label: 'bob',
			shortLabel: 'bob',
			role: 'node',
			parent: null,
			attributes: {},
			activity: [{ start: -Infinity, end: Infinity, startText: '', endText: '' }],
			statuses: [],
			evidence: null,
			datePrecision: null,
			bounds: '',
			section: '',
			note: ''
		}
	]);
});

test('nodes come by id, in whatever order the table has them', () => {
	const nodes = ['id', 'zoe', 'ann', 'Bob', 'ben'];
	expect(networkIn({ nodes, ties }).nodes.map((node) => node.id)).toEqual(['Bob', 'ann', 'ben', 'zoe']);
});

test('a node starts when its table says, even where there is no column for ends', () => {
	const node = networkIn({ nodes: ['id,start', 'ann,2009'], ties }).nodes[0];
	expect(node?.activity).toEqual([{ start: 1230768000000, end: Infinity, startText: '2009', endText: '' }]);
});

test('an id used twice is an issue of each later row, of which the other cells are read too', () => {
	expect(issuesIn({ nodes: ['id,evidence', 'ann,', 'ann,sure', 'ann,'], ties })).toEqual([
		'! nodes.csv, 3, id: “ann” is already the id of line 2. Give this node an id of its own, or remove one of the rows.',
		'! nodes.csv, 3, evidence: “sure” is not a word for this column. Use one of: documented, inferred, illustrative.',
		'! nodes.csv, 4, id: “ann” is already the id of line 2. Give this node an id of its own, or remove one of the rows.'
	]);
});

test('an empty id is an issue of each row, of which the other cells are read too', () => {
	expect(issuesIn({ nodes: ['id,start', 'ann,', ',soon', ','], ties })).toEqual([
		'! nodes.csv, 3, id: This cell is empty. The name by which other tables mean this node. Example: org_a.',
		'! nodes.csv, 3, start: “soon” is not a date that can be read. Write 2009, 2009-09 or 2009-09-15.'
	]);
});

test('ids that differ only in capitals are two nodes, with a warning that does not block', () => {
	const nodes = ['id', 'ann', 'Ann', 'ANN'];
	expect(issuesIn({ nodes, ties })).toEqual([
		'? nodes.csv, 3, id: “Ann” and “ann” differ only in capitals. They are drawn as two nodes; if they are one, write them alike.',
		'? nodes.csv, 4, id: “ANN” and “ann” differ only in capitals. They are drawn as two nodes; if they are one, write them alike.'
	]);
	expect(networkIn({ nodes, ties }).nodes.map((node) => node.id)).toEqual(['ANN', 'Ann', 'ann']);
});

test('a parent must be a node, itself excepted', () => {
	expect(issuesIn({ nodes: ['id,parent', 'ann,bo', 'bob,', 'cat,cat', 'dan,xylophone'], ties })).toEqual([
		'! nodes.csv, 2, parent: “bo” is not in the nodes table. Did you mean “bob”? Leave the cell blank if there is none.',
		'! nodes.csv, 4, parent: “cat” is its own parent. Name another node, or leave the cell blank.',
		'! nodes.csv, 5, parent: “xylophone” is not in the nodes table. Add it there, or mend the name here. Leave the cell blank if there is none.'
	]);
});

test('parents that lead back are an issue, once for each circle, on the line of its first node', () => {
	const nodes = ['id,parent', 'tail,cat', 'ann,bob', 'bob,cat', 'cat,ann', 'dan,eve', 'eve,dan', 'top,'];
	expect(issuesIn({ nodes, ties })).toEqual([
		'! nodes.csv, 3, parent: “ann” belongs to itself by way of “bob”, “cat”. Leave one of these parents blank.',
		'! nodes.csv, 6, parent: “dan” belongs to itself by way of “eve”. Leave one of these parents blank.'
	]);
});

test('a parent may stand below its child, and parents may have parents', () => {
	expect(issuesIn({ nodes: ['id,parent', 'ann,bob', 'bob,cat', 'cat,'], ties })).toEqual([]);
});

test('ties to a node whose row cannot be read have no issue of their own', () => {
	expect(
		issuesIn({ nodes: ['id,label', 'ann,Ann', 'bob', 'cat,Cat, a cat'], ties: ['source,target', 'ann,bob', 'cat,bob'] })
	).toEqual([
		'! nodes.csv, 3: This row has 1 cell and the header has 2. Put a cell that holds a separator in quotation marks, or add what is missing.',
		'! nodes.csv, 4: This row has 3 cells and the header has 2. Put a cell that holds a separator in quotation marks, or add what is missing.'
	]);
});

test('a quotation mark left open takes the rest of the table, and is the only issue', () => {
	expect(
		issuesIn({ nodes: ['id,label', 'ann,"Ann', 'bob,Bob', 'cat,Cat'], ties: ['source,target', 'ann,bob', 'cat,bob'] })
	).toEqual([
		'! nodes.csv, 2: A quotation mark is opened and not closed, or text follows a closing one. Close it, or double it inside a cell.'
	]);
});

test('distances that are no number of miles are told of in one sentence with their lines, and blank ones are none', () => {
	const nodes = ['id,distance_miles', 'ann,far', 'bob,-3', 'cy,', 'di,2.5', 'eve,"2,5"', 'fay,?'];
	expect(issuesIn({ nodes, ties: ['source,target', 'ann,bob'] })).toEqual([
		'? nodes.csv, distance_miles: 4 cells of distance_miles are no number of miles of 0 or more (“far” in line 2, “-3” in line 3, “2,5” in line 6, …). Whoever has such a cell is drawn as of no stated place. Write a number such as 2.5, and 0 in the town.'
	]);
	expect(issuesIn({ nodes: ['id,distance_miles', 'ann,0', 'bob, 16 '], ties: ['source,target', 'ann,bob'] })).toEqual(
		[]
	);
});
