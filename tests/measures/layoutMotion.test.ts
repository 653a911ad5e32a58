import { describe, expect, test } from 'vitest';
import { crowdingOf } from '../../src/lib/measures/crowding.ts';
import { movementOf } from '../../src/lib/measures/movement.ts';
import { placesAt, straightened, type Path } from '../../src/lib/measures/straightMotion.ts';

const still = (x: number, y: number): Path => [[0, Infinity, x, y, x, y]];

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
