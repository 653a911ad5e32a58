import { expect, test } from 'vitest';
import { evenTimes } from '../../src/lib/measures/evenTimes.ts';
import { layoutQuality, readabilityAt } from '../../src/lib/measures/layoutQuality.ts';
import { momentOf } from '../../src/lib/measures/moment.ts';
import { type Path } from '../../src/lib/measures/straightMotion.ts';

const still = (x: number, y: number): Path => [[0, Infinity, x, y, x, y]];

test('the whole: a tie that grows from 5 to 10 over three slices has its stress on and between them', () => {
	const pair = momentOf(2, [0, 1], [[0, 1]]);
	const measured = {
		slices: { first: 0, last: 2, count: 3 },
		momentAt: () => pair,
		presence: [[{ start: 0, end: 2 }], [{ start: 0, end: 2 }]],
		crowdingTimes: evenTimes(0, 2, 600),
		between: 1,
		sources: Infinity
	};
	const paths: Path[] = [still(0, 0), [[0, 2, 5, 0, 10, 0]]];
	// Of 1, 1.1, 1.21, 1.331, 1.4641, 1.61051 the scale 1.61051 leaves least on the three slices.
	const quality = layoutQuality(measured, paths);
	expect(quality.scale).toBeCloseTo(1.61051, 10);
	// Lengths 1, 1.5 and 2, with 1.25 and 1.75 between, each over the scale.
	expect(quality.on).toBeCloseTo((0.143705 + 0.004711 + 0.058489) / 3, 5);
	expect(quality.off).toBeCloseTo((0.143705 + 0.050107 + 0.004711 + 0.007502 + 0.058489) / 5, 5);
	expect(quality.movement).toBeCloseTo(2.5 / 1.61051, 10);
	expect(quality.crowding).toBe(0);
	expect(readabilityAt(measured, paths, 1)).toEqual({ neighbourhoods: 1, crossings: 0 });
});
