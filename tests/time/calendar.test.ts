import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sliceAt, defaultFilter } from '../../src/lib/model/slice.ts';
import {
	axisTicks,
	clampTime,
	lastInstant,
	plusUnits,
	startOfUnit,
	stepUnit,
	unitStarts,
	yearStarts
} from '../../src/lib/time/calendar.ts';
import { networkOf } from '../model/networkOf.ts';

const date = (text: string) => Date.parse(`${text.padEnd(10, '-01')}T00:00:00Z`);
const day = (t: number) => new Date(t).toISOString().slice(0, 10);
const observed = { start: date('2007-01'), end: date('2012-06') };
const months = { observed, unit: 'month', timeKind: 'date' } as const;
const waves = { observed: { start: 1, end: 6 }, unit: 'number', timeKind: 'number' } as const;
const minutes = { observed: { start: 0.5, end: 60.5 }, unit: 'number', timeKind: 'number' } as const;

test('the last stop of dated data is the millisecond before the end of the observation', () => {
	expect(new Date(lastInstant(months)).toISOString()).toBe('2012-05-31T23:59:59.999Z');
});

test('the last stop of waves is the last wave, of decimals just before the end', () => {
	expect(lastInstant(waves)).toBe(5);
	expect(lastInstant(minutes)).toBe(60.49994);
	expect(lastInstant({ ...waves, observed: { start: 3, end: 3 } })).toBe(3);
});

test('whole bounds of an observation do not hide what begins after the last whole number', () => {
	const network = networkOf({ ties: [['t1', 'a', 'b', { spells: [[9.5, 10]] }]] });
	expect(lastInstant(network)).toBe(9.99999);
	expect(sliceAt(network, lastInstant(network), defaultFilter(network)).ties).toHaveLength(1);
	expect(lastInstant(networkOf({ ties: [['t1', 'a', 'b', { spells: [[9, 10]] }]] }))).toBe(9);
	expect(lastInstant(networkOf({ ties: [['t1', 'a', 'b', { spells: [[9, Infinity]] }]] }))).toBe(9);
});

test('a time beyond the timeline becomes its nearest end', () => {
	expect([0, 1, 2.5, 5, 5.5, 99].map((t) => clampTime(waves, t))).toEqual([1, 1, 2.5, 5, 5, 5]);
});

test.each([
	['year', '2009-01-01'],
	['month', '2009-09-01'],
	['day', '2009-09-15']
] as const)('the %s that holds an instant begins on %s', (unit, start) => {
	expect(startOfUnit(Date.UTC(2009, 8, 15, 13, 30), unit)).toBe(date(start));
});

test.each([
	['2009-09-15', 1, '2009-10-01'],
	['2009-09-01', 1, '2009-10-01'],
	['2009-12-31', 1, '2010-01-01'],
	['2009-09-15', 12, '2010-09-01'],
	['2009-09-15', -1, '2009-09-01'],
	['2009-09-01', -1, '2009-08-01'],
	['2009-01-01', -1, '2008-12-01'],
	['2009-09-15', -12, '2008-10-01'],
	['2009-09-15', 0, '2009-09-01'],
	['2007-01-01', -1, '2007-01-01'],
	['2007-01-20', -3, '2007-01-01']
])('from %s, %d months lead to %s', (from, n, to) => {
	expect(day(stepUnit(months, date(from), n))).toBe(to);
});

test('beyond the last month lies the last stop, and one step back from it is the month before', () => {
	const last = lastInstant(months);
	expect(stepUnit(months, date('2012-05-01'), 1)).toBe(last);
	expect(stepUnit(months, last, 1)).toBe(last);
	expect(day(stepUnit(months, last, -1))).toBe('2012-04-01');
});

test('numbers step by whole numbers', () => {
	expect([1, 2, 2.5, 5].map((t) => stepUnit(waves, t, 1))).toEqual([2, 3, 3, 5]);
	expect([1, 2, 2.5, 5].map((t) => stepUnit(waves, t, -1))).toEqual([1, 1, 2, 4]);
	expect(stepUnit(minutes, lastInstant(minutes), -1)).toBe(60);
	expect(stepUnit(minutes, 1, -1)).toBe(0.5);
});

test('years and days step by their own length', () => {
	expect(day(stepUnit({ ...months, unit: 'year' }, date('2009-09-15'), 1))).toBe('2010-01-01');
	expect(day(stepUnit({ ...months, unit: 'year' }, date('2009-09-15'), -2))).toBe('2008-01-01');
	expect(day(stepUnit({ ...months, unit: 'day' }, date('2008-02-28'), 2))).toBe('2008-03-01');
});

test('the units of a spell begin with the one that holds its start', () => {
	expect(unitStarts({ start: date('2009-11-20'), end: date('2010-02-01') }, 'month').map(day)).toEqual([
		'2009-11-01',
		'2009-12-01',
		'2010-01-01'
	]);
	expect(unitStarts({ start: 1, end: 6 }, 'number')).toEqual([1, 2, 3, 4, 5]);
	expect(unitStarts(observed, 'month')).toHaveLength(65);
});

test('where the units are too many for a strip, several of them share a start, up to the end', () => {
	const seconds = unitStarts({ start: 0, end: 600000 }, 'number');
	expect(seconds).toHaveLength(400);
	expect(seconds.slice(-2)).toEqual([597000, 598500]);
	const nanoseconds = unitStarts({ start: 1e18, end: 1e18 + 300 }, 'number');
	expect(nanoseconds.length).toBeGreaterThan(0);
	expect(nanoseconds.length).toBeLessThanOrEqual(400);
});

test('only years that begin within a spell are its years', () => {
	expect(yearStarts({ start: date('2007-01'), end: date('2010-01') }).map(day)).toEqual([
		'2007-01-01',
		'2008-01-01',
		'2009-01-01'
	]);
	expect(yearStarts({ start: date('2007-01-02'), end: date('2008-01') })).toEqual([]);
});

test.each([
	[
		'the years',
		'2007-01',
		'2012-06',
		['2007-01-01', '2008-01-01', '2009-01-01', '2010-01-01', '2011-01-01', '2012-01-01']
	],
	[
		'round years',
		'1905-06',
		'1945-01',
		['1910-01-01', '1915-01-01', '1920-01-01', '1925-01-01', '1930-01-01', '1935-01-01', '1940-01-01']
	],
	['the start where no year begins', '2009-03', '2009-06', ['2009-03-01']]
])('the axis of dated data carries %s', (_, start, end, ticks) => {
	expect(axisTicks({ start: date(start), end: date(end) }, 'date').map(day)).toEqual(ticks);
});

test.each([
	[1, 6, [1, 2, 3, 4, 5]],
	[1, 4, [1, 2, 3]],
	[0, 60, [0, 10, 20, 30, 40, 50]],
	[3, 95, [10, 20, 30, 40, 50, 60, 70, 80, 90]],
	[0.1, 0.95, [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]],
	[0.5, 60.5, [10, 20, 30, 40, 50, 60]],
	[4, 4, [4]]
])('the axis of numbers from %d to %d carries %j', (start, end, ticks) => {
	expect(axisTicks({ start, end }, 'number')).toEqual(ticks);
});

test('an axis never carries more than a dozen labels, all within it and ascending', () => {
	const bound = fc.double({ min: -1e7, max: 1e7, noNaN: true });
	fc.assert(
		fc.property(bound, bound, fc.constantFrom('date' as const, 'number' as const), (a, b, kind) => {
			const [start, end] = [Math.min(a, b), Math.max(a, b) + 1e-3].map((t) =>
				kind === 'date' ? Math.round(t * 1e6) : t
			);
			const ticks = axisTicks({ start: start!, end: end! }, kind);
			expect(ticks.length).toBeLessThanOrEqual(12);
			for (const [i, t] of ticks.entries()) {
				expect(t).toBeGreaterThanOrEqual(ticks[i - 1] === undefined ? start! : ticks[i - 1]! + Number.MIN_VALUE);
				expect(t).toBeLessThan(end!);
			}
		})
	);
});

const instant = fc.integer({ min: date('1800-01'), max: date('2200-01') });
const unit = fc.constantFrom('year' as const, 'month' as const, 'day' as const);

test('an instant lies in its unit, and n units on and back lead to its start', () => {
	fc.assert(
		fc.property(instant, unit, fc.integer({ min: -500, max: 500 }), (t, u, n) => {
			const start = startOfUnit(t, u);
			expect(start <= t && t < plusUnits(t, u, 1)).toBe(true);
			expect(plusUnits(plusUnits(t, u, n), u, -n)).toBe(start);
			expect(startOfUnit(plusUnits(t, u, n), u)).toBe(plusUnits(t, u, n));
		})
	);
});

test('twelve months are a year', () => {
	fc.assert(
		fc.property(instant, (t) => {
			expect(plusUnits(startOfUnit(t, 'year'), 'month', 12)).toBe(plusUnits(t, 'year', 1));
		})
	);
});

test('steps stay on the timeline, and lead forward or back until its end', () => {
	const within = fc.integer({ min: observed.start, max: observed.end - 1 });
	fc.assert(
		fc.property(within, unit, (t, u) => {
			const calendar = { ...months, unit: u };
			const [on, back] = [stepUnit(calendar, t, 1), stepUnit(calendar, t, -1)];
			expect(on > t || t === lastInstant(calendar)).toBe(true);
			expect(back < t || t === observed.start).toBe(true);
			expect(on).toBeLessThanOrEqual(lastInstant(calendar));
			expect(back).toBeGreaterThanOrEqual(observed.start);
		})
	);
});
