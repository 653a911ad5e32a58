import { expect, test } from 'vitest';
import { timeColumnsOf } from '../../../src/lib/time/reading/timeColumnsOf.ts';

const columns = (values: readonly string[], decimalComma = false) =>
	timeColumnsOf(
		values,
		values.map(() => 1),
		{ decimalComma }
	);

/** The candidates as "format rate", with "!" where evident and "?" where day and month are ambiguous. */
const found = (values: readonly string[], decimalComma = false) =>
	columns(values, decimalComma).map(
		(c) => `${c.format} ${Math.round(c.rate * 100)}${c.evident ? '!' : ''}${c.ambiguousDayMonth ? '?' : ''}`
	);

test.each<[readonly string[], readonly string[]]>([
	[
		['2009', '2010'],
		['year 100', 'number 100']
	],
	[['1', '2', '3'], ['number 100']],
	[['0.125', '3', '44'], ['number 100']],
	[['-10', '10', '350'], ['number 100']],
	[['0012', '0350'], ['number 100']],
	[
		['1999.0', '2001.0'],
		['year 100', 'number 100']
	],
	[
		['1312.5', '1300'],
		['decimal-year 100', 'number 100', 'year 50']
	],
	[
		['1656', '1656-03', '3/1656', '1656-03-04'],
		['iso 100!', 'month-year 100!', 'number 25']
	],
	[['Mar 2010', 'May 2010'], ['month-name 100!']],
	[['2010-Q2', 'Q3 2010'], ['quarter 100!']],
	[['2010-W05', '2010-W06'], ['week 100!']],
	[['Wave 1', 'Wave 2'], ['step 100']],
	[
		['1964/2008', '1970/1971', '1999/2004'],
		['edtf 100!', 'season 100!']
	],
	[['1234/5678', '3456/7890'], []],
	[['1890s', '1900s'], ['decade 100!']],
	[
		['ca. 1712', '1713', '[1687]'],
		['year 100!', 'number 33']
	],
	[
		['20140901', '20140902'],
		['compact 100!', 'number 100']
	],
	[['20140901', '20149902'], ['number 100']],
	[
		['1400000000', '1400000020'],
		['epoch-s 100!', 'number 100']
	],
	[
		['123456789', '923456789'],
		['number 100', 'epoch-s 100']
	],
	[
		['1400000000123', '1400000000456'],
		['epoch-ms 100!', 'number 100']
	],
	[
		['2009', '..', 'present', 'Inf'],
		['year 100', 'number 100']
	],
	[['Anna', 'Ben', 'open'], []],
	[['192.168.1.1', '10.0.0.1'], []],
	[['', 'NA', '-'], []],
	[['open', '..'], []],
	[[], []]
])('%j could be %j', (values, expected) => {
	expect(found(values)).toEqual(expected);
});

test('a first number over 12 says that the day comes first, a second one that the month does', () => {
	expect(found(['1/2/2009', '13/4/2009'])).toEqual(['dmy 100!', 'mdy 50!']);
	expect(found(['1/2/2009', '3/14/2009'])).toEqual(['mdy 100!', 'dmy 50!']);
});

test('where both orders occur, the rate tells, and nothing is ambiguous', () => {
	expect(found(['13/2/2009', '3/14/2009', '5/6/2009', '25/6/2009'])).toEqual(['dmy 75!', 'mdy 50!']);
});

test('where no value decides, both are given, the day first and flagged', () => {
	expect(found(['1/2/2009', '3/4/2009'])).toEqual(['dmy 100!?', 'mdy 100!?']);
	expect(found(['1.2.2009', '3.4.2009'])).toEqual(['dmy 100!?', 'mdy 100!?']);
	expect(found(['[1/2/1660]', '1660'])).toEqual(['dmy 100!?', 'mdy 100!?', 'year 50', 'number 50']);
});

test('days that are their months are the same day in either order', () => {
	expect(found(['5/5/2009', '6/6/2009'])).toEqual(['dmy 100!', 'mdy 100!']);
});

test('archive dates are dates of their column with the doubts that they have', () => {
	const [best] = columns(['15/06/1666', '[1687]', '/05/1660', '[sd]', '13-14/02/1665', '9/06/', '[ante5/06/1666]']);
	expect(best).toMatchObject({ format: 'dmy', rate: 5 / 6, blank: 1, nonBlank: 6, uncertain: 2 });
	expect([best!.first, best!.last]).toEqual(['1660-05', '1687']);
});

test('values that all are two years that follow each other are seasons, and fewer than three of them may be months', () => {
	expect(found(['2001-02', '2005-06', '2010-11'])[0]).toBe('season 100!');
	expect(found(['2001-02', '2005-06'])[0]).toBe('iso 100!');
	expect(found(['2001-02', '2001-03', '2001-04'])[0]).toBe('iso 100!');
	expect(found(['1991-92', '1992-93'])[0]).toBe('season 100!');
});

test('cells are counted as often as they occur, and blank ones are not among them', () => {
	const [best] = timeColumnsOf(['2009-01-05', 'soon', 'NA', ' '], [6, 2, 5, 3]);
	expect(best).toMatchObject({ format: 'iso', rate: 0.75, blank: 8, nonBlank: 8 });
});

test('years of two digits, decimals and a decimal comma are said', () => {
	expect(columns(['5.3.99', '13.4.2001'])[0]).toMatchObject({ format: 'dmy', shortYear: true });
	expect(columns(['13.4.2001'])[0]).toMatchObject({ shortYear: false });
	expect(columns(['1', '2.5'])[0]).toMatchObject({ format: 'number', whole: false });
	expect(columns(['1', '2.0'])[0]).toMatchObject({ format: 'number', whole: true });
	expect(columns(['1312,5', '1300'], true)[0]).toMatchObject({
		format: 'decimal-year',
		decimalComma: true,
		whole: false
	});
	expect(found(['1,5', '2,5'])).toEqual([]);
});

test('clocks outside of 1990 to 2035 are not evident', () => {
	expect(found(['1400000000', '100000000'])).toEqual(['number 100', 'epoch-s 100']);
	expect(found(['2082758399'])).toEqual(['epoch-s 100!', 'number 100']);
	expect(found(['2082758400'])).toEqual(['number 100', 'epoch-s 100']);
});

test('of many values some choose the format, and all are counted', () => {
	const values = Array.from(
		{ length: 30_000 },
		(_, i) => `${1 + (i % 12)}/${1 + (Math.floor(i / 12) % 12)}/${1000 + Math.floor(i / 144)}`
	);
	expect(columns(values)[0]).toMatchObject({ format: 'dmy', ambiguousDayMonth: true, rate: 1 });
	values[14_999] = 'lost';
	values[29_999] = '25/3/2000';
	const [best, other] = columns(values);
	expect(best).toMatchObject({ format: 'dmy', ambiguousDayMonth: false, rate: 29_999 / 30_000, last: '2000-03-25' });
	expect(other).toMatchObject({ format: 'mdy', ambiguousDayMonth: false, rate: 29_998 / 30_000 });
});

test('a column of names is none, though one of them is a year', () => {
	const names = Array.from({ length: 50 }, (_, i) => `band ${i}`);
	expect(found([...names, '1984', '2009-01-05'])).toEqual([]);
});
