import fc from 'fast-check';
import { expect, test } from 'vitest';
import { labelsAt } from '../../src/lib/scene/labels.ts';
import { networkOf } from '../model/networkOf.ts';
import { sceneOf } from './placed.ts';

const viewport = { width: 800, height: 500 };
const camera = { k: 1, x: 0, y: 0 };
const place = fc.tuple(fc.integer({ min: 100, max: 700 }), fc.integer({ min: 100, max: 400 }));
const ids = Array.from({ length: 30 }, (_, i) => `n${String(i).padStart(2, '0')}`);

const labelled = (places: readonly (readonly [number, number])[], required: readonly string[]) => {
	const nodes = ids.slice(0, places.length).map((id, i) => ({ id, role: i % 3 === 0 ? 'organisation' : 'provider' }));
	const scene = sceneOf(networkOf({ nodes }), { places: Object.fromEntries(places.map((at, i) => [ids[i], at])) });
	return labelsAt(scene, camera, viewport, required);
};

test('two required labels are always placed, however dense the crowd', () => {
	fc.assert(
		fc.property(fc.array(place, { minLength: 2, maxLength: 30 }), (places) => {
			expect(labelled(places, ['n00', 'n01']).map(({ id }) => id)).toEqual(expect.arrayContaining(['n00', 'n01']));
		})
	);
});

test('thirty nodes at one point show some labels, and none upon another', () => {
	const labels = labelled(Array(30).fill([400, 250]), ['n05']);
	expect(labels.some(({ id }) => id === 'n05')).toBe(true);
	expect(new Set(labels.map(({ x, y, anchor }) => `${x} ${y} ${anchor}`)).size).toBe(labels.length);
});

test('labels come in the order of their ids, whatever the order in which they found a place', () => {
	const labels = labelled(
		[
			[400, 250],
			[200, 100],
			[600, 400],
			[300, 300]
		],
		['n03']
	);
	expect(labels.map(({ id }) => id)).toEqual(['n00', 'n01', 'n02', 'n03']);
});

test('a picture without nodes has no labels, and what is required and not there is not made up', () => {
	expect(labelled([], ['nobody'])).toEqual([]);
});

test('a picture too small for any label shows none', () => {
	const scene = sceneOf(networkOf({ nodes: ['a'] }), { places: { a: [5, 5] } });
	expect(labelsAt(scene, camera, { width: 10, height: 10 }, ['a'])).toEqual([]);
});
