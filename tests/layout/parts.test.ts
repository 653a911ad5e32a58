import { expect, test } from 'vitest';
import { averageTargets } from '../../src/lib/layout/averageTargets.ts';
import { changeDates, distinct } from '../../src/lib/layout/changeDates.ts';
import { clutterOf } from '../../src/lib/layout/clutter.ts';
import { hashOf } from '../../src/lib/layout/hashOf.ts';
import { keyframeTimes } from '../../src/lib/layout/keyframeTimes.ts';
import { layoutGraphOf } from '../../src/lib/layout/layoutGraph.ts';
import { mulberry32 } from '../../src/lib/layout/mulberry32.ts';
import { defaultLayout } from '../../src/lib/layout/options.ts';
import { rowsBelow } from '../../src/lib/layout/rowsBelow.ts';
import { shortestPaths } from '../../src/lib/layout/shortestPaths.ts';
import { meanDegree, standingsOf } from '../../src/lib/layout/standings.ts';
import { stateAt } from '../../src/lib/layout/stateAt.ts';
import { windowsOf } from '../../src/lib/layout/windows.ts';
import { networkOf } from './networkOf.ts';

const graphOf = (...given: Parameters<typeof networkOf>) => layoutGraphOf(networkOf(...given), defaultLayout);

test('shortest paths take the shorter way, and none is infinite', () => {
	const distances = shortestPaths(4, [
		[0, 1, 1],
		[1, 2, 1.5],
		[0, 2, 4]
	]);
	expect([...distances]).toEqual([
		0,
		1,
		2.5,
		Infinity,
		1,
		0,
		1.5,
		Infinity,
		2.5,
		1.5,
		0,
		Infinity,
		Infinity,
		Infinity,
		Infinity,
		0
	]);
});

test('a path found early and bettered late is bettered for those beyond it, too', () => {
	const distances = shortestPaths(5, [
		[0, 1, 10],
		[1, 2, 1],
		[0, 3, 1],
		[3, 4, 1],
		[4, 1, 1]
	]);
	expect([...distances.subarray(0, 5)]).toEqual([0, 3, 4, 1, 2]);
});

test('the generator gives the numbers of mulberry32', () => {
	const random = mulberry32(1);
	expect([random(), random(), random()]).toEqual([0.6270739405881613, 0.002735721180215478, 0.5274470399599522]);
});

test('the hash of nothing is the offset of FNV-1a, and one bit changes it', () => {
	const hash = (...positions: number[]) =>
		hashOf({ nodeIds: [], times: new Float64Array(1), positions: Float32Array.from(positions) });
	expect(hash()).toBe('811c9dc5');
	expect(hash(0)).toBe('4b95f515');
	expect(hash(1)).not.toBe(hash(1.0000001192092896));
});

test('without changes keyframes are even', () => {
	expect([...keyframeTimes(new Float64Array(0), 5, 0.5)]).toEqual([0, 0.25, 0.5, 0.75, 1]);
});

test('keyframes are closer together towards many changes, and begin and end with the observation', () => {
	const times = keyframeTimes(Float64Array.from([0.5, 0.5, 0.5, 0.5]), 21, 0.5);
	expect([times[0], times.at(-1)]).toEqual([0, 1]);
	expect(times.filter((u) => u < 0.5).length).toBeGreaterThan(12);
});

test('dates of change lie strictly within the observation, as often as something changes', () => {
	const graph = graphOf(['a', { id: 'b', spells: [[0, 5]] }], [['a', 'b', 2, 5]]);
	expect([...changeDates(graph, [[0.2, 0.9]])]).toEqual([0.2, 0.2, 0.5, 0.5, 0.9]);
	expect([...distinct(changeDates(graph, []))]).toEqual([0.2, 0.5]);
});

test('the state at an instant holds who is there and ties between them, from their start and not at their end', () => {
	const graph = graphOf(
		['a', { id: 'b', spells: [[0, 5]] }, 'c'],
		[
			['a', 'b', 2, 8],
			['b', 'c']
		]
	);
	expect([...stateAt(graph, 0.2).distances]).toEqual([0, 1, 2, 1, 0, 1, 2, 1, 0]);
	expect([...stateAt(graph, 0.19).distances]).toEqual([0, Infinity, Infinity, Infinity, 0, 1, Infinity, 1, 0]);
	expect([...stateAt(graph, 0.5).present]).toEqual([0, 2]);
});

test('a weaker tie is longer, and a child is tied to its parent', () => {
	const graph = graphOf(
		['a', 'b', { id: 'c', parent: 'b' }],
		[
			['a', 'b', 0, 10, 1],
			['a', 'c', 0, 10, 2]
		]
	);
	expect(graph.edges.map(({ spans }) => spans[0]!.length)).toEqual([1.25, 1, 0.35]);
	expect([...graph.parents]).toEqual([-1, -1, 1]);
});

test('targets are averaged exactly over the time that each distance holds', () => {
	// Distance 1 for the first quarter of the window, then 2 by way of c.
	const graph = graphOf(
		['a', 'b', 'c'],
		[
			['a', 'b', 0, 2.5],
			['a', 'c'],
			['c', 'b']
		]
	);
	const dates = distinct(changeDates(graph, []));
	const [targets] = averageTargets(graph, windowsOf(new Float64Array(1), dates, 24), dates);
	expect(targets!.weights[1]).toBeCloseTo(0.25 + 0.75 / 4, 6);
	expect(targets!.distances[1]).toBeCloseTo((0.25 + 0.75 / 2) / (0.25 + 0.75 / 4), 6);
});

test('windows meet half way between keyframes and their shares count each moment once', () => {
	const windows = windowsOf(Float64Array.from([0, 0.2, 1]), Float64Array.from([0.05, 0.5]), 24);
	expect(windows.map(({ from, to }) => [from, to])).toEqual([
		[0, 0.1],
		[0.1, 0.6],
		[0.6, 1]
	]);
	expect(windows.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(2, 12);
	expect(windows[1]!.pieces).toHaveLength(2);
	expect(windows[1]!.pieces[0]!.share).toBeCloseTo(0.8, 12);
});

test('degrees count relative to the line, by the default perspective only, averaged over time', () => {
	const network = networkOf(
		[
			{
				id: 'a',
				degrees: [
					[0, 5, 0.3],
					[5, 10, 0.9]
				]
			},
			{ id: 'b', degrees: [[0, 10, null]] },
			'c'
		],
		[]
	);
	const standings = standingsOf(network, layoutGraphOf(network, defaultLayout));
	expect(meanDegree(standings[0]!, 0, 1)).toBeCloseTo(0.75, 12);
	expect(standings.map(({ apart }) => apart)).toEqual([false, true, false]);
	const elsewhere = { ...network, perspectives: [{ id: 'other', label: '', description: '' }] };
	expect(standingsOf(elsewhere, layoutGraphOf(network, defaultLayout))[0]!.degrees).toEqual([]);
});

test('where the data has no line nobody stands inside, outside or apart', () => {
	const network = networkOf(
		[
			{ id: 'a', degrees: [[0, 10, 0.3]] },
			{ id: 'b', degrees: [[0, 10, null]] }
		],
		[],
		{ standing: { line: null, given: {}, earnedStep: null } }
	);
	expect(standingsOf(network, layoutGraphOf(network, defaultLayout))).toEqual([
		{ degrees: [], apart: false, words: [{ span: [0, 1], word: 'local' }] },
		{ degrees: [], apart: false, words: [{ span: [0, 1], word: 'local' }] }
	]);
});

test('rows below stand under the picture, centred, none upon another', () => {
	expect([...rowsBelow(3, { left: -300, top: -100, right: 300, bottom: 200 }, 60)]).toEqual([
		-200, 260, 0, 260, 200, 260
	]);
	expect([...rowsBelow(3, { left: 0, top: 0, right: 0, bottom: 0 }, 60)]).toEqual([-54, 60, 54, 60, 0, 120]);
	expect(rowsBelow(0, { left: 0, top: 0, right: 0, bottom: 0 }, 60)).toHaveLength(0);
});

test('a crossing is clutter, and a tie through a mark more so', () => {
	const graph = graphOf(
		['a', 'b', 'c', 'd'],
		[
			['a', 'b'],
			['c', 'd']
		]
	);
	expect(clutterOf(graph, Float64Array.from([0, 0, 100, 0, 0, 100, 100, 100]))).toBe(0);
	expect(clutterOf(graph, Float64Array.from([0, 0, 100, 100, 0, 100, 100, 0]))).toBe(1);
	expect(clutterOf(graph, Float64Array.from([0, 0, 100, 0, 50, 5, 50, 100]))).toBe(3);
});
