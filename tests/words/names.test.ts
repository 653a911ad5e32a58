import { expect, test } from 'vitest';
import type { TemporalNetwork } from '../../src/lib/model/types.ts';
import { defaultFilter, sliceAt } from '../../src/lib/model/slice.ts';
import { findMatches } from '../../src/lib/words/findMatches.ts';
import { nodeName, pictureTitle, tieName } from '../../src/lib/words/names.ts';
import { nodeTable, tieTable } from '../../src/lib/words/tableRows.ts';
import { networkOf, statusOf } from '../model/networkOf.ts';

const network = networkOf({
	nodes: [
		{
			id: 'org_c',
			label: 'Organisation C: a branch',
			shortLabel: 'Org C',
			role: 'organisation',
			evidence: 'documented',
			statuses: [statusOf('outsider', 0, 20, { degree: 0.15 })]
		},
		{ id: 'pct', label: 'Primary care trust', shortLabel: 'PCT' },
		{ id: 'school', label: 'École', shortLabel: 'School' }
	],
	ties: [
		[
			't1',
			'pct',
			'org_c',
			{
				kind: 'endorsement',
				audience: 'school',
				spells: [
					{
						start: 2,
						end: Infinity,
						startText: '2',
						endText: '',
						weight: 3,
						evidence: 'illustrative',
						section: 'Findings'
					}
				]
			}
		],
		['t2', 'org_c', 'school'],
		['t3', 'org_c', 'pct', { mode: 'blocked', spells: [[5, 6]] }]
	],
	rest: { title: 'Seatown: a partnership', citation: 'A paper' }
});
const at = (t: number) => sliceAt(network, t, defaultFilter(network));

test('the picture is named by place, date and numbers', () => {
	expect(pictureTitle(network, at(1))).toBe('Seatown, 1: 3 parties and 1 tie.');
	expect(pictureTitle(network, at(3))).toBe('Seatown, 3: 3 parties and 2 ties.');
});

test('a node is named with role, standing, ties by kind and how sure', () => {
	expect(nodeName(network, at(3), 'org_c')).toBe(
		'Org C, organisation. Outsider, 0.15. 2 ties: 1 endorsement, 1 referral. Stated by the paper.'
	);
	expect(nodeName(network, at(1), 'pct')).toBe('PCT, provider. No ties.');
	expect(nodeName(network, at(1), 'nobody')).toBe('nobody');
});

test('a tie is named with kind, ends, date and how sure', () => {
	expect(tieName(network, at(3), 't1')).toBe('Endorsement of Org C by PCT, before School, since 2. Our drawing.');
	expect(tieName(network, at(3), 't3')).toBe('Referral from Org C to PCT: blocked.');
});

test('the tables hold what the slice holds, with columns only for what the data says', () => {
	const nodes = nodeTable(network, at(3));
	expect(nodes.columns.map(({ label }) => label)).toEqual(['Name', 'Role', 'Status', 'Degree', 'Ties', 'How sure']);
	expect(nodes.rows[0]).toEqual({
		id: 'org_c',
		cells: [
			{ text: 'Org C', order: 'org c' },
			{ text: 'Organisation', order: 'organisation' },
			{ text: 'Outsider', order: 'outsider' },
			{ text: '0.15', order: 0.15 },
			{ text: '2', order: 2 },
			{ text: 'stated by the paper', order: 'stated by the paper' }
		]
	});
	const ties = tieTable(network, at(5));
	expect(ties.rows.map((row) => [row.id, ...row.cells.map((cell) => cell.text)])).toEqual([
		['t1', 'Endorsement', 'PCT', 'Org C, before School', 'since 2', '3', 'our drawing', 'Findings'],
		['t2', 'Referral', 'Org C', 'School', 'since 0', '1', '', ''],
		['t3', 'Referral (blocked)', 'Org C', 'PCT', 'since 5', '1', '', '']
	]);
	const plain = networkOf({ ties: [['t', 'a', 'b']] });
	expect(tieTable(plain, sliceAt(plain, 1, defaultFilter(plain))).columns.map(({ label }) => label)).toEqual([
		'Kind',
		'From',
		'To',
		'When',
		'Weight'
	]);
});

test('of nodes without roles, statuses and degrees the table has no empty columns', () => {
	const labels = (rest: Partial<TemporalNetwork>) => {
		const one = networkOf({ nodes: ['a'], rest });
		return nodeTable(one, sliceAt(one, 1, defaultFilter(one))).columns.map(({ label }) => label);
	};
	const bare = { roles: [{ id: 'node', label: 'Node', description: '', shape: 'square' as const }], statuses: [] };
	expect(labels(bare)).toEqual(['Name', 'Ties']);
	const signed = [{ id: 'local', label: 'Local', description: '', sign: 0 }];
	expect(labels({ ...bare, statuses: signed })).toEqual(['Name', 'Status', 'Ties']);
});

test('columns of the data’s own stand in the tables, numbers in the order of numbers, under a name of their own', () => {
	const one = networkOf({
		nodes: [
			{ id: 'a', attributes: { town: 'North', ties: '9' } },
			{ id: 'b', attributes: { town: '' } }
		],
		ties: [
			['t1', 'a', 'b', { spells: [{ start: 0, end: 9, attributes: { medium: 'letter', pages: '12' } }] }],
			['t2', 'b', 'a', { spells: [{ start: 0, end: 9, attributes: { pages: '3' } }] }]
		]
	});
	const slice = sliceAt(one, 1, defaultFilter(one));
	const ties = tieTable(one, slice);
	expect(ties.columns.slice(-2)).toEqual([
		{ label: 'medium', numeric: false },
		{ label: 'pages', numeric: true }
	]);
	expect(ties.rows.map(({ cells }) => cells.slice(-2).map(({ text, order }) => [text, order]))).toEqual([
		[
			['letter', 'letter'],
			['12', 12]
		],
		[
			['', ''],
			['3', 3]
		]
	]);
	const labels = (owns: boolean) => nodeTable(one, slice, owns).columns.map(({ label }) => label);
	expect(labels(true).slice(-2)).toEqual(['town', 'ties (column)']);
	expect(labels(false)).not.toContain('town');
});

test.each([
	['org c', ['org_c', 't1', 't2', 't3']],
	['PCT', ['pct', 't1', 't3']],
	['endorsement c', ['t1']],
	['ecole', ['school']],
	['organisation', ['org_c']],
	['t2', ['t2']],
	['   ', []],
	['nobody', []]
])('searching “%s” finds %o', (query, ids) => {
	expect(findMatches(network, query, 8).map(({ id }) => id)).toEqual(ids);
});

test('a search gives no more than is asked for', () => {
	expect(findMatches(network, 'c', 2)).toHaveLength(2);
});
