import { describe, expect, test } from 'vitest';
import { bestScale } from '../../src/lib/measures/bestScale.ts';
import { crossingsOf } from '../../src/lib/measures/crossings.ts';
import { crowdingOf } from '../../src/lib/measures/crowding.ts';
import { evenTimes } from '../../src/lib/measures/evenTimes.ts';
import { hopsFrom, neighboursOf } from '../../src/lib/measures/hops.ts';
import { layoutQuality, readabilityAt } from '../../src/lib/measures/layoutQuality.ts';
import { momentOf, momentsOf } from '../../src/lib/measures/moment.ts';
import { movementOf } from '../../src/lib/measures/movement.ts';
import { neighbourhoodPreservation } from '../../src/lib/measures/neighbourhoods.ts';
import { placesAt, straightened, type Path } from '../../src/lib/measures/straightMotion.ts';
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

const still = (x: number, y: number): Path => [[0, Infinity, x, y, x, y]];

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

describe('where a node is', () => {
	const path: Path = [
		[0, 2, 0, 0, 4, 0],
		[3, 5, 4, 0, 4, 6]
	];

	test.each([
		['before its first motion at its start', -1, [0, 0]],
		['half way after half the time', 1, [2, 0]],
		['between two motions where the first ended', 2.5, [4, 0]],
		['in the second motion on its way', 4, [4, 3]],
		['after the last where that ended', 9, [4, 6]]
	])('%s', (_, t, place) => {
		expect([...placesAt([path], t)]).toEqual(place);
	});

	test('a motion without end stands', () => {
		expect([...placesAt([still(1, 2)], 7)]).toEqual([1, 2]);
	});

	test('a curve in straight motions passes its places at the given times', () => {
		const paths = straightened([0, 1, 3], (t) => Float64Array.of(t * t, 1));
		expect(paths).toEqual([
			[
				[0, 1, 0, 1, 1, 1],
				[1, 3, 1, 1, 9, 1]
			]
		]);
		expect(straightened([4], () => Float64Array.of(2, 3))).toEqual([[[4, 4, 2, 3, 2, 3]]]);
	});
});

describe('movement', () => {
	const there = [{ start: 0, end: 10 }];

	test('is the mean way over all nodes, in units divided by the scale', () => {
		const paths: Path[] = [[[0, 10, 0, 0, 3, 4]], still(0, 0)];
		expect(movementOf(paths, [there, there], 1)).toBe(2.5);
		expect(movementOf(paths, [there, there], 5)).toBe(0.5);
	});

	test('counts only what a node goes while it is there', () => {
		const paths: Path[] = [[[0, 10, 0, 0, 10, 0]]];
		const spells = [
			{ start: -5, end: 1 },
			{ start: 8, end: Infinity }
		];
		expect(movementOf(paths, [spells], 1)).toBeCloseTo(3, 12);
	});

	test('is 0 for stillness and for nobody', () => {
		expect(movementOf([still(1, 1)], [there], 1)).toBe(0);
		expect(movementOf([], [], 1)).toBe(0);
	});
});

describe('crowding', () => {
	const times = [0, 1, 2, 3];
	/** The second passes by the first: at 0, 5 away; at 1 and 2 it touches; at 3 it is 5 away. */
	const passing: Path[] = [
		still(0, 0),
		[
			[0, 1, 5, 0, 0.5, 0],
			[1, 2, 0.5, 0, -0.5, 0],
			[2, 3, -0.5, 0, -5, 0]
		]
	];
	const everybody = () => Int32Array.of(0, 1);
	const at = (t: number) => placesAt(passing, t);

	test('counts a touch once, however long it lasts', () => {
		expect(crowdingOf(times, everybody, at, 1)).toBe(1);
	});

	test('is a touch below the size of a node, which goes with the scale', () => {
		expect(crowdingOf(times, everybody, at, 0.5)).toBe(0);
		expect(crowdingOf(times, everybody, at, 0.51)).toBe(1);
	});

	test('counts again those who part, or go away and come back', () => {
		expect(crowdingOf([0, 1, 3, 2], everybody, at, 1)).toBe(2);
		expect(crowdingOf([1, 1.5, 2], (t) => (t === 1.5 ? Int32Array.of(0) : everybody()), at, 1)).toBe(2);
	});

	test('finds touches across the borders of cells, on both sides of 0', () => {
		const four = Float64Array.of(-0.1, -0.1, 0.1, 0.1, 0.95, 0, -0.2, 0.2);
		// 0–1, 0–3, 1–2 and 1–3; from 2 to 0 and to 3 it is more than 1.
		expect(
			crowdingOf(
				[0],
				() => Int32Array.of(0, 1, 2, 3),
				() => four,
				1
			)
		).toBe(4);
	});
});

describe('neighbourhood preservation', () => {
	test('is 1 where the nearest are those who are tied', () => {
		const pairs = momentOf(
			4,
			[0, 1, 2, 3],
			[
				[0, 1],
				[2, 3]
			]
		);
		expect(neighbourhoodPreservation(pairs, Float64Array.of(0, 0, 1, 0, 9, 0, 10, 0))).toBe(1);
	});

	test('is 0 where they are others, and null where nobody is tied', () => {
		const pairs = momentOf(
			4,
			[0, 1, 2, 3],
			[
				[0, 2],
				[1, 3]
			]
		);
		expect(neighbourhoodPreservation(pairs, Float64Array.of(0, 0, 1, 0, 9, 0, 10, 0))).toBe(0);
		expect(neighbourhoodPreservation(momentOf(2, [0, 1], []), Float64Array.of(0, 0, 1, 0))).toBeNull();
	});

	test('one of two shared is a third', () => {
		// 0 is tied to 1 and 3; its nearest are 1 and 2. 1 is tied to 0, which is not its nearest; 3 to 0, nor is that.
		const fan = momentOf(
			4,
			[0, 1, 2, 3],
			[
				[0, 1],
				[0, 3]
			]
		);
		expect(neighbourhoodPreservation(fan, Float64Array.of(0, 0, 3, 0, 4, 0, 9, 0))).toBeCloseTo(1 / 9, 12);
	});
});

describe('crossings', () => {
	const square = Float64Array.of(0, 0, 1, 0, 1, 1, 0, 1);

	test('the diagonals of a square cross, its sides do not', () => {
		expect(
			crossingsOf(
				momentOf(
					4,
					[0, 1, 2, 3],
					[
						[0, 2],
						[1, 3]
					]
				),
				square
			)
		).toBe(1);
		expect(
			crossingsOf(
				momentOf(
					4,
					[0, 1, 2, 3],
					[
						[0, 1],
						[1, 2],
						[2, 3],
						[3, 0]
					]
				),
				square
			)
		).toBe(0);
	});

	test('ties with a common end do not cross', () => {
		expect(
			crossingsOf(
				momentOf(
					4,
					[0, 1, 2, 3],
					[
						[0, 2],
						[0, 3],
						[0, 1]
					]
				),
				square
			)
		).toBe(0);
	});

	test('lines that would only cross if one of them were longer do not, whichever comes first', () => {
		const places = Float64Array.of(0, 0, 1, 1, 3, 0, 2, 3);
		expect(
			crossingsOf(
				momentOf(
					4,
					[0, 1, 2, 3],
					[
						[0, 1],
						[2, 3]
					]
				),
				places
			)
		).toBe(0);
		expect(
			crossingsOf(
				momentOf(
					4,
					[0, 1, 2, 3],
					[
						[2, 3],
						[0, 1]
					]
				),
				places
			)
		).toBe(0);
	});
});

test('the whole: a tie that grows from 5 to 10 over three slices has its stress on and between them', () => {
	const pair = momentOf(2, [0, 1], [[0, 1]]);
	const measured = {
		slices: { first: 0, last: 2, count: 3 },
		momentAt: () => pair,
		presence: [[{ start: 0, end: 2 }], [{ start: 0, end: 2 }]],
		crowdingTimes: evenTimes(0, 2, 600),
		between: 1,
		sources: Infinity
	};
	const paths: Path[] = [still(0, 0), [[0, 2, 5, 0, 10, 0]]];
	// Of 1, 1.1, 1.21, 1.331, 1.4641, 1.61051 the scale 1.61051 leaves least on the three slices.
	const quality = layoutQuality(measured, paths);
	expect(quality.scale).toBeCloseTo(1.61051, 10);
	// Lengths 1, 1.5 and 2, with 1.25 and 1.75 between, each over the scale.
	expect(quality.on).toBeCloseTo((0.143705 + 0.004711 + 0.058489) / 3, 5);
	expect(quality.off).toBeCloseTo((0.143705 + 0.050107 + 0.004711 + 0.007502 + 0.058489) / 5, 5);
	expect(quality.movement).toBeCloseTo(2.5 / 1.61051, 10);
	expect(quality.crowding).toBe(0);
	expect(readabilityAt(measured, paths, 1)).toEqual({ neighbourhoods: 1, crossings: 0 });
});
