import { expect, test } from 'vitest';
import { percentOf } from '../../../src/lib/scene/timeline/axis.ts';

const shown = { start: 100, end: 300 };

test.each([
	['the first moment', 100, 0],
	['the last moment', 300, 100],
	['the middle', 200, 50],
	['a third, to a thousandth of a per cent', 100 + 200 / 3, 33.333],
	['what comes before', 0, 0],
	['what comes after', 1e9, 100],
	['what never ends', Infinity, 100],
	['what was always there', -Infinity, 0]
])('%s has its place on the axis', (_, t, percent) => {
	expect(percentOf(t, shown)).toBe(percent);
});

test('an axis without length holds everything at an end, in numbers', () => {
	expect([99, 100, 101].map((t) => percentOf(t, { start: 100, end: 100 }))).toEqual([0, 0, 100]);
});
