import { expect, test } from 'vitest';
import type { Evidence } from '../../src/lib/model/types.ts';
import { chartOf } from '../../src/lib/scene/chart/chartOf.ts';
import { isOfMany } from '../../src/lib/scene/chart/isOfMany.ts';
import { groundOf } from '../../src/lib/scene/chart/groundOf.ts';
import { glyphIn } from '../../src/lib/scene/chart/glyphIn.ts';
import { spread } from '../../src/lib/scene/chart/spread.ts';
import { roundUpTo } from '../../src/lib/scene/chart/ringsOf.ts';
import { networkOf } from '../model/networkOf.ts';

/** Nodes of these distances, and ties from each to the next. */
function chartFor(distances: readonly (number | null)[], evidence: readonly (Evidence | null)[] = []) {
	const id = (i: number) => `n${String(i).padStart(5, '0')}`;
	const network = networkOf({
		nodes: distances.map((miles, i) => ({
			...{ id: id(i), role: 'provider', evidence: evidence[i] ?? null },
			attributes: (miles === null ? {} : { distance_miles: String(miles) }) as Record<string, string>
		})),
		ties: distances.slice(1).map((_, i) => [`t${i}`, id(i), id(i + 1)] as const)
	});
	return chartOf(network, spread);
}

const placesIn = ({ trajectories: { positions } }: NonNullable<ReturnType<typeof chartFor>>) =>
	Array.from({ length: positions.length / 2 }, (_, i) => ({ x: positions[2 * i]!, y: positions[2 * i + 1]! }));

const fromMiddle = ({ x, y }: { x: number; y: number }) => Math.sqrt(x * x + y * y);

function least(places: readonly { x: number; y: number }[]): number {
	let nearest = Infinity;
	places.forEach((a, i) => {
		for (let j = i + 1; j < places.length; j++)
			nearest = Math.min(nearest, fromMiddle({ x: a.x - places[j]!.x, y: a.y - places[j]!.y }));
	});
	return nearest;
}

const count = (n: number, of: (i: number) => number | null) => Array.from({ length: n }, (_, i) => of(i));

test('two thousand at distances of their own are placed at once, each at its distance, between rings at round miles', () => {
	const miles = count(2000, (i) => (i % 7 === 0 ? 0 : ((i * 37) % 1999) / 40 + 0.3));
	// Trying all places for each takes longer than a test may.
	const chart = chartFor(miles)!;
	expect(chart.rings.map((ring) => ring.miles)).toEqual([10, 20, 30, 40, 50]);
	expect(chart.isRound).toBe(true);
	const perMile = (chart.rings[0]!.radius - chart.town) / 10;
	placesIn(chart).forEach((place, i) => {
		if (miles[i] === 0) expect(fromMiddle(place)).toBeLessThan(chart.town);
		else expect(fromMiddle(place)).toBeCloseTo(chart.town + perMile * miles[i]!, 1);
	});
	expect(least(placesIn(chart))).toBeGreaterThan(13);
});

test('two thousand at one distance share one ring, evenly', () => {
	const chart = chartFor(count(2000, () => 12))!;
	expect(chart.rings.map((ring) => ring.miles)).toEqual([12]);
	const places = placesIn(chart);
	for (const place of places) expect(fromMiddle(place)).toBeCloseTo(chart.rings[0]!.radius, 1);
	const even = (2 * Math.PI * chart.rings[0]!.radius) / 2000;
	expect(least(places)).toBeGreaterThan(0.9 * even);
	// A camera that stands as far off as it can shows it whole on a telephone.
	expect(chart.bounds.right - chart.bounds.left).toBeLessThan(390 / 0.02);
});

test('those of no stated distance stand in as many rows as keep the shelf about as wide as what lies below it', () => {
	const chart = chartFor(count(500, (i) => (i < 3 ? i + 1 : null)))!;
	const [apart] = chart.apart;
	expect(apart!.label).toBe('place not stated');
	const [wide, high] = [apart!.right - apart!.left, apart!.bottom - apart!.top];
	expect(wide / high).toBeGreaterThan(1);
	expect(wide / high).toBeLessThan(2);
	expect([chart.bounds.left <= apart!.left, chart.bounds.right >= apart!.right]).toEqual([true, true]);
	expect(least(placesIn(chart))).toBeGreaterThan(40);
});

test('many who belong to one body lie round it in rows, none upon another', () => {
	const network = networkOf({
		nodes: [
			{ id: 'a', role: 'provider', attributes: { distance_miles: '5' } },
			...Array.from({ length: 40 }, (_, i) => ({ id: `b${i}`, role: 'provider', parent: 'a' }))
		]
	});
	expect(least(placesIn(chartOf(network)!))).toBeGreaterThan(13);
});

test('up to eight distances have a ring each, of more the rings are at round miles', () => {
	const rings = (n: number) => chartFor(count(n, (i) => 1.5 * (i + 1)))!.rings.map(({ miles }) => miles);
	expect(rings(8)).toEqual([1.5, 3, 4.5, 6, 7.5, 9, 10.5, 12]);
	expect(rings(9)).toEqual([5, 10]);
});

test.each([
	[34, [10, 20, 30]],
	[6, [1, 2, 3, 4, 5, 6]],
	[13.5, [5, 10]],
	[0.7, [0.2, 0.4, 0.6]],
	[0.06, [0.01, 0.02, 0.03, 0.04, 0.05, 0.06]],
	[2300, [500, 1000, 1500, 2000]]
])('round miles up to %d are few and written as people write them', (farthest, rings) => {
	expect(roundUpTo(farthest)).toEqual(rings);
});

test('a ring is as broken as the surest row that states it, and whole where no row says how sure it is', () => {
	const chart = chartFor([1, 1, 2, 3, 4], ['illustrative', 'inferred', 'illustrative', 'documented', null])!;
	expect(chart.rings.map(({ evidence }) => evidence)).toEqual(['inferred', 'illustrative', 'documented', null]);
	const [, ...strokes] = groundOf(chart, 1, 1).strokes;
	expect(strokes.slice(0, 4).map(({ dash }) => dash)).toEqual(['6.14 3.54', '0 4.07', null, null]);
	// As dark as a mark: a hairline's dashes could not be told from its gaps.
	expect(strokes.slice(0, 4).map(({ ink }) => ink)).toEqual(['rule', 'rule', 'rule', 'rule']);
});

test('where marks would lie upon one another they are drawn no larger than that, and as large as asked where the picture turned away', () => {
	const chart = chartFor([1, 1, 1, 5])!;
	const asked = chart.most + 0.5;
	expect(glyphIn({ chart, shown: true }, asked)).toBe(chart.most);
	expect(glyphIn({ chart, shown: true }, asked, 0.5)).toBeCloseTo(chart.most + 0.25, 6);
	expect(glyphIn({ chart, shown: false }, asked, 1)).toBe(asked);
	expect(glyphIn({ chart, shown: true }, 1)).toBe(1);
	expect(glyphIn(null, 2)).toBe(2);
});

test('many are placed only where something places them; few need nothing for it', () => {
	const of = (n: number) =>
		networkOf({ nodes: count(n, (i) => i).map((i) => ({ id: `n${i}`, attributes: { distance_miles: '4' } })) });
	const [few, many] = [of(24), of(25)];
	expect([isOfMany(few), isOfMany(many)]).toEqual([false, true]);
	expect(chartOf(few)).not.toBeNull();
	expect(chartOf(many)).toBeNull();
	expect(chartOf(many, spread)).not.toBeNull();
});
