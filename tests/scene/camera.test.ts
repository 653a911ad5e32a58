import { expect, test } from 'vitest';
import { boundsOf, fit, glyphFor, through } from '../../src/lib/scene/camera.ts';

const trajectories = {
	nodeIds: ['a', 'b'],
	times: Float64Array.of(0, 1),
	positions: Float32Array.of(-10, 0, 10, 5, -30, -20, 40, 5)
};

test('the frame holds every node at every date', () => {
	expect(boundsOf(trajectories)).toEqual({ left: -30, top: -20, right: 40, bottom: 5 });
});

test('a network without nodes has a frame all the same', () => {
	const empty = { nodeIds: [], times: new Float64Array(), positions: new Float32Array() };
	expect(boundsOf(empty)).toEqual({ left: -100, top: -100, right: 100, bottom: 100 });
});

test('a fitted camera shows the frame whole, centred, with its margin', () => {
	const camera = fit({ left: 0, top: 0, right: 1000, bottom: 500 }, { width: 600, height: 600 }, 50);
	expect(camera).toEqual({ k: 0.5, x: 50, y: 175 });
});

test('a single point does not zoom in without end', () => {
	expect(fit({ left: 3, top: 3, right: 3, bottom: 3 }, { width: 600, height: 600 }, 50).k).toBe(1.6);
});

test("a reader's own zoom lies over the fitted camera", () => {
	expect(through({ k: 0.5, x: 50, y: 10 }, { k: 2, x: -5, y: 7 })).toEqual({ k: 1, x: 95, y: 27 });
});

test('glyphs grow where the camera stands far off, and within limits', () => {
	expect(glyphFor({ k: 1, x: 0, y: 0 })).toBe(0.9);
	expect(glyphFor({ k: 0.4, x: 0, y: 0 })).toBe(1.25);
	expect(glyphFor({ k: 0.01, x: 0, y: 0 })).toBe(2.2);
});
