import { expect, test } from 'vitest';
import { chartOf } from '../../src/lib/scene/chart/chartOf.ts';
import { basesOf } from '../../src/lib/model/basesOf.ts';
import { directions } from '../../src/lib/scene/chart/directions.ts';
import { radiusOf } from '../../src/lib/scene/sizes.ts';
import { roleOf } from '../../src/lib/scene/sceneAt.ts';
import { network } from '../story/seatown.ts';

const chart = chartOf(network)!;
const placeOf = (id: string) => {
	const i = chart.trajectories.nodeIds.indexOf(id);
	return { x: chart.trajectories.positions[2 * i]!, y: chart.trajectories.positions[2 * i + 1]! };
};
const fromMiddle = (id: string) => {
	const { x, y } = placeOf(id);
	return Math.sqrt(x * x + y * y);
};

test('rings stand only at the miles that the data state, and miles are even from the town line', () => {
	expect(chart.rings.map(({ miles }) => miles)).toEqual([3, 16, 20, 30]);
	const perMile = chart.rings.map(({ miles, radius }) => (radius - chart.town) / miles);
	for (const one of perMile) expect(one).toBeCloseTo(perMile[0]!, 6);
});

test('each of the six stands at its distance, at every date', () => {
	expect(chart.trajectories.times).toHaveLength(1);
	const on = (miles: number) => chart.rings.find((ring) => ring.miles === miles)!.radius;
	for (const [id, miles] of [
		['org_b', 3],
		['org_d', 16],
		['org_c', 20],
		['org_f', 30]
	] as const)
		expect(fromMiddle(id)).toBeCloseTo(on(miles), 3);
	for (const id of ['org_a', 'org_e', 'school_1', 'health_pract', 'ntw_vcs'])
		expect(fromMiddle(id)).toBeLessThan(chart.town);
});

test('whose place is not stated stands apart, above every ring that is drawn, and is never in the town', () => {
	expect(chart.apart.map(({ label }) => label)).toEqual(['regional or national', 'place not stated']);
	const bases = basesOf(network);
	const apart = network.nodes.filter(({ id }) => bases.get(id)!.at === 'apart').map(({ id }) => id);
	expect(apart).toContain('pct');
	expect(apart).toContain('tw_pm');
	for (const id of apart) expect(placeOf(id).y).toBeLessThan(chart.shelf!);
	expect(network.nodes.filter(({ id }) => !apart.includes(id) && placeOf(id).y < chart.shelf!)).toEqual([]);
});

test('no two marks lie upon one another', () => {
	const radius = (id: string) =>
		radiusOf[
			roleOf(
				network,
				network.nodes.find((node) => node.id === id)!
			).shape
		];
	const ids = chart.trajectories.nodeIds;
	const meeting = ids.flatMap((a, i) =>
		ids.slice(i + 1).flatMap((b) => {
			const [p, q] = [placeOf(a), placeOf(b)];
			const away = Math.sqrt((p.x - q.x) * (p.x - q.x) + (p.y - q.y) * (p.y - q.y));
			return away < radius(a) + radius(b) ? [`${a} ${b}`] : [];
		})
	);
	expect(meeting).toEqual([]);
});

test('a network that states no distance, or has nobody, has no chart; one node that states it has', () => {
	expect(chartOf({ ...network, nodes: [], ties: [] })).toBeNull();
	const only = network.nodes.filter(({ id }) => id === 'org_a');
	expect(chartOf({ ...network, nodes: only, ties: [] })).toBeNull();
	const one = chartOf({ ...network, nodes: network.nodes.filter(({ id }) => id === 'org_c'), ties: [] })!;
	expect([one.rings.map(({ miles }) => miles), one.shelf, one.apart]).toEqual([[20], null, []]);
});

test('directions are unit vectors', () => {
	expect(directions).toHaveLength(128);
	for (const { x, y } of directions) expect(x * x + y * y).toBeCloseTo(1, 12);
});
