import { expect, test } from 'vitest';
import { adjacencyOf, partsOf } from '../../src/lib/layout/adjacency.ts';
import { Chain } from '../../src/lib/layout/chain.ts';
import { layoutGraphOf } from '../../src/lib/layout/layoutGraph.ts';
import { NearPairs } from '../../src/lib/layout/nearPairs.ts';
import { defaultLayout } from '../../src/lib/layout/options.ts';
import { TermCollector } from '../../src/lib/layout/termRows.ts';
import { tiedPairs } from '../../src/lib/layout/tiedPairs.ts';
import { turned } from '../../src/lib/layout/turned.ts';
import { networkOf } from './networkOf.ts';

test('parts are those whom ties join, without those who have none', () => {
	const graph = adjacencyOf(6, [
		[4, 1, 1],
		[1, 0, 1],
		[3, 5, 1]
	]);
	expect(partsOf(graph).map((part) => [...part])).toEqual([
		[0, 1, 4],
		[3, 5]
	]);
});

test('a pair that is met twice is one term, at the distance that minimises both', () => {
	const terms = new TermCollector();
	terms.add(1, 0, 3, 2);
	terms.add(0, 1, 1, 5);
	terms.add(1, 0, 1, 6);
	const { first, other, weights, distances } = terms.take(2);
	expect([...first]).toEqual([0, 1, 2]);
	expect([...other]).toEqual([1, 0]);
	expect([...weights]).toEqual([1, 4]);
	expect([...distances]).toEqual([5, 3]);
	expect(terms.count).toBe(0);
});

test('near pairs are found from both sides and once, also where cells share a slot', () => {
	const n = 400;
	const x = Float64Array.from({ length: n }, (_, i) => (i % 20) * 7);
	const y = Float64Array.from({ length: n }, (_, i) => Math.floor(i / 20) * 7);
	const near = new NearPairs(10);
	near.fill(x, y, n);
	const found = Array.from({ length: n }, (_, a) =>
		[...near.other.slice(near.first[a], near.first[a + 1])].sort((p, q) => p - q)
	);
	// On a grid of 7, within 10: the eight around.
	expect(found[0]).toEqual([1, 20, 21]);
	expect(found[210]).toEqual([189, 190, 191, 209, 211, 229, 230, 231]);
	expect(found.reduce((sum, others) => sum + others.length, 0)).toBe(2 * (2 * 20 * 19 + 2 * 19 * 19));
});

test('a chain moves to the minimum of all its squares at once', () => {
	const chain = new Chain(3);
	chain.pull.set([10, 0, 0]);
	chain.weight.set([1, 0, 1]);
	chain.link.set([0, 1, 1]);
	chain.settle(3);
	// 1 (10 - a)² + (b - a)² + (c - b)² + c²: the steps from 10 to 0 are even.
	expect([...chain.move]).toEqual([7.5, 5, 2.5]);
	chain.weight[1] = Infinity;
	chain.settle(3);
	expect([...chain.move]).toEqual([5, 0, 0]);
});

test('several ties between two are one, in either direction, the shortest at each time, while both are there', () => {
	const network = networkOf(
		['a', { id: 'b', spells: [[0, 8]] }],
		[
			['a', 'b', 0, 6, 1],
			['b', 'a', 4, 10, 2]
		]
	);
	// The stronger of two ties is of length 1, one half as strong of 1.25.
	expect(tiedPairs(layoutGraphOf(network, defaultLayout))).toEqual([
		{
			i: 0,
			j: 1,
			spans: [
				{ span: [0, 0.4], length: 1.25 },
				{ span: [0.4, 0.6], length: 1 },
				{ span: [0.6, 0.8], length: 1 }
			]
		}
	]);
});

test('a layout lies along its longest way, heavier to the right, and keeps its distances', () => {
	const upright = Float64Array.from([0, 0, 1, 40, 0, 50, 0, -60]);
	const lying = turned(upright);
	const mirrored = turned(upright.map((value) => -value));
	lying.forEach((value, c) => expect(mirrored[c]).toBeCloseTo(value, 9));
	const apart = (p: Float64Array, i: number, j: number) =>
		Math.hypot(p[2 * i]! - p[2 * j]!, p[2 * i + 1]! - p[2 * j + 1]!);
	expect(apart(lying, 2, 3)).toBeCloseTo(110, 9);
	expect(Math.abs(lying[4]! - lying[6]!)).toBeGreaterThan(109);
});
