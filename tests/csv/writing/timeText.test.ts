import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Notation } from '../../../src/lib/csv/writing/notation.ts';
import { endText, eventEndText, startText } from '../../../src/lib/csv/writing/timeText.ts';
import { parseTime } from '../../../src/lib/time/parseTime.ts';

const dates: Notation = { timeKind: 'date', unit: 'day', whole: false, years: true };
const waves: Notation = { timeKind: 'number', unit: 'day', whole: true, years: true };
const numbers: Notation = { ...waves, whole: false };

/** A spell from instants as ISO says them, "" being open, and from the texts that came with it. */
function spell(start: string, end: string, startWritten = '', endWritten = '') {
	const time = (text: string, open: number) => (text === '' ? open : Date.parse(text));
	return { start: time(start, -Infinity), end: time(end, Infinity), startText: startWritten, endText: endWritten };
}

const textsOf = (of: Parameters<typeof startText>[0], notation: Notation) => [
	startText(of, notation),
	endText(of, notation)
];

test.each([
	['2007', '2009-05', '2007-01-01', '2009-06-01'],
	['2007-01', '2008', '2007-01-01', '2009-01-01'],
	['2007-01-01', '2008-12-31', '2007-01-01', '2009-01-01'],
	['', '', '', ''],
	['..', '..', '', ''],
	['-0350', '0012', '-000350-01-01', '0013-01-01']
])('%j to %j, written in our notation, stays as it was written', (from, to, start, end) => {
	expect(textsOf(spell(start, end, from, to), dates)).toEqual([from, to]);
});

test.each([
	['12.03.1999', '13.03.1999', '1999-03-12', '1999-03-14', '1999-03-12', '1999-03-13'],
	['01.01.1999', '31.12.1999', '1999-01-01', '2000-01-01', '1999-01-01', '1999-12-31'],
	['3/1999', '4/1999', '1999-03-01', '1999-05-01', '1999-03', '1999-04'],
	['January 1999', 'Dez. 1999', '1999-01-01', '2000-01-01', '1999-01', '1999-12'],
	['ca. 1712', '[1713]', '1712-01-01', '1714-01-01', '1712', '1713'],
	['1890s', '1890s', '1890-01-01', '1900-01-01', '1890', '1899'],
	['2010-Q2', '2010-Q2', '2010-04-01', '2010-07-01', '2010-04', '2010-06'],
	['2010-W05', '2010-W05', '2010-02-01', '2010-02-08', '2010-02', '2010-02-07'],
	['946684800', '978307200', '2000-01-01', '2001-01-01', '2000-01-01', '2000-12-31'],
	['20000101', '', '2000-01-01', '2001-01-01', '2000-01-01', '2000-12-31']
])('%j to %j, written in another notation, is written at its own precision', (from, to, start, end, first, last) => {
	expect(textsOf(spell(start, end, from, to), dates)).toEqual([first, last]);
});

test('what was never written is written in the unit of the network, or as finely as it must be', () => {
	const years: Notation = { ...dates, unit: 'year' };
	expect(textsOf(spell('1999-01-01', '2001-01-01'), years)).toEqual(['1999', '2000']);
	expect(textsOf(spell('1999-02-01', '2001-01-02'), years)).toEqual(['1999-02', '2001-01-01']);
	expect(textsOf(spell('1999-01-01', '2001-01-01'), dates)).toEqual(['1999-01-01', '2000-12-31']);
});

test('a text of our notation that says another instant is not trusted', () => {
	expect(textsOf(spell('1999-01-01', '2001-01-01', '2005', '2006'), dates)).toEqual(['1999', '2000']);
});

test('where years would be taken for numbers, they have a month', () => {
	const shown: Notation = { ...dates, years: false };
	expect(textsOf(spell('0800-01-01', '0900-01-01', '0800', '0899'), shown)).toEqual(['0800-01', '0899-12']);
});

test('times of day are written to the second, their ends and moments as points', () => {
	expect(textsOf(spell('2014-09-01T14:37:26Z', '2014-09-01T14:38:00Z'), dates)).toEqual([
		'2014-09-01 14:37:26',
		'2014-09-01 14:38:00.000'
	]);
	expect(textsOf(spell('2014-09-01T14:37:26.5Z', '2014-09-01T14:37:26.5Z'), dates)).toEqual([
		'2014-09-01 14:37:26.500',
		'2014-09-01 14:37:26.500'
	]);
	expect(textsOf(spell('2014-09-01', '2014-09-01'), dates)).toEqual(['2014-09-01', '2014-09-01 00:00:00.000']);
});

test.each([
	[waves, 1, 4, ['1', '3']],
	[waves, 3, 3, ['3', '3.0']],
	[waves, -2, 0, ['-2', '-1']],
	[numbers, 1, 4, ['1', '4.0']],
	[numbers, 1.5, 2.25, ['1.5', '2.25']],
	[numbers, 0.5, 0.5, ['0.5', '0.5']],
	[numbers, 0, 1e21, ['0', '1.0e+21']],
	[numbers, -Infinity, Infinity, ['', '']]
])('numbers (%#): a spell from %d to %d is read again', (notation, start, end, texts) => {
	expect(textsOf({ start, end, startText: '', endText: '' }, notation)).toEqual(texts);
});

test.each([
	['2010-03', '', '2010-03-01', '2010-04-01', ''],
	['03/2010', '', '2010-03-01', '2010-04-01', ''],
	['2010-03', '', '2010-03-01', '2010-06-01', '2010-05'],
	['2010-03', '..', '2010-03-01', '', '..'],
	['2010-03', '', '2010-03-01', '', '..'],
	['2010-03', '2010', '2010-03-01', '2011-01-01', '2010']
])('the end of an event from %j to %j at %s to %j is %j', (from, to, start, end, text) => {
	expect(eventEndText(spell(start, end, from, to), dates)).toBe(text);
});

describe('any spell is read again to the millisecond', () => {
	const text = fc.oneof(fc.constant(''), fc.string(), fc.constantFrom('2009', '03/2009', '12.03.1999', '1.5', '4'));
	// From about the year 53 to 9636: years have four digits.
	const whole = fc.integer({ min: -700000, max: 2800000 });

	test('in days', () => {
		fc.assert(
			fc.property(whole, fc.integer({ min: 1, max: 100000 }), text, text, (from, days, a, b) => {
				const [start, end] = [from * 864e5, (from + days) * 864e5];
				const [first, last] = textsOf({ start, end, startText: a, endText: b }, dates);
				expect([parseTime(first!, 'date')?.start, parseTime(last!, 'date')?.end]).toEqual([start, end]);
			})
		);
	});

	test('in numbers', () => {
		const number = fc.oneof(whole, fc.double({ noNaN: true, noDefaultInfinity: true })).map((value) => value + 0);
		fc.assert(
			fc.property(number, number, text, text, fc.boolean(), (a, b, from, to, waved) => {
				const [start, end] = [Math.min(a, b), Math.max(a, b)];
				const notation = waved && Number.isInteger(start) && Number.isInteger(end) ? waves : numbers;
				const [first, last] = textsOf({ start, end, startText: from, endText: to }, notation);
				const read = parseTime(last!, 'number');
				expect([parseTime(first!, 'number')?.start, read?.end]).toEqual([start, end]);
				if (start === end) expect(read?.start).toBe(start);
			})
		);
	});
});
