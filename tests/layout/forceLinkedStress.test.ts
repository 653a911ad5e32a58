import { forceSimulation } from 'd3-force';
import { expect, test } from 'vitest';
import { forceLinkedStress, type StressNode } from '../../src/lib/layout/forceLinkedStress.ts';
import type { Frame, Terms } from '../../src/lib/layout/frames.ts';
import { roomOf } from '../../src/lib/layout/room.ts';

const settings = { stability: 1, startStability: 50, apart: 40, anchor: 0 };
const room = roomOf(
	{ parents: new Int32Array(2).fill(-1), radii: new Float64Array(2) },
	{ gap: 0, labelStretch: 1, aspect: 1 }
);

/** One distance between two nodes, as a term for every pair or as rows of terms. */
const terms = {
	dense: (distance: number): Terms => ({
		first: null,
		other: null,
		weights: Float32Array.from([0, 1, 1, 0]),
		distances: Float32Array.from([0, distance, distance, 0])
	}),
	sparse: (distance: number): Terms => ({
		first: Int32Array.from([0, 1, 2]),
		other: Int32Array.from([1, 0]),
		weights: Float32Array.from([1, 1]),
		distances: Float32Array.from([distance, distance])
	})
};

/** Two nodes that should be so far apart, nothing else asked. */
const pair = (time: number, distance: number, kind: keyof typeof terms = 'dense'): Frame => ({
	time,
	share: 1,
	present: Int32Array.from([0, 1]),
	terms: terms[kind](distance),
	bounds: {
		nearest: new Float64Array(2),
		farthest: new Float64Array(2).fill(Infinity),
		highest: new Float64Array(2).fill(-Infinity),
		lowest: new Float64Array(2).fill(Infinity),
		strength: new Float64Array(2)
	},
	held: new Float64Array(2),
	kin: null,
	groups: null,
	pins: null
});

function settle(frames: Frame[], nodes: StressNode[], stability = 1) {
	const force = forceLinkedStress(frames, room, { ...settings, stability });
	forceSimulation(nodes).stop().alphaDecay(0.14).force('stress', force).tick(300);
	return force.places().map(({ x, y }) => Math.hypot(x[0]! - x[1]!, y[0]! - y[1]!));
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
	for (const { x, y } of force.places()) {
		expect([x[0], y[0]]).toEqual([300, 40]);
		expect(Math.hypot(x[0]! - x[1]!, y[0]! - y[1]!)).toBeGreaterThan(79);
	}
});

test('rows of terms lead to the same distances as terms for every pair', () => {
	const start = (): StressNode[] => [
		{ x: 0, y: 0 },
		{ x: 100, y: 0 }
	];
	const ends = settle([pair(0, 50, 'sparse'), pair(1, 150, 'sparse')], start(), 10);
	expect(ends.map((d) => d.toFixed(3))).toEqual(['95.455', '104.545']);
});

test('a node held at one keyframe stays there just then, and is drawn beside it', () => {
	const held = (x: number, weight: number) => ({
		x: Float64Array.from([x, 0]),
		y: new Float64Array(2),
		weight: Float64Array.from([weight, 0])
	});
	const frames = [{ ...pair(0, 80), pins: held(300, 1) }, { ...pair(0.5, 80), pins: held(300, Infinity) }, pair(1, 80)];
	const force = forceLinkedStress(frames, room, settings);
	forceSimulation<StressNode>([
		{ x: 0, y: 0 },
		{ x: 80, y: 0 }
	])
		.stop()
		.alphaDecay(0.14)
		.force('stress', force)
		.tick(300);
	const [before, at, after] = force.places();
	expect([at!.x[0], at!.y[0]]).toEqual([300, 0]);
	expect(before!.x[0]).toBeCloseTo(300, 0);
	for (const { x, y } of [before!, at!, after!]) expect(Math.hypot(x[0]! - x[1]!, y[0]! - y[1]!)).toBeCloseTo(80, 0);
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
