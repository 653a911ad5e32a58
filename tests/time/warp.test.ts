import fc from 'fast-check';
import { expect, test } from 'vitest';
import { warpOf } from '../../src/lib/time/warp.ts';

const network = { observed: { start: 0, end: 11 }, unit: 'number', timeKind: 'number' } as const;

test('by calendar time goes evenly', () => {
	const { toTime, toProgress } = warpOf(network, [1, 2, 3], 'calendar');
	expect([0, 0.25, 0.5, 1].map(toTime)).toEqual([0, 2.5, 5, 10]);
	expect([0, 2.5, 5, 10].map(toProgress)).toEqual([0, 0.25, 0.5, 1]);
});

test('by change seven tenths of the way belong to the changes in equal parts, the rest to the calendar', () => {
	const { toProgress } = warpOf(network, [1, 2], 'change');
	expect(toProgress(1)).toBeCloseTo(0.7 / 3 + 0.3 * 0.1, 12);
	expect(toProgress(2)).toBeCloseTo((2 * 0.7) / 3 + 0.3 * 0.2, 12);
	expect(toProgress(10)).toBe(1);
});

test.each([
	['one change', [5], 'change', 8000],
	['nine changes', [1, 2, 3, 4, 5, 6, 7, 8, 9], 'change', 14000],
	['the calendar of eleven waves', [5], 'calendar', 8000]
] as const)('%s takes its time, never less than eight seconds', (_, times, pace, duration) => {
	expect(warpOf(network, times, pace).duration).toBe(duration);
});

test('however much changes, it takes a minute at most', () => {
	const many = Array.from({ length: 900 }, (_, i) => 0.01 * (i + 1));
	expect(warpOf(network, many, 'change').duration).toBe(60_000);
});

test('changes at the ends or beyond them are no stops', () => {
	expect(warpOf(network, [-3, 0, 5, 10, 12], 'change').duration).toBe(warpOf(network, [5], 'change').duration);
});

test('one moment is one progress', () => {
	const { toTime, toProgress } = warpOf({ ...network, observed: { start: 3, end: 4 } }, [], 'change');
	expect([toProgress(3), toTime(0), toTime(1)]).toEqual([0, 3, 3]);
});

const changes = fc
	.uniqueArray(fc.integer({ min: 1, max: 99 }), { maxLength: 12 })
	.map((times) => times.sort((a, b) => a - b).map((t) => t / 10));
const pace = fc.constantFrom('change' as const, 'calendar' as const);

test('there and back again is the same date, and later is later', () => {
	const moment = fc.double({ min: 0, max: 10, noNaN: true });
	fc.assert(
		fc.property(changes, pace, moment, moment, (times, how, a, b) => {
			const { toTime, toProgress } = warpOf(network, times, how);
			expect(toTime(toProgress(a))).toBeCloseTo(a, 9);
			if (a + 1e-9 < b) expect(toProgress(a)).toBeLessThan(toProgress(b));
			for (const t of [0, ...times, 10]) expect(toTime(toProgress(t))).toBe(t);
		})
	);
});
