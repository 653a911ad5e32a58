import { forceSimulation } from 'd3-force';
import { expect, test } from 'vitest';
import { forceLinkedStress, type StressNode } from '../../src/lib/layout/forceLinkedStress.ts';
import type { Frame } from '../../src/lib/layout/frames.ts';
import type { Room } from '../../src/lib/layout/room.ts';

const settings = { stability: 1, startStability: 50, apart: 40, aspect: 1 };
const room: Room = {
	radii: new Float64Array(2),
	clear: new Float64Array(2),
	parents: new Int32Array(2).fill(-1),
	family: new Int32Array(2).fill(-1),
	reach: 0,
	gap: 0,
	stretch: 1,
	small: 0
};

/** Two nodes that should be so far apart, nothing else asked. */
const pair = (time: number, distance: number): Frame => ({
	time,
	share: 1,
	present: Int32Array.from([0, 1]),
	weights: Float32Array.from([0, 1, 1, 0]),
	distances: Float32Array.from([0, distance, distance, 0]),
	bounds: {
		nearest: new Float64Array(2),
		farthest: new Float64Array(2).fill(Infinity),
		highest: new Float64Array(2).fill(-Infinity),
		lowest: new Float64Array(2).fill(Infinity),
		strength: new Float64Array(2)
	},
	held: new Float64Array(2)
});

function settle(frames: Frame[], nodes: StressNode[], stability = 1) {
	const force = forceLinkedStress(frames, room, { ...settings, stability });
	forceSimulation(nodes).stop().alphaDecay(0.14).force('stress', force).tick(300);
	return force.positions().map((at) => Math.hypot(at[0]! - at[2]!, at[1]! - at[3]!));
}

test('one keyframe reaches its distances', () => {
	expect(
		settle(
			[pair(0, 80)],
			[
				{ x: 0, y: 0 },
				{ x: 10, y: 3 }
			]
		)[0]
	).toBeCloseTo(80, 6);
});

test('nodes that start in one place part', () => {
	expect(
		settle(
			[pair(0, 80)],
			[
				{ x: 0, y: 0 },
				{ x: 0, y: 0 }
			]
		)[0]
	).toBeCloseTo(80, 6);
});

test('keyframes with different distances meet between them, the nearer the more stability', () => {
	const start = (): StressNode[] => [
		{ x: 0, y: 0 },
		{ x: 100, y: 0 }
	];
	const [free, freeEnd] = settle([pair(0, 50), pair(1, 150)], start(), 0.01);
	const [firm, firmEnd] = settle([pair(0, 50), pair(1, 150)], start(), 10);
	// The minimum of (50 - d)^2 + (150 - e)^2 + stability (e - d)^2 / 2.
	expect([free, freeEnd].map((d) => d!.toFixed(3))).toEqual(['50.495', '149.505']);
	expect([firm, firmEnd].map((d) => d!.toFixed(3))).toEqual(['95.455', '104.545']);
});

test('a pinned node stays at every keyframe and its neighbours adapt', () => {
	const nodes: StressNode[] = [
		{ x: 0, y: 0, fx: 300, fy: 40 },
		{ x: 10, y: 0 }
	];
	const force = forceLinkedStress([pair(0, 80), pair(1, 90)], room, settings);
	forceSimulation(nodes).stop().alphaDecay(0.14).force('stress', force).tick(300);
	for (const at of force.positions()) expect([at[0], at[1]]).toEqual([300, 40]);
	expect(Math.hypot(nodes[0]!.x - nodes[1]!.x, nodes[0]!.y - nodes[1]!.y)).toBeGreaterThan(79);
});

test('velocities stay at rest', () => {
	const nodes: StressNode[] = [
		{ x: 0, y: 0 },
		{ x: 10, y: 0 }
	];
	settle([pair(0, 80)], nodes);
	expect(nodes.map(({ vx, vy }) => [vx, vy])).toEqual([
		[0, 0],
		[0, 0]
	]);
});
