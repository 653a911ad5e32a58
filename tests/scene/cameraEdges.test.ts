import { expect, test } from 'vitest';
import { boundsOf, fit, through } from '../../src/lib/scene/camera.ts';

test('the camera does not turn over where the margins leave no room', () => {
	expect(fit({ left: 0, top: 0, right: 1000, bottom: 500 }, { width: 60, height: 60 }, 50).k).toBe(0.02);
});

test('bounds of one point are that point', () => {
	const trajectories = { nodeIds: ['a'], times: Float64Array.of(0), positions: Float32Array.of(3, -4) };
	expect(boundsOf(trajectories)).toEqual({ left: 3, top: -4, right: 3, bottom: -4 });
});

test('a frame is centred wherever it lies', () => {
	const camera = fit({ left: -300, top: 900, right: -100, bottom: 1000 }, { width: 500, height: 400 }, 50);
	expect(camera).toEqual({ k: 1.6, x: 570, y: -1320 });
});

test('a reader who has not zoomed looks through the fitted camera', () => {
	expect(through({ k: 0.5, x: 50, y: 10 }, { k: 1, x: 0, y: 0 })).toEqual({ k: 0.5, x: 50, y: 10 });
});
