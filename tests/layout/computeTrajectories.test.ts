import { expect, test } from 'vitest';
import { computeTrajectories } from '../../src/lib/layout/computeTrajectories.ts';
import { hashOf } from '../../src/lib/layout/hashOf.ts';
import { positionsAt } from '../../src/lib/layout/positionsAt.ts';
import type { Trajectories } from '../../src/lib/layout/trajectories.ts';
import { networkOf, type NodeSketch, type TieSketch } from './networkOf.ts';

const town: NodeSketch[] = [
	{ id: 'a', role: 'organisation', degrees: [[0, Infinity, 0.8]] },
	{ id: 'a1', role: 'project', parent: 'a' },
	{ id: 'b', degrees: [[0, Infinity, 0.7]] },
	{
		id: 'c',
		role: 'organisation',
		degrees: [
			[0, 5, 0],
			[5, Infinity, 0.6]
		]
	},
	{ id: 'd', spells: [[3, 7]] },
	{ id: 'e', degrees: [[0, Infinity, null]] },
	{ id: 'f' }
];
const lines: TieSketch[] = [
	['a', 'a1', 0, Infinity, 3],
	['a', 'b'],
	['b', 'c', 4],
	['d', 'b', 3, 7],
	['e', 'a', 1]
];

const place = (trajectories: Trajectories, id: string, t: number): [number, number] => {
	const i = trajectories.nodeIds.indexOf(id);
	const positions = positionsAt(trajectories, t);
	return [positions[2 * i]!, positions[2 * i + 1]!];
};
const between = ([x, y]: [number, number], [u, v]: [number, number]) => Math.hypot(x - u, y - v);

test('the same network gives the same positions, to the last bit', () => {
	expect(hashOf(computeTrajectories(networkOf(town, lines)))).toBe(hashOf(computeTrajectories(networkOf(town, lines))));
});

test('the order of rows decides nothing', () => {
	const network = networkOf(town, lines);
	const shuffled = {
		...network,
		nodes: [...network.nodes].reverse(),
		ties: [3, 0, 4, 1, 2].map((i) => network.ties[i]!)
	};
	expect(computeTrajectories(shuffled)).toEqual(computeTrajectories(network));
});

test('the network is left as it was', () => {
	const network = networkOf(town, lines);
	computeTrajectories(network);
	expect(network).toEqual(networkOf(town, lines));
});

test('nodes are in the order of their ids, the first keyframe is the start and the last the end of observation', () => {
	const { nodeIds, times, positions } = computeTrajectories(networkOf([...town].reverse(), lines));
	expect(nodeIds).toEqual(['a', 'a1', 'b', 'c', 'd', 'e', 'f']);
	expect([times[0], times.at(-1)]).toEqual([0, 10]);
	expect([...times].every((t, k) => k === 0 || t > times[k - 1]!)).toBe(true);
	expect(positions).toHaveLength(2 * 7 * times.length);
});

test('another date of one tie gives another picture', () => {
	const later = lines.map((line): TieSketch => (line[1] === 'c' ? ['b', 'c', 4.5] : line));
	expect(hashOf(computeTrajectories(networkOf(town, later)))).not.toBe(
		hashOf(computeTrajectories(networkOf(town, lines)))
	);
});

test('ties that did not happen move nobody', () => {
	const network = networkOf(town, lines);
	const unmet = { ...networkOf(town, [['a', 'c']]).ties[0]!, id: 'unmet' };
	const imagined = (['expected_unmet', 'blocked', 'declined'] as const).map((mode) => ({
		...network,
		ties: [...network.ties, { ...unmet, mode }]
	}));
	for (const other of imagined) expect(computeTrajectories(other)).toEqual(computeTrajectories(network));
});

test('a newcomer who earns standing comes nearer, and comes the whole way smoothly', () => {
	const trajectories = computeTrajectories(networkOf(town, lines));
	expect(between(place(trajectories, 'c', 9.9), place(trajectories, 'a', 9.9))).toBeLessThan(
		between(place(trajectories, 'c', 0), place(trajectories, 'a', 0)) - 30
	);
	const whole = between(place(trajectories, 'c', 0), place(trajectories, 'c', 10));
	for (let t = 0; t < 10; t += 0.1)
		expect(between(place(trajectories, 'c', t), place(trajectories, 'c', t + 0.1))).toBeLessThan(whole / 5);
});

test('a child stands at the edge of its parent at all times', () => {
	const trajectories = computeTrajectories(networkOf(town, lines));
	for (let t = 0; t <= 10; t += 0.5) {
		const distance = between(place(trajectories, 'a1', t), place(trajectories, 'a', t));
		expect(distance).toBeGreaterThan(37 + 8.5 + 8);
		expect(distance).toBeLessThan(37 + 8.5 + 40);
	}
});

test('those without any degree stand above those with one', () => {
	const trajectories = computeTrajectories(networkOf(town, lines));
	for (const id of ['a', 'b', 'c'])
		expect(place(trajectories, 'e', 5)[1]).toBeLessThan(place(trajectories, id, 5)[1] - 20);
});

test('an isolate more moves nobody else', () => {
	const trajectories = computeTrajectories(networkOf(town, lines));
	const more = computeTrajectories(networkOf([...town, 'aa'], lines));
	for (const id of ['a', 'a1', 'b', 'c', 'd', 'e']) expect(place(more, id, 6)).toEqual(place(trajectories, id, 6));
});

test('someone who is there for a short time between two keyframes has a place at all times, beside whom they are tied to', () => {
	const trajectories = computeTrajectories(
		networkOf(
			['a', 'b', { id: 'guest', spells: [[5.01, 5.02]] }],
			[
				['a', 'b'],
				['guest', 'a', 5.01, 5.02]
			]
		),
		{ keyframes: 3 }
	);
	for (const t of [0, 5, 5.015, 10])
		expect(between(place(trajectories, 'guest', t), place(trajectories, 'a', t))).toBeLessThan(250);
});

test('an instant counts for as long as it shows', () => {
	const brief = computeTrajectories(
		networkOf(
			['a', 'b', 'c', 'd'],
			[
				['a', 'b'],
				['b', 'c'],
				['c', 'd'],
				['a', 'd', 5, 5]
			]
		)
	);
	const never = computeTrajectories(
		networkOf(
			['a', 'b', 'c', 'd'],
			[
				['a', 'b'],
				['b', 'c'],
				['c', 'd']
			]
		)
	);
	expect(hashOf(brief)).not.toBe(hashOf(never));
});

test.each([2, 3, 4_000_000_000])('another seed gives another picture, without gaps (seed %d)', (seed) => {
	const trajectories = computeTrajectories(networkOf(town, lines), { seed });
	expect(trajectories.positions.every(Number.isFinite)).toBe(true);
	expect(hashOf(trajectories)).not.toBe(hashOf(computeTrajectories(networkOf(town, lines))));
});

test('more stability, less movement', () => {
	const movement = (stability: number) => {
		const trajectories = computeTrajectories(
			networkOf(town, lines, { standing: { line: null, given: {}, earnedStep: null } }),
			{ stability }
		);
		let sum = 0;
		for (let t = 0; t < 10; t += 0.25)
			for (const id of ['a', 'b', 'c']) sum += between(place(trajectories, id, t), place(trajectories, id, t + 0.25));
		return sum;
	};
	expect(movement(100)).toBeLessThan(0.5 * movement(1));
});
