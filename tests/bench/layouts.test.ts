import { expect, test } from 'vitest';
import { layoutQuality } from '../../src/lib/measures/layoutQuality.ts';
import { placesAt } from '../../src/lib/measures/straightMotion.ts';
import { algorithms, reasonToSkip, runOf } from './algorithms.ts';
import { programs } from './corpus.ts';
import { datasetNames, datasetOf, isPublished } from './datasets.ts';
import { joined } from './joined.ts';
import { seatown } from './seatown.ts';
import { slicesOf } from './slices.ts';
import { staticLayout } from './staticLayout.ts';
import { ratioToBestPeer, tableOf } from './table.ts';

const computed = algorithms.filter((name) => !(programs as readonly string[]).includes(name));
const few = datasetOf('generated-20');

test.each(computed)('%s places all nodes at all times', (algorithm) => {
	const paths = runOf(algorithm, few, {})!()();
	expect(paths).toHaveLength(20);
	for (const t of [0, 0.3, 0.5, 1]) expect([...placesAt(paths, t)].every(Number.isFinite)).toBe(true);
	expect(layoutQuality(few.measured, paths).on).toBeGreaterThan(0);
});

test('stored layouts are not computed', () => {
	for (const program of programs) expect(runOf(program, few, {})).toBeNull();
});

test('the static layout finds a square where a ring of four is tied at all times', () => {
	const ring = [
		[0, 1],
		[1, 2],
		[2, 3],
		[3, 0]
	] as const;
	const paths = staticLayout(4, [{ present: [0, 1, 2, 3], ties: ring }]);
	const places = placesAt(paths, 0);
	const far = (i: number, j: number) =>
		Math.hypot(places[2 * i]! - places[2 * j]!, places[2 * i + 1]! - places[2 * j + 1]!);
	const sides = ring.map(([i, j]) => far(i, j));
	for (const side of sides) expect(side).toBeCloseTo(sides[0]!, 3);
	expect(far(0, 2) / sides[0]!).toBeCloseTo(Math.SQRT2, 3);
});

test('joined places lead an absent node evenly to where it will be, and leave it where it last was', () => {
	const at = (place: readonly [number, number]) => new Map([[0, place]]);
	const paths = joined(2, [0, 1, 2], [at([0, 0]), new Map(), at([4, 2])]);
	expect([...placesAt(paths, 1)]).toEqual([2, 1, 0, 0]);
	expect([...placesAt(paths, 9)]).toEqual([4, 2, 0, 0]);
});

test('slices hold all that is tied from half way to half way', () => {
	const slices = slicesOf({
		...few,
		measured: { ...few.measured, slices: { first: 1, last: 3, count: 3 } },
		during: (from, to) => ({ present: [from * 10, to * 10], ties: [] })
	});
	expect(slices.map(({ time, present }) => [time, ...present])).toEqual([
		[1, 5, 15],
		[2, 15, 25],
		[3, 25, 35]
	]);
});

test('Seatown is measured at 65 slices, a month each', () => {
	const { measured, network, ids } = seatown();
	expect(measured.slices.count).toBe(65);
	expect(ids).toEqual(network.nodes.map(({ id }) => id));
	expect(measured.momentAt(measured.slices.last).ties.length).toBeGreaterThan(0);
});

test('what takes too much is left out, and only for large networks', () => {
	expect(reasonToSkip('static', 10_000)).not.toBeNull();
	expect(reasonToSkip('d3-reheated-300', 10_000)).not.toBeNull();
	expect(algorithms.filter((algorithm) => reasonToSkip(algorithm, 2000) !== null)).toEqual([]);
});

test('a name that no network has is answered with those that there are', () => {
	expect(() => datasetOf('Bunt')).toThrow(/There is no network Bunt\. Choose one of VanDeBunt, Newcomb/);
	expect(datasetNames.filter(isPublished)).toEqual(['VanDeBunt', 'Newcomb', 'Rugby', 'Dialogs', 'InfoVis']);
});

test('the table sets times beside the fastest peer that moves and was timed', () => {
	const figures = { dataset: 'A', on: 1.2345, off: 12.345, movement: 123.45, crowding: 2, peak: null };
	const rows = [
		{ ...figures, algorithm: 'ours', ms: 50, peak: 80.4 },
		{ ...figures, algorithm: 'static', ms: 1 },
		{ ...figures, algorithm: 'visone', ms: 0 },
		{ ...figures, algorithm: 'dynnoslice', ms: 100 },
		{ ...figures, algorithm: 'd3-reheated-60', ms: 200 }
	];
	expect(rows.map((row) => ratioToBestPeer(row, rows))).toEqual([0.5, 0.01, null, 1, 2]);
	const [heads = '', , first = '', , third = ''] = tableOf(rows).split('\n');
	expect(heads.split(/ {2,}/)).toEqual([
		'dataset',
		'algorithm',
		'on',
		'off',
		'movement',
		'crowding',
		'ms',
		'ms / best peer',
		'peak MB'
	]);
	expect(first.split(/ {2,}/)).toEqual(['A', 'ours', '1.234', '12.35', '123.5', '2', '50.00', '0.500', '80']);
	expect(third.split(/ {2,}/)).toEqual(['A', 'visone', '1.234', '12.35', '123.5', '2', '–', '–', '–']);
});
