import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatSpell, formatTime, formatWritten, monthName } from '../../src/lib/time/formatTime.ts';
import { parseTime } from '../../src/lib/time/parseTime.ts';
import { readDate } from '../../src/lib/time/readDate.ts';

const september = Date.UTC(2009, 8, 15, 23, 59, 59, 999);

test.each([
	[september, 'year', '2009'],
	[september, 'month', 'September 2009'],
	[september, 'day', '15 September 2009'],
	[Date.UTC(2007, 0, 1), 'day', '1 January 2007'],
	[Date.UTC(2012, 4, 31, 23, 59, 59, 999), 'month', 'May 2012'],
	[3, 'number', '3'],
	[3.5, 'number', '3.5'],
	[1 / 3, 'number', '0.333'],
	[-2, 'number', '-2']
] as const)('%d by %s is %j', (t, unit, text) => {
	expect(formatTime(t, unit)).toBe(text);
});

test.each([
	['2009', '2009'],
	['2009-09', 'September 2009'],
	['2009-09-05', '5 September 2009'],
	['3', '3'],
	['3.5', '3.5'],
	['', ''],
	['soon', 'soon']
])('the written %j is in words %j', (written, text) => {
	expect(formatWritten(written)).toBe(text);
});

test.each([
	['2007', '2010-12', 'from 2007 to December 2010'],
	['2009-09', '', 'since September 2009'],
	['2009-09', '..', 'since September 2009'],
	['2010-03', '2010-03', 'in March 2010'],
	['2010-03 ', '2010-03', 'in March 2010'],
	['2007', '2007', 'in 2007'],
	['2007', '2007-12', 'from 2007 to December 2007'],
	['1', '4', 'from 1 to 4']
])('a spell from %j to %j is %j', (startText, endText, text) => {
	expect(formatSpell({ start: 0, end: 1, startText, endText })).toBe(text);
});

test('the months have their English names on every machine', () => {
	expect([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map(monthName)).toEqual([
		...['January', 'February', 'March', 'April', 'May', 'June'],
		...['July', 'August', 'September', 'October', 'November', 'December']
	]);
	expect(() => monthName(12)).toThrow('unknown month: 12');
});

const unit = fc.constantFrom('year' as const, 'month' as const, 'day' as const);
const years1000To9999 = fc.integer({ min: Date.UTC(1000, 0, 1), max: Date.UTC(10000, 0, 1) - 1 });

test('a date in words is read again as the unit that holds it', () => {
	fc.assert(
		fc.property(years1000To9999, unit, (t, precision) => {
			const read = readDate(formatTime(t, precision), 'date')!;
			expect(read.precision).toBe(precision);
			expect(read.start <= t && t < read.end).toBe(true);
			expect(formatTime(read.start, precision)).toBe(formatTime(t, precision));
		})
	);
});

test('a written date says in words what it says in figures', () => {
	fc.assert(
		fc.property(years1000To9999, fc.constantFrom(4, 7, 10), (t, length) => {
			const text = new Date(t).toISOString().slice(0, length);
			expect(readDate(formatWritten(text), 'date')).toEqual(parseTime(text, 'date'));
		})
	);
});
