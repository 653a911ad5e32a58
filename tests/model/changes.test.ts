import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changesBetween, changesOf, changeTimes, changeTypes, type Change } from '../../src/lib/model/changes.ts';
import { defaultFilter, sliceAt, type Filter, type Slice } from '../../src/lib/model/slice.ts';
import type { TemporalNetwork } from '../../src/lib/model/types.ts';
import { networkOf, statusOf, type Sketch } from './networkOf.ts';
import { filters, networks } from './networks.ts';

const told = (changes: readonly Change[]) => changes.map(({ time, type, id }) => `${time} ${type} ${id}`);
const changesIn = (sketch: Sketch, filter: Partial<Filter> = {}) => {
	const network = networkOf(sketch);
	return told(changesOf(network, { ...defaultFilter(network), ...filter }));
};
const activity = (start: number, end: number) => [{ start, end, startText: '', endText: '' }];

test('a pause ends a tie and forms it again; touching spells are one tie, changed where the weight is another', () => {
	const spells = [[1, 2], [2, 3], [3, 4, 2], [6, 8, 2]] as const; // prettier-ignore
	expect(changesIn({ ties: [['t1', 'a', 'b', { spells }]] })).toEqual([
		'1 tie start t1',
		'3 tie change t1',
		'4 tie end t1',
		'6 tie start t1',
		'8 tie end t1'
	]);
});

test('a change of weight carries the spell before and the spell after', () => {
	const network = networkOf({ ties: [['t1', 'a', 'b', { spells: [[0, 3, 1], [3, 10, 3]] }]] }); // prettier-ignore
	const [change] = changesOf(network, defaultFilter(network));
	expect(change).toEqual({
		time: 3,
		type: 'tie change',
		id: 't1',
		from: network.ties[0]!.spells[0],
		to: network.ties[0]!.spells[1]
	});
});

test('what was there from the first instant, or still is at the end, did not change', () => {
	const ties = [
		['before', 'a', 'b', { spells: [[-5, Infinity]] }],
		['first', 'a', 'b', { spells: [[0, 10]] }],
		['after', 'a', 'b', { spells: [[10, 12]] }],
		['inside', 'a', 'b', { spells: [[0.1, 9.9]] }]
	] as const;
	expect(changesIn({ ties })).toEqual(['0.1 tie start inside', '9.9 tie end inside']);
});

test('an instant forms and ends when its dwell is over', () => {
	expect(changesIn({ ties: [['t1', 'a', 'b', { spells: [[4, 4]] }]], rest: { dwell: 2 } })).toEqual([
		'4 tie start t1',
		'6 tie end t1'
	]);
});

test('within one instant nodes come first and go last, and equals go by id', () => {
	expect(
		changesIn({
			nodes: [
				{ id: 'a', statuses: [statusOf('outsider', 0, 5), statusOf('local', 5, 10)] },
				{ id: 'b', activity: activity(0, 5) },
				{ id: 'c', activity: activity(5, 10) },
				'd',
				'e'
			],
			ties: [
				['t1', 'a', 'b', { spells: [[0, 10]] }],
				['t10', 'd', 'e', { spells: [[5, 10]] }],
				['t2', 'a', 'd', { spells: [[0, 5, 1], [5, 10, 2]] }], // prettier-ignore
				['t3', 'a', 'c', { spells: [[0, 10]] }]
			]
		})
	).toEqual([
		'5 node start c',
		'5 tie start t10',
		'5 tie start t3',
		'5 tie change t2',
		'5 status change a',
		'5 tie end t1',
		'5 node end b'
	]);
});

test('a tie forms and ends with its nodes, where it is shown at all', () => {
	const nodes = ['a', { id: 'b', activity: [...activity(2, 4), ...activity(6, 8)] }];
	expect(changesIn({ nodes, ties: [['t1', 'a', 'b', { spells: [[1, 7]] }]] })).toEqual([
		'2 node start b',
		'2 tie start t1',
		'4 tie end t1',
		'4 node end b',
		'6 node start b',
		'6 tie start t1',
		'7 tie end t1',
		'8 node end b'
	]);
});

test('a status that changes carries what was and what is, null where nothing was said', () => {
	const [first, second, third] = [
		statusOf('outsider', 1, 3, { degree: 0.2 }),
		statusOf('outsider', 3, 5, { degree: 0.5 }),
		statusOf('outsider', 5, 7, { degree: 0.5 })
	];
	const network = networkOf({ nodes: [{ id: 'a', statuses: [first, second, third] }] });
	expect(changesOf(network, defaultFilter(network))).toEqual([
		{ time: 1, type: 'status change', id: 'a', from: null, to: first },
		{ time: 3, type: 'status change', id: 'a', from: first, to: second },
		{ time: 7, type: 'status change', id: 'a', from: third, to: null }
	]);
});

test('what is hidden makes no change', () => {
	const sketch: Sketch = {
		nodes: ['a', 'b', { id: 'c', evidence: 'illustrative', activity: activity(2, 8) }],
		ties: [
			['t1', 'a', 'b', { kind: 'endorsement', spells: [[3, 4]] }],
			['t2', 'a', 'b', { mode: 'expected_unmet', spells: [[3, 4]] }],
			['t3', 'a', 'c', { spells: [[3, 4]] }],
			['t4', 'a', 'b', { spells: [{ start: 2, end: 3 }, { start: 3, end: 4, evidence: 'illustrative', weight: 2 }] }] // prettier-ignore
		]
	};
	expect(changesIn(sketch, { kinds: new Set(['endorsement']), evidence: 'stated' })).toEqual([
		'3 tie start t1',
		'4 tie end t1'
	]);
	expect(changesIn(sketch, { kinds: new Set(['referral']), evidence: 'inferred' })).toEqual([
		'2 tie start t4',
		'3 tie end t4'
	]);
	expect(changesIn(sketch, { kinds: new Set(), expected: true })).toEqual(['2 node start c', '8 node end c']);
});

test('another perspective changes the changes of status and nothing else', () => {
	const sketch: Sketch = {
		nodes: [
			{ id: 'a', statuses: [statusOf('local', 4, 20), statusOf('trusted', 6, 20, { perspective: 'schools' })] },
			'b'
		],
		ties: [['t1', 'a', 'b', { spells: [[5, 20]] }]]
	};
	expect(changesIn(sketch)).toEqual(['4 status change a', '5 tie start t1']);
	expect(changesIn(sketch, { perspective: 'schools' })).toEqual(['5 tie start t1', '6 status change a']);
});

test('between two dates are the changes after the first, up to and with the second', () => {
	const network = networkOf({ ties: [['t1', 'a', 'b', { spells: [[1, 2], [3, 4]] }]] }); // prettier-ignore
	const changes = changesOf(network, defaultFilter(network));
	expect(told(changesBetween(changes, 1, 3))).toEqual(['2 tie end t1', '3 tie start t1']);
	expect(changesBetween(changes, 4, 9)).toEqual([]);
	expect(changesBetween(changes, 3, 1)).toEqual([]);
});

test('the times of change are each there once, ascending', () => {
	const ties = ['x', 'y'].map(
		(id) => [id, 'a', 'b', { spells: [[2, 5]] }] as [string, string, string, { spells: [[2, 5]] }]
	);
	const network = networkOf({ ties });
	expect(changeTimes(changesOf(network, defaultFilter(network)))).toEqual([2, 5]);
	expect(changeTimes([])).toEqual([]);
});

/** What differs between two slices, in the order in which changes are told. */
function difference(before: Slice, after: Slice): string[] {
	const differing = <T>(was: ReadonlyMap<string, T>, is: ReadonlyMap<string, T>, alike: (a: T, b: T) => boolean) => ({
		start: [...is.keys()].filter((id) => !was.has(id)),
		end: [...was.keys()].filter((id) => !is.has(id)),
		change: [...is].filter(([id, b]) => was.has(id) && !alike(was.get(id)!, b)).map(([id]) => id)
	});
	const nodes = (slice: Slice) => new Map(slice.nodes.map(({ node }) => [node.id, null]));
	const ties = (slice: Slice) => new Map(slice.ties.map(({ tie, spell }) => [tie.id, spell.weight]));
	const statuses = (slice: Slice) =>
		new Map(slice.nodes.flatMap(({ node, status: s }) => (s ? [[node.id, `${s.status} ${s.degree}`] as const] : [])));
	const equal = (a: unknown, b: unknown) => a === b;
	const [node, tie, status] = [
		differing(nodes(before), nodes(after), equal),
		differing(ties(before), ties(after), equal),
		differing(statuses(before), statuses(after), equal)
	];
	const byType: Record<Change['type'], string[]> = {
		'node start': node.start,
		'tie start': tie.start,
		'tie change': tie.change,
		'status change': [...status.start, ...status.change, ...status.end].sort(),
		'tie end': tie.end,
		'node end': node.end
	};
	return changeTypes.flatMap((type) => byType[type].map((id) => `${after.time} ${type} ${id}`));
}

test('the changes are exactly what differs from slice to slice', () => {
	const expected = (network: TemporalNetwork, filter: Filter) =>
		[1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap((t) =>
			difference(sliceAt(network, t - 0.5, filter), sliceAt(network, t, filter))
		);
	fc.assert(
		fc.property(networks, filters, (network, filter) => {
			expect(told(changesOf(network, filter))).toEqual(expected(network, filter));
		})
	);
});

test('a slice is the same all the while between two times of change', () => {
	fc.assert(
		fc.property(
			networks,
			filters,
			fc.double({ min: 0, max: 10, maxExcluded: true, noNaN: true }),
			(network, filter, t) => {
				const since = changeTimes(changesOf(network, filter)).findLast((time) => time <= t) ?? 0;
				expect(difference(sliceAt(network, since, filter), sliceAt(network, t, filter))).toEqual([]);
			}
		)
	);
});
