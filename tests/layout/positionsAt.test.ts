import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { positionsAt } from '../../src/lib/layout/positionsAt.ts';
import type { Trajectories } from '../../src/lib/layout/trajectories.ts';

const oneNode = (times: number[], xs: number[]): Trajectories => ({
	nodeIds: ['a'],
	times: Float64Array.from(times),
	positions: Float32Array.from(xs.flatMap((x) => [x, -x]))
});
const climb = oneNode([0, 1, 3, 4], [0, 10, 20, 20]);

test.each([
	[-5, 0],
	[0, 0],
	[1, 10],
	[3, 20],
	[4, 20],
	[99, 20]
])('at keyframes, and beyond the first and last, positions are those of the keyframes (t = %d)', (t, x) => {
	expect([...positionsAt(climb, t)]).toEqual([x, -x]);
});

test('between two keyframes that start at rest and end at rest, the path is half way in the middle and eased at both ends', () => {
	const move = oneNode([0, 10], [0, 100]);
	expect([...positionsAt(move, 5)]).toEqual([50, -50]);
	expect(positionsAt(move, 1)[0]).toBeCloseTo(2.8, 10);
	expect(positionsAt(move, 9)[0]).toBeCloseTo(97.2, 10);
});

test('a node that stays from one keyframe to the next does not stir between them', () => {
	expect([...positionsAt(climb, 3.4)]).toEqual([20, -20]);
});

test('only t decides: neither the dates asked before nor a given array change the answer', () => {
	const fresh = [...positionsAt(climb, 2.2)];
	const out = new Float64Array(2).fill(NaN);
	positionsAt(climb, 0.1, out);
	expect(positionsAt(climb, 2.2, out)).toBe(out);
	expect([...out]).toEqual(fresh);
});

test('paths never overshoot their keyframes and never leap, whatever the keyframes', () => {
	const keyframes = fc.array(fc.tuple(fc.integer({ min: 1, max: 50 }), fc.integer({ min: -500, max: 500 })), {
		minLength: 2,
		maxLength: 12
	});
	fc.assert(
		fc.property(keyframes, fc.double({ min: 0, max: 1, noNaN: true }), (steps, share) => {
			let time = 0;
			const times = steps.map(([step]) => (time += step));
			const xs = steps.map(([, x]) => x);
			const path = oneNode(times, xs);
			const k = Math.min(steps.length - 2, Math.floor(share * (steps.length - 1)));
			const t = times[k]! + share * (times[k + 1]! - times[k]!);
			const x = positionsAt(path, t)[0]!;
			expect(x).toBeGreaterThanOrEqual(Math.min(xs[k]!, xs[k + 1]!) - 1e-6);
			expect(x).toBeLessThanOrEqual(Math.max(xs[k]!, xs[k + 1]!) + 1e-6);
			const near = positionsAt(path, t + 1e-7)[0]!;
			expect(Math.abs(near - x)).toBeLessThan(1e-3);
		})
	);
});

test('no nodes give no positions, and one keyframe holds at all times', () => {
	expect(positionsAt({ nodeIds: [], times: new Float64Array(1), positions: new Float32Array(0) }, 3)).toHaveLength(0);
	expect([...positionsAt(oneNode([2], [7]), 5)]).toEqual([7, -7]);
});
