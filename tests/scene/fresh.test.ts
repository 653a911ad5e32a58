import { expect, test } from 'vitest';
import { changesOf } from '../../src/lib/model/changes.ts';
import { defaultFilter, sliceAt, type Filter } from '../../src/lib/model/slice.ts';
import { freshAfter } from '../../src/lib/scene/fresh.ts';
import { networkOf, statusOf } from '../model/networkOf.ts';

const network = networkOf({
	nodes: [
		'a',
		'b',
		{ id: 'c', statuses: [statusOf('outsider', 0, 4, { degree: 0 }), statusOf('local', 4, 10, { degree: 0.6 })] }
	],
	ties: [
		['early', 'a', 'b', { spells: [[0, 4]] }],
		['late', 'b', 'c', { spells: [[4, 8]] }],
		['other', 'a', 'c', { kind: 'endorsement' }]
	]
});
const plain = defaultFilter(network);
const at = (t: number, filter: Filter = plain) => sliceAt(network, t, filter);
const fresh = (from: number, to: number) => [...freshAfter(changesOf(network, plain), at(from), at(to))].sort();

test('a step forward marks what it brought, altered or ended', () => {
	expect(fresh(3, 4)).toEqual(['c', 'early', 'late']);
});

test('a step back marks the same: what is there again and what it altered', () => {
	expect(fresh(4, 3)).toEqual(['c', 'early', 'late']);
});

test('a step over which nothing changed marks nothing', () => {
	expect(fresh(5, 7)).toEqual([]);
	expect(fresh(5, 5)).toEqual([]);
});

test('a tie that a choice of kinds lets in is new, though no date has passed', () => {
	const without = { ...plain, kinds: new Set(['referral']) };
	expect([...freshAfter(changesOf(network, plain), at(5, without), at(5))]).toEqual(['other']);
});
