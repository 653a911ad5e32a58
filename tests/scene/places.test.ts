import { expect, test } from 'vitest';
import { offsetsFrom, placesAt } from '../../src/lib/scene/places.ts';

const trajectories = {
	nodeIds: ['a', 'b'],
	times: Float64Array.of(0, 10),
	positions: Float32Array.of(0, 0, 50, 50, 100, 20, 50, 50)
};

test('a node is where its trajectory leads at that time, and beyond its ends where it stands there', () => {
	expect(placesAt(trajectories, 0).get('a')).toEqual({ x: 0, y: 0 });
	expect(placesAt(trajectories, 5).get('a')).toEqual({ x: 50, y: 10 });
	expect(placesAt(trajectories, 99).get('a')).toEqual({ x: 100, y: 20 });
	expect(placesAt(trajectories, -99).get('b')).toEqual({ x: 50, y: 50 });
});

test('a transition lays an offset over the place of a node and leaves others alone', () => {
	const places = placesAt(trajectories, 0, new Map([['a', { x: 3, y: -4 }]]));
	expect([...places]).toEqual([
		['a', { x: 3, y: -4 }],
		['b', { x: 50, y: 50 }]
	]);
});

test('an offset leads back to where a node was; those that stay and those that are new have none', () => {
	const was = new Map([
		['a', { x: 10, y: 0 }],
		['b', { x: 50, y: 50.04 }],
		['d', { x: 7, y: 8.0625 }]
	]);
	const is = new Map([
		['a', { x: 4, y: 8 }],
		['b', { x: 50, y: 50 }],
		['c', { x: 1, y: 1 }],
		['d', { x: 7, y: 8 }]
	]);
	expect([...offsetsFrom(was, is)]).toEqual([
		['a', { x: 6, y: -8 }],
		['d', { x: 0, y: 0.0625 }]
	]);
});

test('what was drawn there by an offset is drawn there again after the date has jumped', () => {
	const was = placesAt(trajectories, 2);
	const offsets = offsetsFrom(was, placesAt(trajectories, 9));
	const drawn = placesAt(trajectories, 9, offsets).get('a');
	expect(drawn?.x).toBeCloseTo(was.get('a')?.x ?? NaN, 9);
	expect(drawn?.y).toBeCloseTo(was.get('a')?.y ?? NaN, 9);
});

test('a network without nodes has no places', () => {
	const none = { nodeIds: [], times: Float64Array.of(0), positions: new Float32Array() };
	expect(placesAt(none, 3).size).toBe(0);
});
