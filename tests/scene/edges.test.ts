import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sceneAt } from '../../src/lib/scene/sceneAt.ts';
import { sliceAt } from '../../src/lib/model/slice.ts';
import type { Scene } from '../../src/lib/scene/types.ts';
import { atRest } from '../../src/lib/scene/view.ts';
import { networkOf } from '../model/networkOf.ts';
import { filters, networks } from '../model/networks.ts';
import { placed, plainView, sceneOf } from './placed.ts';

// JSON writes NaN and the infinities as null; a path holds them as words.
function numbersOf({ nodes, ties, audience }: Scene): unknown[] {
	const strokes = [...nodes, ...ties].flatMap((mark) => mark.strokes).concat(audience);
	return [
		...nodes.flatMap(({ x, y, radius, presence, letter }) => [
			x,
			y,
			radius,
			presence,
			letter?.y ?? 0,
			letter?.size ?? 0
		]),
		...ties.flatMap(({ x, y }) => [x, y]),
		...strokes.map(({ width }) => width)
	];
}
function expectSound(scene: Scene) {
	expect(JSON.stringify(scene)).not.toMatch(/NaN|Infinity/);
	expect(numbersOf(scene).every(Number.isFinite)).toBe(true);
}

test('an empty network has an empty scene', () => {
	expect(sceneOf(networkOf({ nodes: [] }))).toEqual({
		...{ time: 1, line: null, linePresence: 1, ground: null },
		...{ ties: [], nodes: [], audience: [] }
	});
});

test('one node is one mark where it stands', () => {
	const scene = sceneOf(networkOf({ nodes: ['a'] }), { places: { a: [7, 8] } });
	expect(scene.nodes.map(({ id, x, y }) => [id, x, y])).toEqual([['a', 7, 8]]);
	expect(scene.ties).toEqual([]);
});

test('a tie from a node to itself is a loop that rises above the node', () => {
	const scene = sceneOf(networkOf({ nodes: ['a'], ties: [['t', 'a', 'a', { kind: 'endorsement' }]] }), {
		places: { a: [7, 8] }
	});
	const [tie] = scene.ties;
	const [node] = scene.nodes;
	expect(tie?.x).toBe(7);
	expect(tie?.y).toBeLessThan(8 - (node?.radius ?? 0));
	expectSound(scene);
});

test('two nodes at one point are drawn in numbers, in every form and fate of a tie', () => {
	const modes = ['realised', 'expected_unmet', 'blocked', 'declined'] as const;
	for (const mode of modes)
		for (const kind of ['endorsement', 'referral', 'joint', 'plain']) {
			const network = networkOf({ nodes: ['a', 'b'], ties: [['t', 'a', 'b', { mode, kind, audience: 'b' }]] });
			expectSound(sceneOf(network, { filter: { expected: true }, view: { fresh: new Set(['t']) } }));
		}
});

const coordinate = fc.oneof(fc.constant(0), fc.double({ min: -1e5, max: 1e5, noNaN: true }));
const place = fc.tuple(coordinate, coordinate);

test('no scene holds anything but numbers, wherever its nodes stand and however far a tie has formed', () => {
	fc.assert(
		fc.property(
			networks,
			filters,
			fc.record({ a: place, b: place, c: place }),
			fc.integer({ min: 0, max: 9 }),
			fc.double({ min: 0, max: 1, noNaN: true }),
			fc.double({ min: 0.9, max: 2.2, noNaN: true }),
			(network, filter, places, t, growth, glyph) => {
				const overlay = { ...atRest, growth: new Map(network.ties.map(({ id }) => [id, growth])) };
				expectSound(sceneOf(network, { places, t, filter, view: { glyph }, overlay }));
			}
		)
	);
});

test('a scene draws exactly what its slice holds', () => {
	fc.assert(
		fc.property(networks, filters, fc.integer({ min: 0, max: 9 }), (network, filter, t) => {
			const slice = sliceAt(network, t, filter);
			const scene = sceneAt(network, placed(network), slice, plainView);
			expect(scene.nodes.map(({ id }) => id)).toEqual(slice.nodes.map(({ node }) => node.id));
			expect(scene.ties.map(({ id }) => id).sort()).toEqual(slice.ties.map(({ tie }) => tie.id));
		})
	);
});

test('ten thousand nodes in a ring of ties make a scene', () => {
	const ids = Array.from({ length: 10_000 }, (_, i) => `n${String(i).padStart(5, '0')}`);
	const ties = ids.map((id, i) => [`t${id}`, id, ids[(i + 1) % ids.length]!] as const);
	const places = Object.fromEntries(ids.map((id, i) => [id, [i % 100, Math.floor(i / 100)] as const]));
	const scene = sceneOf(networkOf({ nodes: ids, ties }), { places });
	expect([scene.nodes.length, scene.ties.length]).toEqual([10_000, 10_000]);
	expect(scene.nodes[9999]).toMatchObject({ id: 'n09999', x: 99, y: 99 });
});
