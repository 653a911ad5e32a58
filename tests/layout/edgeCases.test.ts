import { expect, test } from 'vitest';
import { computeTrajectories } from '../../src/lib/layout/computeTrajectories.ts';
import { positionsAt } from '../../src/lib/layout/positionsAt.ts';
import { extentOf } from '../../src/lib/layout/trajectories.ts';
import { networkOf, type TieSketch } from './networkOf.ts';

const names = (count: number, prefix = 'n') =>
	Array.from({ length: count }, (_, i) => `${prefix}${String(i).padStart(5, '0')}`);

/** Smallest distance between any two of the points. */
function closest(points: Float64Array): number {
	let least = Infinity;
	for (let i = 0; i < points.length; i += 2)
		for (let j = 0; j < i; j += 2)
			least = Math.min(least, Math.hypot(points[i]! - points[j]!, points[i + 1]! - points[j + 1]!));
	return least;
}

test('no nodes: no positions, one keyframe', () => {
	const { nodeIds, times, positions } = computeTrajectories(networkOf([], []));
	expect(nodeIds).toEqual([]);
	expect([...times]).toEqual([0]);
	expect(positions).toHaveLength(0);
});

test('one node has a place', () => {
	const trajectories = computeTrajectories(networkOf(['a'], []));
	expect(positionsAt(trajectories, 5).every(Number.isFinite)).toBe(true);
});

test('one node with a standing has a place', () => {
	const trajectories = computeTrajectories(
		networkOf(
			[
				{
					id: 'a',
					degrees: [
						[0, 4, 0],
						[4, 10, 0.8]
					]
				}
			],
			[]
		)
	);
	expect(trajectories.positions.every(Number.isFinite)).toBe(true);
});

test('hundreds without any tie stand in even rows, apart from each other', () => {
	const points = positionsAt(computeTrajectories(networkOf(names(400), [])), 5);
	expect(closest(points)).toBeGreaterThan(60);
	const { left, top, right, bottom } = extentOf(computeTrajectories(networkOf(names(400), [])));
	expect((right - left) / (bottom - top)).toBeGreaterThan(1);
	expect((right - left) / (bottom - top)).toBeLessThan(4);
});

test('observation of one instant gives one keyframe', () => {
	const { times, positions } = computeTrajectories(
		networkOf(
			['a', 'b', 'c'],
			[
				['a', 'b'],
				['b', 'c']
			],
			{ observed: { start: 3, end: 3 } }
		)
	);
	expect([...times]).toEqual([3]);
	expect(closest(Float64Array.from(positions))).toBeGreaterThan(30);
});

test('nothing that changes gives one keyframe', () => {
	expect(computeTrajectories(networkOf(['a', 'b'], [['a', 'b']])).times).toHaveLength(1);
});

test('two components stand beside each other, neither far apart nor mixed', () => {
	const ties: TieSketch[] = [
		['a', 'b'],
		['b', 'c'],
		['a', 'c'],
		['x', 'y'],
		['y', 'z'],
		['x', 'z']
	];
	const points = positionsAt(computeTrajectories(networkOf(['a', 'b', 'c', 'x', 'y', 'z'], ties)), 0);
	const centre = (from: number) =>
		[0, 1].map((c) => (points[from + c]! + points[from + c + 2]! + points[from + c + 4]!) / 3) as [number, number];
	const [one, other] = [centre(0), centre(6)];
	const apart = Math.hypot(one[0] - other[0], one[1] - other[1]);
	expect(apart).toBeGreaterThan(120);
	expect(apart).toBeLessThan(800);
});

test.each([NaN, Infinity, -Infinity, -1, 0])('a weight of %d gives finite positions', (weight) => {
	const { positions } = computeTrajectories(
		networkOf(
			['a', 'b', 'c'],
			[
				['a', 'b', 0, 5, weight],
				['b', 'c', 2, 9, 2]
			]
		)
	);
	expect(positions.every(Number.isFinite)).toBe(true);
});

test('weights that are no numbers count as the weakest', () => {
	const weighed = (weight: number) =>
		computeTrajectories(
			networkOf(
				['a', 'b', 'c'],
				[
					['a', 'b', 0, 5, weight],
					['b', 'c', 2, 9, 2]
				]
			)
		);
	expect(weighed(NaN)).toEqual(weighed(0));
	expect(weighed(NaN)).not.toEqual(weighed(2));
});

test('a tie to nobody known, a tie to oneself, a parent of itself and parents in a circle are survived', () => {
	const network = networkOf(
		[
			{ id: 'a', parent: 'b' },
			{ id: 'b', parent: 'a' },
			{ id: 'c', parent: 'c' },
			{ id: 'd', parent: 'nobody' }
		],
		[
			['a', 'a', 1],
			['a', 'nobody', 2],
			['a', 'b', 3],
			['c', 'd', 4, 6]
		]
	);
	expect(computeTrajectories(network).positions.every(Number.isFinite)).toBe(true);
});

test('a node that is never there during observation has a place nevertheless', () => {
	const network = networkOf(
		['a', 'b', { id: 'late', spells: [[20, 30]] }, { id: 'never', spells: [] }],
		[
			['a', 'b', 2],
			['a', 'late', 20]
		]
	);
	expect(computeTrajectories(network).positions.every(Number.isFinite)).toBe(true);
});

test('a node that leaves and comes back is carried straight from where it was to where it will be', () => {
	const network = networkOf(
		[
			'a',
			'b',
			'c',
			{
				id: 'd',
				spells: [
					[0, 2],
					[8, 10]
				]
			}
		],
		[
			['a', 'b'],
			['b', 'c', 5],
			['d', 'a', 0, 2],
			['d', 'c', 8, 10]
		]
	);
	const trajectories = computeTrajectories(network);
	const [from, half, to] = [2.2, 5, 7.8].map((t) => positionsAt(trajectories, t)[6]!) as [number, number, number];
	expect(half).toBeGreaterThanOrEqual(Math.min(from, to) - 1);
	expect(half).toBeLessThanOrEqual(Math.max(from, to) + 1);
});

test('more nodes than a matrix can hold move as well', () => {
	const ids = names(2100);
	const ring = ids.map((id, i): TieSketch => [id, ids[(i + 1) % ids.length]!, i % 9]);
	const { times, positions } = computeTrajectories(networkOf(ids, ring), { keyframes: 5 });
	expect(times).toHaveLength(5);
	expect(positions.every(Number.isFinite)).toBe(true);
});

test('more nodes than can move get one finite picture', () => {
	const ids = names(20_001);
	const ring = ids.map((id, i): TieSketch => [id, ids[(i + 1) % ids.length]!, i % 9]);
	const { times, positions } = computeTrajectories(networkOf(ids, ring));
	expect(times).toHaveLength(1);
	expect(positions.every(Number.isFinite)).toBe(true);
}, 60_000);
