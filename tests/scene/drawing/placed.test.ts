import { expect, test } from 'vitest';
import { glyphAmong, nearer } from '../../../src/lib/scene/drawing/glyphAmong.ts';
import { placed } from '../../../src/lib/scene/drawing/placed.ts';

const trajectories = {
	nodeIds: ['a', 'b'],
	times: Float64Array.of(0, 10),
	positions: Float32Array.of(0, 0, 100, 0, 50, 0, 100, 0)
};

test('positions fill the buffer that is given, with what a transition lays over them', () => {
	const out = new Float64Array(4);
	expect(placed(trajectories, 10, new Map(), out)).toBe(out);
	expect([...out]).toEqual([50, 0, 100, 0]);
	expect([...placed(trajectories, 0, new Map([['b', { x: -5, y: 2 }]]), out)]).toEqual([0, 0, 95, 2]);
});

test('an offset of a node that is not placed is nobody’s', () => {
	expect([...placed(trajectories, 0, new Map([['z', { x: 1, y: 1 }]]), new Float64Array(4))]).toEqual([0, 0, 100, 0]);
});

test('marks are as large as their number leaves room for, within limits', () => {
	const viewport = { width: 1200, height: 800 };
	const radius = (count: number) => 6.5 * 0.5 * glyphAmong(count, 6.5, { k: 0.5, x: 0, y: 0 }, viewport);
	expect(radius(10)).toBeCloseTo(6.5);
	expect(radius(2000)).toBeCloseTo(3.29, 2);
	expect(radius(10_000)).toBeCloseTo(1.7);
	expect(radius(100_000)).toBeCloseTo(1.7);
});

test('coming four times nearer, marks double', () => {
	expect(4 * nearer(1, { k: 4, x: 0, y: 0 })).toBe(2);
	expect(nearer(1, { k: 0.5, x: 0, y: 0 })).toBe(1);
});
