import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaultFilter, showsTie, sliceAt, type Filter } from '../../src/lib/model/slice.ts';
import { networkOf, statusOf } from './networkOf.ts';
import { filters, networks } from './networks.ts';

const network = networkOf({
	nodes: [
		{ id: 'a', statuses: [statusOf('outsider', 0, 5, { evidence: 'illustrative' }), statusOf('local', 5, 10)] },
		{ id: 'b', activity: [{ start: 2, end: 8, startText: '2', endText: '7' }] },
		{ id: 'c', evidence: 'inferred', statuses: [statusOf('trusted', 0, 10, { perspective: 'schools' })] }
	],
	ties: [
		['t1', 'a', 'b', { spells: [[0, 10]] }],
		['t2', 'a', 'c', { kind: 'endorsement', spells: [{ start: 3, end: 6, evidence: 'illustrative' }] }],
		['t3', 'b', 'c', { mode: 'expected_unmet', spells: [[0, 10]] }],
		['t4', 'c', 'a', { mode: 'declined', spells: [[4, 4]] }]
	]
});
const all: Filter = { perspective: 'analyst', evidence: 'all', kinds: null, expected: false };
const ties = (t: number, filter: Partial<Filter> = {}) =>
	sliceAt(network, t, { ...all, ...filter }).ties.map(({ tie }) => tie.id);
const nodes = (t: number, filter: Partial<Filter> = {}) =>
	sliceAt(network, t, { ...all, ...filter }).nodes.map(({ node, status }) => [node.id, status?.status ?? null]);

test('a node is there while it is active, with what it is then', () => {
	expect(nodes(1)).toEqual([
		['a', 'outsider'],
		['c', null]
	]);
	expect(nodes(5)).toEqual([
		['a', 'local'],
		['b', null],
		['c', null]
	]);
});

test('a tie is there only where both its ends are', () => {
	expect([1.9, 2, 7.9, 8].map((t) => ties(t))).toEqual([[], ['t1'], ['t1'], []]);
});

test('a tie is there from its start to before its end, an instant for the dwell', () => {
	expect([2.9, 3, 4, 4.9, 5, 6].map((t) => ties(t))).toEqual([
		['t1'],
		['t1', 't2'],
		['t1', 't2', 't4'],
		['t1', 't2', 't4'],
		['t1', 't2'],
		['t1']
	]);
});

test('what was expected and did not come about is there only when asked for, what was declined always', () => {
	expect(ties(4, { expected: true })).toEqual(['t1', 't2', 't3', 't4']);
});

test('only the kinds chosen are there; none chosen is none shown', () => {
	expect(ties(4, { kinds: new Set(['endorsement']) })).toEqual(['t2']);
	expect(ties(4, { kinds: new Set() })).toEqual([]);
	expect(nodes(4, { kinds: new Set() })).toEqual(nodes(4));
});

test('a stricter level takes away what is less sure, and the ties of the nodes that it takes away', () => {
	expect(ties(4, { evidence: 'inferred' })).toEqual(['t1', 't4']);
	expect(ties(4, { evidence: 'stated' })).toEqual(['t1']);
	expect(nodes(4, { evidence: 'stated' })).toEqual([
		['a', null],
		['b', null]
	]);
});

test('another perspective changes statuses and nothing else', () => {
	expect(nodes(4, { perspective: 'schools' })).toEqual([
		['a', null],
		['b', null],
		['c', 'trusted']
	]);
	expect(ties(4, { perspective: 'schools' })).toEqual(ties(4));
});

test('by default everything that happened is seen through the eyes of the first perspective', () => {
	expect(defaultFilter(network)).toEqual({ perspective: 'analyst', evidence: 'all', kinds: null, expected: false });
	expect(defaultFilter(networkOf({ rest: { perspectives: [] } })).perspective).toBe('');
});

test('an empty network has an empty slice', () => {
	expect(sliceAt(networkOf({ nodes: [] }), 3, all)).toEqual({ time: 3, nodes: [], ties: [] });
});

const time = fc.double({ min: -3, max: 13, noNaN: true });

test('in any slice both ends of a tie are there, it is shown, and all is by id', () => {
	fc.assert(
		fc.property(networks, filters, time, (network, filter, t) => {
			const slice = sliceAt(network, t, filter);
			const ids = slice.nodes.map(({ node }) => node.id);
			const tieIds = slice.ties.map(({ tie }) => tie.id);
			for (const { tie } of slice.ties) {
				expect(ids).toContain(tie.source);
				expect(ids).toContain(tie.target);
				expect(showsTie(filter, tie)).toBe(true);
			}
			expect(ids).toEqual(ids.toSorted());
			expect(tieIds).toEqual(tieIds.toSorted());
		})
	);
});

test('a stricter level never shows anything that a wider one does not', () => {
	fc.assert(
		fc.property(networks, filters, time, (network, filter, t) => {
			const [wide, inferred, stated] = (['all', 'inferred', 'stated'] as const).map((evidence) => {
				const slice = sliceAt(network, t, { ...filter, evidence });
				return new Set([...slice.nodes.map(({ node }) => node.id), ...slice.ties.map(({ tie }) => tie.id)]);
			});
			expect([...stated!].every((id) => inferred!.has(id))).toBe(true);
			expect([...inferred!].every((id) => wide!.has(id))).toBe(true);
		})
	);
});
