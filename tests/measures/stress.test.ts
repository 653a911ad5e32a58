import { describe, expect, test } from 'vitest';
import { bestScale } from '../../src/lib/measures/bestScale.ts';
import { hopsFrom, neighboursOf } from '../../src/lib/measures/hops.ts';
import { momentOf, momentsOf } from '../../src/lib/measures/moment.ts';
import { meanStress, stressOf, stressParts } from '../../src/lib/measures/stress.ts';
import { networkOf } from '../layout/networkOf.ts';

/** Three in a row, a tie of 5 each. */
const row = momentOf(
	3,
	[0, 1, 2],
	[
		[0, 1],
		[1, 2]
	]
);
const straight = Float64Array.of(0, 0, 5, 0, 10, 0);

describe('stress', () => {
	test('three in a row with ties as long as they should be have none', () => {
		expect(stressOf(stressParts(row, straight)!, 1)).toBeCloseTo(0, 12);
	});

	test('ties twice as long cost 1 for each of the three pairs, and nothing once divided by 2', () => {
		const parts = stressParts(
			row,
			straight.map((value) => 2 * value)
		)!;
		expect(stressOf(parts, 1)).toBeCloseTo(3, 12);
		expect(stressOf(parts, 2)).toBeCloseTo(0, 12);
	});

	test('a path bent at a right angle costs (1 − √2 / 2)² for its ends', () => {
		const parts = stressParts(row, Float64Array.of(0, 0, 5, 0, 5, 5))!;
		expect(stressOf(parts, 1)).toBeCloseTo(0.0857864376, 9);
	});

	test('pairs that no way joins cost nothing, however near they are', () => {
		const parts = stressParts(momentOf(3, [0, 1, 2], [[0, 1]]), Float64Array.of(0, 0, 5, 0, 5, 0.1));
		expect(parts).toEqual({ pairs: 1, linear: 1, square: 1 });
	});

	test('a moment without ties has no stress, not one of 0, and the mean leaves it out', () => {
		const none = stressParts(momentOf(3, [0, 1, 2], []), straight);
		expect(none).toBeNull();
		const twice = stressParts(
			row,
			straight.map((value) => 2 * value)
		);
		expect(meanStress([none, twice], 1)).toBeCloseTo(3, 12);
		expect(meanStress([none], 1)).toBeNaN();
	});

	test('one node for all in a ring, where all are alike, estimates exactly', () => {
		const ring = momentOf(
			4,
			[0, 1, 2, 3],
			[
				[0, 1],
				[1, 2],
				[2, 3],
				[3, 0]
			]
		);
		const square = Float64Array.of(0, 0, 5, 0, 5, 5, 0, 5);
		const [all, some] = [stressParts(ring, square)!, stressParts(ring, square, 1)!];
		expect(some.pairs).toBe(6);
		expect(stressOf(some, 1.1)).toBeCloseTo(stressOf(all, 1.1), 12);
	});
});

test('hops count ties on the shortest way, and −1 says that none leads there', () => {
	const moment = momentOf(
		6,
		[0, 2, 3, 4, 5],
		[
			[0, 2],
			[2, 3],
			[3, 4],
			[0, 3]
		]
	);
	const hops = hopsFrom(0, neighboursOf(moment), new Int32Array(5), new Int32Array(5));
	expect([...hops]).toEqual([0, 1, 1, 2, -1]);
});

test('a moment knows each pair once, nobody tied with themselves or with one who is away', () => {
	const moment = momentOf(
		4,
		[2, 0, 1],
		[
			[0, 1],
			[1, 0],
			[2, 2],
			[2, 3]
		]
	);
	expect([...moment.present]).toEqual([0, 1, 2]);
	expect([...moment.ties]).toEqual([0, 1]);
});

test('a moment of a network holds who is there at t, by the order of the ids given', () => {
	const network = networkOf(
		['a', 'b', { id: 'c', spells: [[0, 5]] }],
		[
			['a', 'b', 2, 8],
			['a', 'c']
		]
	);
	const momentAt = momentsOf(network, ['c', 'b', 'a']);
	expect([...momentAt(1).ties]).toEqual([2, 0]);
	expect([...momentAt(2).ties]).toEqual([2, 1, 2, 0]);
	expect([...momentAt(5).present]).toEqual([1, 2]);
	const unmet = { ...network, ties: network.ties.map((tie) => ({ ...tie, mode: 'expected_unmet' as const })) };
	expect([...momentsOf(unmet, ['a', 'b', 'c'])(3).ties]).toEqual([]);
	expect(() => momentsOf(network, ['a', 'b'])).toThrow('unknown node: c');
});

describe('scale', () => {
	test('of 1.1^i the best: ties 1.1³ times too long are divided by 1.1³', () => {
		const parts = stressParts(
			row,
			straight.map((value) => value * 1.331)
		);
		expect(bestScale([parts])).toBeCloseTo(1.331, 12);
	});

	test('is looked for up to 1.1^20 and no farther', () => {
		const parts = stressParts(
			row,
			straight.map((value) => 100 * value)
		);
		expect(bestScale([parts])).toBeCloseTo(6.7275, 4);
	});

	test('is 1 where nobody is ever tied', () => {
		expect(bestScale([null])).toBe(1);
	});
});
