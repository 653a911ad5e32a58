import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseTime, utc } from '../../src/lib/time/parseTime.ts';

const iso = (t: number) => new Date(t).toISOString();
const midnight = (day: string) => `${day}T00:00:00.000Z`;

test.each([
	['2009', '2009-01-01', '2010-01-01', 'year'],
	['2009-09', '2009-09-01', '2009-10-01', 'month'],
	['2009-12', '2009-12-01', '2010-01-01', 'month'],
	['2009-09-15', '2009-09-15', '2009-09-16', 'day'],
	['2009-12-31', '2009-12-31', '2010-01-01', 'day'],
	['2012-02-29', '2012-02-29', '2012-03-01', 'day'],
	['2000-02-29', '2000-02-29', '2000-03-01', 'day'],
	[' 2009 ', '2009-01-01', '2010-01-01', 'year'],
	['0099', '0099-01-01', '0100-01-01', 'year'],
	['0000-03', '0000-03-01', '0000-04-01', 'month'],
	['-0044-03-15', '-000044-03-15', '-000044-03-16', 'day'],
	['9999', '9999-01-01', '+010000-01-01', 'year']
])('the date %j goes from %s to before %s', (text, start, end, precision) => {
	const parsed = parseTime(text, 'date')!;
	expect([iso(parsed.start), iso(parsed.end), parsed.precision]).toEqual([midnight(start), midnight(end), precision]);
});

test.each([
	...['', ' ', '..', '2009-13', '2009-00', '2009-02-30', '2009-02-00', '2011-02-29', '1900-02-29', '2009-04-31'],
	...['2009-9', '2009-09-5', '209', '20090', '09/2009', '2009/09', '15.9.2009', '2009-09-15-01', '2009-', '+2009'],
	...['2009-09-15T10:00', 'September 2009', '2009 or 2010', '~2009', '２００９', 'NaN', '2009\n2010']
])('%j is no date', (text) => {
	expect(parseTime(text, 'date')).toBeNull();
});

test.each([
	['3', 3, 4],
	['0', 0, 1],
	['-2', -2, -1],
	['-0', 0, 1],
	['+7', 7, 8],
	[' 12 ', 12, 13],
	['2009', 2009, 2010],
	['3.5', 3.5, 3.5],
	['3.0', 3, 3],
	['.25', 0.25, 0.25],
	['1e3', 1000, 1001],
	['1.5e-3', 0.0015, 0.0015]
])('the number %j goes from %d to before %d', (text, start, end) => {
	expect(parseTime(text, 'number')).toStrictEqual({ start, end, precision: 'number' });
});

test.each(['', ' ', '.', '-', 'e5', '1,5', '1 2', '0x10', 'NaN', 'Infinity', '1e999', '2009-09', 'wave 1', '3rd'])(
	'%j is no number',
	(text) => {
		expect(parseTime(text, 'number')).toBeNull();
	}
);

test('a day overflows into the next month, and early years are not of the twentieth century', () => {
	expect(iso(utc(2009, 11, 32))).toBe(midnight('2010-01-01'));
	expect(iso(utc(2009, -1, 1))).toBe(midnight('2008-12-01'));
	expect(iso(utc(9, 0, 1))).toBe(midnight('0009-01-01'));
});

const pad = (n: number, digits: number) => String(n).padStart(digits, '0');
const year = fc.integer({ min: 0, max: 9999 }).map((n) => pad(n, 4));
const month = fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${pad(m, 2)}`);
const day = fc.tuple(month, fc.integer({ min: 1, max: 28 })).map(([m, d]) => `${m}-${pad(d, 2)}`);

test('a date begins when it says and ends when the next one begins', () => {
	fc.assert(
		fc.property(fc.oneof(year, month, day), (text) => {
			const parsed = parseTime(text, 'date')!;
			expect(parsed.end).toBeGreaterThan(parsed.start);
			expect(iso(parsed.start).startsWith(text)).toBe(true);
			expect(iso(parsed.end - 1).startsWith(text)).toBe(true);
			expect(iso(parsed.end).startsWith(text)).toBe(false);
		})
	);
});

test('a year is its twelve months, and a month its days, without gap or overlap', () => {
	fc.assert(
		fc.property(year, (y) => {
			const months = Array.from({ length: 12 }, (_, i) => parseTime(`${y}-${pad(i + 1, 2)}`, 'date')!);
			const whole = parseTime(y, 'date')!;
			expect([months[0]!.start, months[11]!.end]).toEqual([whole.start, whole.end]);
			for (const [i, m] of months.entries()) {
				if (i > 0) expect(m.start).toBe(months[i - 1]!.end);
				const days = (m.end - m.start) / 864e5;
				const last = parseTime(`${y}-${pad(i + 1, 2)}-${pad(days, 2)}`, 'date');
				expect(last?.end).toBe(m.end);
				expect(parseTime(`${y}-${pad(i + 1, 2)}-${pad(days + 1, 2)}`, 'date')).toBeNull();
			}
		})
	);
});

test('any text at all is a time or none, never an error', () => {
	fc.assert(
		fc.property(fc.string(), fc.constantFrom('date' as const, 'number' as const), (text, kind) => {
			const parsed = parseTime(text, kind);
			if (parsed) expect(parsed.end).toBeGreaterThanOrEqual(parsed.start);
		})
	);
});

test('a time of day lasts its second, and with milliseconds it is a point', () => {
	const start = Date.UTC(2014, 8, 1, 14, 37, 26);
	expect(parseTime('2014-09-01 14:37:26', 'date')).toEqual({ start, end: start + 1000, precision: 'second' });
	expect(parseTime('2014-09-01 14:37:26.250', 'date')).toEqual({
		start: start + 250,
		end: start + 250,
		precision: 'second'
	});
});

test.each([
	'2014-09-01 24:00:00',
	'2014-09-01 12:60:00',
	'2014-02-30 12:00:00',
	'2014-09-01 12:00',
	'2014-09 12:00:00'
])('%j is no time of day', (text) => {
	expect(parseTime(text, 'date')).toBe(null);
});
