import { expect, test } from 'vitest';
import { positionsAt } from '../../src/lib/layout/positionsAt.ts';
import { overlayMoved, placeOf, pointIn, trajectoriesMoved } from '../../src/lib/scene/moved.ts';
import { atRest } from '../../src/lib/scene/view.ts';

/** Two nodes at three dates. */
const trajectories = {
	nodeIds: ['a', 'b'],
	times: Float64Array.of(0, 4, 8),
	positions: Float32Array.of(0, 0, 100, 50, 40, 0, 100, 50, 80, 0, 100, 50)
};

test.each([
	[
		{ k: 1, x: 0, y: 0 },
		{ x: 30, y: 40 },
		{ x: 30, y: 40 }
	],
	[
		{ k: 2, x: 10, y: -20 },
		{ x: 30, y: 40 },
		{ x: 10, y: 30 }
	],
	[
		{ k: 0.5, x: 100, y: 100 },
		{ x: 100, y: 90 },
		{ x: 0, y: -20 }
	]
])('a camera %o shows at %o what lies at %o', (camera, point, expected) => {
	expect(pointIn(camera, point)).toEqual(expected);
});

test('a node belongs where its trajectory is, and one that is not known nowhere', () => {
	expect(placeOf(trajectories, 'a', 4)).toEqual({ x: 40, y: 0 });
	expect(placeOf(trajectories, 'b', 6)).toEqual({ x: 100, y: 50 });
	expect(placeOf(trajectories, 'nobody', 6)).toBe(null);
});

test('a node that is moved is drawn off its place by what is missing, and glides of others stay', () => {
	const overlay = { ...atRest, offsets: new Map([['b', { x: 1, y: 2 }]]) };
	const moved = overlayMoved(overlay, trajectories, 'a', 4, { x: 50, y: -7 });
	expect([...moved.offsets]).toEqual([
		['b', { x: 1, y: 2 }],
		['a', { x: 10, y: -7 }]
	]);
	expect(overlay.offsets.size).toBe(1);
	expect(overlayMoved(overlay, trajectories, 'nobody', 4, { x: 0, y: 0 })).toBe(overlay);
});

test('trajectories with a node moved have it in its place at the date, between keyframes as well, and no other moved', () => {
	for (const t of [0, 4, 5.5, 8]) {
		const moved = trajectoriesMoved(trajectories, 'a', t, { x: 12, y: 34 });
		const [x, y, ...others] = positionsAt(moved, t);
		expect(x).toBeCloseTo(12, 4);
		expect(y).toBeCloseTo(34, 4);
		expect(others).toEqual([100, 50]);
	}
	expect(trajectories.positions[0]).toBe(0);
	expect(trajectoriesMoved(trajectories, 'nobody', 4, { x: 0, y: 0 })).toBe(trajectories);
});
