import { expect, test } from 'vitest';
import { computeTrajectories, prepareLayout } from '../../src/lib/layout/computeTrajectories.ts';
import { hashOf } from '../../src/lib/layout/hashOf.ts';
import { positionsAt } from '../../src/lib/layout/positionsAt.ts';
import type { LayoutOptions } from '../../src/lib/layout/options.ts';
import { networkOf, type TieSketch } from './networkOf.ts';

/** Two cliques of four, joined by one tie, of which one tie after the other ends. */
const ids = ['a', 'b', 'c', 'd', 'w', 'x', 'y', 'z'];
const ties: TieSketch[] = ['abcd', 'wxyz'].flatMap((clique) =>
	[...clique].flatMap((one, i) => [...clique].slice(i + 1).map((other, j): TieSketch => [one, other, 0, 4 + i + j]))
);
const plain = networkOf(ids, [...ties, ['a', 'w', 0, 9]]);

/** The same with a column in the nodes table. */
const withColumn = (name: string, words: readonly string[]) => ({
	...plain,
	nodes: plain.nodes.map((node, i) => ({ ...node, attributes: { [name]: words[i]! } }))
});

/** Where a node is at a time. */
function placeIn(options: Partial<LayoutOptions>, node: string, t: number, network = plain): [number, number] {
	const trajectories = computeTrajectories(network, options);
	const i = trajectories.nodeIds.indexOf(node);
	const positions = positionsAt(trajectories, t);
	return [positions[2 * i]!, positions[2 * i + 1]!];
}

const between = ([x, y]: [number, number], [u, v]: [number, number]) => Math.hypot(x - u, y - v);

test.each(['dense', 'sparse'] as const)('a pin for a date holds its node there at that very date (%s)', (solver) => {
	const pins = [{ node: 'b', date: 3.7, x: 250, y: -90 }];
	expect(placeIn({ solver, pins }, 'b', 3.7)).toEqual([250, -90]);
	expect(between(placeIn({ solver, pins, stability: 0.3 }, 'b', 9), [250, -90])).toBeGreaterThan(20);
});

test.each(['dense', 'sparse'] as const)('a pin for all dates holds its node always, others adapt (%s)', (solver) => {
	const pins = [{ node: 'b', date: null, x: 250, y: -90 }];
	for (const t of [0, 2.5, 10]) expect(placeIn({ solver, pins }, 'b', t)).toEqual([250, -90]);
	expect(between(placeIn({ solver, pins }, 'a', 0), [250, -90])).toBeLessThan(160);
});

test('a pin for a date goes before one for all dates, and the later of two for one date counts', () => {
	const pins = [
		{ node: 'b', date: 5, x: 10, y: 10 },
		{ node: 'b', date: null, x: 250, y: -90 },
		{ node: 'b', date: 5, x: 60, y: 20 }
	];
	expect(placeIn({ pins }, 'b', 5)).toEqual([60, 20]);
	expect(placeIn({ pins }, 'b', 0)).toEqual([250, -90]);
});

test('pins of nobody, or nowhere, change nothing', () => {
	const pins = [
		{ node: 'nobody', date: null, x: 0, y: 0 },
		{ node: 'b', date: null, x: NaN, y: 0 },
		{ node: 'b', date: NaN, x: 5, y: 0 }
	];
	expect(hashOf(computeTrajectories(plain, { pins }))).toBe(hashOf(computeTrajectories(plain)));
});

test('only the pins decide, not the order in which other nodes were pinned', () => {
	const [one, other] = [
		{ node: 'b', date: 5, x: 200, y: 0 },
		{ node: 'y', date: 2, x: -200, y: 0 }
	];
	const hash = (pins: (typeof one)[]) => hashOf(computeTrajectories(plain, { pins }));
	expect(hash([one, other])).toBe(hash([other, one]));
});

test('while a node is dragged its neighbours follow, and what is solved afterwards knows nothing of it', () => {
	const layout = prepareLayout(plain);
	const before = hashOf(layout.solve());
	const trajectories = layout.giveWay({ node: 'b', date: null, x: 600, y: 0 });
	const place = (id: string): [number, number] => {
		const i = trajectories.nodeIds.indexOf(id);
		return [trajectories.positions[2 * i]!, trajectories.positions[2 * i + 1]!];
	};
	expect(place('b')).toEqual([600, 0]);
	expect(between(place('a'), [600, 0])).toBeLessThan(between(placeIn({}, 'a', 0), [600, 0]));
	expect(hashOf(layout.solve())).toBe(before);
});

test('those who share a word of a column come together, and the others keep out', () => {
	const network = withColumn('club', ['', 'red', 'red', '', '', 'red', 'red', '']);
	const apart = (options: Partial<LayoutOptions>) =>
		between(placeIn(options, 'b', 5, network), placeIn(options, 'x', 5, network));
	expect(apart({ groupBy: 'club', groupPull: 4 })).toBeLessThan(0.8 * apart({}));
	expect(apart({ groupBy: 'club', groupPull: 0 })).toBe(apart({}));
	expect(apart({ groupBy: 'nothing' })).toBe(apart({}));
});

test('rings keep their nodes as far out as their numbers say', () => {
	const network = withColumn('distance', ['0', '1', '1', '2', '2', '2', 'far', '']);
	const from = (id: string) => between(placeIn({ ringBy: 'distance', ringPull: 10 }, id, 5, network), [0, 0]);
	expect(from('a')).toBeLessThan(40);
	expect(from('b')).toBeGreaterThan(60);
	expect(from('b')).toBeLessThan(140);
	expect(from('d')).toBeGreaterThan(150);
	expect(from('d')).toBeLessThan(250);
});

test('freer nodes move more, frozen ones hardly at all', () => {
	const moved = (stability: number) =>
		ids.reduce((sum, id) => sum + between(placeIn({ stability }, id, 0), placeIn({ stability }, id, 10)), 0);
	expect(moved(0.3)).toBeGreaterThan(2 * moved(10));
	expect(moved(100_000)).toBeLessThan(1);
});

test('what a package asks of the layout holds, and what a reader asks goes before it', () => {
	const asked = { ...plain, layout: { stability: 2 } };
	const hash = (network: typeof plain, options: Partial<LayoutOptions> = {}) =>
		hashOf(computeTrajectories(network, options));
	expect(hash(asked)).toBe(hash(plain, { stability: 2 }));
	expect(hash(asked, { stability: 50 })).toBe(hash(plain, { stability: 50 }));
	expect(hash(asked)).not.toBe(hash(plain));
});

test('the still layout is heard of first, then progress up to the whole', () => {
	const heard: (number | string)[] = [];
	const { times } = computeTrajectories(
		plain,
		{},
		{ still: (still) => heard.push(`still at ${still.times.length}`), progress: (share) => heard.push(share) }
	);
	expect(heard[0]).toBe('still at 1');
	expect(heard.at(-1)).toBe(1);
	expect(heard.slice(1)).toEqual([...heard.slice(1)].sort());
	expect(times.length).toBeGreaterThan(1);
});
