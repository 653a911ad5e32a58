import { expect, test } from 'vitest';
import { readDate } from '../../src/lib/time/readDate.ts';

const day = (t: number | undefined) => (t === undefined ? null : new Date(t).toISOString().slice(0, 10));

test.each([
	['2009', '2009-01-01', 'year'],
	['2009-09-15', '2009-09-15', 'day'],
	['September 2009', '2009-09-01', 'month'],
	['sep 2009', '2009-09-01', 'month'],
	['Sept. 2009', '2009-09-01', 'month'],
	['MAY 2012', '2012-05-01', 'month'],
	['9/2009', '2009-09-01', 'month'],
	['09 2009', '2009-09-01', 'month'],
	[' 15  September,  2009 ', '2009-09-15', 'day'],
	['5 june 2010', '2010-06-05', 'day'],
	['15.9.2009', '2009-09-15', 'day']
])('%j is read as %s', (text, start, precision) => {
	const read = readDate(text, 'date');
	expect([day(read?.start), read?.precision]).toEqual([start, precision]);
});

test.each([
	'',
	'soon',
	'Se 2009',
	'Septembre 2009',
	'13/2009',
	'0/2009',
	'31 June 2010',
	'x June 2010',
	'June',
	'1 1 1 2009'
])('%j is no date', (text) => {
	expect(readDate(text, 'date')).toBeNull();
});

test('in numbered data only numbers are read', () => {
	expect(readDate('3', 'number')).toEqual({ start: 3, end: 4, precision: 'number' });
	expect(readDate('September 2009', 'number')).toBeNull();
});
