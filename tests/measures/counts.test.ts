import { expect, test } from 'vitest';
import { evidenceCounts, kindCounts, statusCounts } from '../../src/lib/measures/counts.ts';
import { defaultFilter, sliceAt } from '../../src/lib/model/slice.ts';
import { networkOf, statusOf } from '../model/networkOf.ts';

const network = networkOf({
	nodes: [
		{ id: 'a', statuses: [statusOf('local', 0, 10)] },
		{ id: 'b', statuses: [statusOf('local', 0, 5), statusOf('outsider', 5, 10)] },
		'c'
	],
	ties: [
		[
			't1',
			'a',
			'b',
			{
				spells: [
					{ start: 0, end: 3, evidence: 'documented' },
					{ start: 3, end: 10, evidence: 'illustrative' }
				]
			}
		],
		['t2', 'b', 'c', { spells: [{ start: 0, end: 10, evidence: 'inferred' }] }],
		['t3', 'a', 'c', { kind: 'endorsement', spells: [{ start: 6, end: 10 }] }],
		['t4', 'a', 'c', { mode: 'expected_unmet', spells: [{ start: 0, end: 10, evidence: 'illustrative' }] }]
	]
});
const filter = defaultFilter(network);

test('each level counts rows, ties and the ties of the moment; a row that does not say how sure it is counts at all', () => {
	expect(evidenceCounts(network, 4, filter)).toEqual([
		{ level: 'all', total: 4, ties: 3, atTime: 2 },
		{ level: 'inferred', total: 3, ties: 3, atTime: 1 },
		{ level: 'stated', total: 2, ties: 2, atTime: 0 }
	]);
});

test('the level that is chosen does not change what each level would leave', () => {
	expect(evidenceCounts(network, 4, { ...filter, evidence: 'stated' })).toEqual(evidenceCounts(network, 4, filter));
});

test('kinds that are hidden and ties that were only expected are counted where they are shown', () => {
	const endorsements = { ...filter, kinds: new Set(['endorsement']) };
	expect(evidenceCounts(network, 7, endorsements)[0]).toEqual({ level: 'all', total: 1, ties: 1, atTime: 1 });
	expect(evidenceCounts(network, 4, { ...filter, expected: true })[0]).toEqual({
		level: 'all',
		total: 5,
		ties: 4,
		atTime: 3
	});
	expect(evidenceCounts(network, 4, { ...filter, kinds: new Set() })[0]).toEqual({
		level: 'all',
		total: 0,
		ties: 0,
		atTime: 0
	});
});

test('every kind of the network has a count, be it 0', () => {
	const at = (t: number) => Object.fromEntries(kindCounts(sliceAt(network, t, filter), network));
	expect(at(4)).toEqual({ endorsement: 0, referral: 2 });
	expect(at(7)).toEqual({ endorsement: 1, referral: 2 });
});

test('statuses are counted by word, and those without one', () => {
	const at = (t: number) => Object.fromEntries(statusCounts(sliceAt(network, t, filter)));
	expect(at(4)).toEqual({ local: 2, none: 1 });
	expect(at(5)).toEqual({ local: 1, outsider: 1, none: 1 });
});

test('an empty network counts nothing', () => {
	const empty = networkOf({ nodes: [] });
	const slice = sliceAt(empty, 1, defaultFilter(empty));
	expect(evidenceCounts(empty, 1, defaultFilter(empty)).map(({ total }) => total)).toEqual([0, 0, 0]);
	expect(statusCounts(slice).size).toBe(0);
});
