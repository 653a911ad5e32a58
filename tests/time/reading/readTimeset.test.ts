import { expect, test } from 'vitest';
import { readTimeset } from '../../../src/lib/time/reading/readTimeset.ts';
import { timesetColumnOf } from '../../../src/lib/time/reading/timesetColumnOf.ts';
import { timeColumnsOf } from '../../../src/lib/time/reading/timeColumnsOf.ts';
import type { TimedValue } from '../../../src/lib/time/reading/types.ts';

/** A cell's times as they would be written: "[2007, 2009) local; 2012". */
const shown = (times: readonly TimedValue[] | null) =>
	times &&
	times
		.map(({ start, end, startOpen, endOpen, value }) =>
			[
				end ? `${startOpen ? '(' : '['}${start.text}, ${end.text}${endOpen ? ')' : ']'}` : start.text,
				...(value === null ? [] : [value])
			].join(' ')
		)
		.join('; ');

test.each<[string, string]>([
	['<[2007, 2009]>', '[2007, 2009]'],
	['<[2007, 2009, local); [2009, Infinity, x]>', '[2007, 2009) local; [2009, ..] x'],
	['[2016-02-03, 2016-02-04]', '[2016-02-03, 2016-02-04]'],
	['<(2016-02-03, 2016-02-04]; [2016-02-05, 2016-02-08]>', '(2016-02-03, 2016-02-04]; [2016-02-05, 2016-02-08]'],
	['[-Infinity, 2007]', '[.., 2007]'],
	['<[2016-02-03]>', '2016-02-03'],
	['[2006, 2007, 2008]', '2006; 2007; 2008'],
	['[2006, 2007, 2008, 2009, 2010]', '2006; 2007; 2008; 2009; 2010'],
	['2012|2013 | 2016', '2012; 2013; 2016'],
	['<[1.0, 2, 1]; [2, 3, 2]>', '[1.0, 2] 1; [2, 3] 2'],
	['[1,5]; [10, 10.5]', '[1, 5]; [10, 10.5]'],
	['<[2022-09-01, 3.0]>', '2022-09-01 3.0'],
	['[2007, 12]; [2008, 14]', '2007 12; 2008 14'],
	['<[2007, 2009, "near, far (both)"]>', '[2007, 2009] near, far (both)'],
	['<empty>', ''],
	['[]', '']
])('%j holds %j', (text, expected) => {
	expect(shown(readTimeset(text))).toBe(expected);
});

test.each([
	'',
	'2007',
	'x',
	'[x]',
	'[2007',
	'2007]',
	'<2007>',
	'[[2007]]',
	'[2007,]',
	'[2007] and more',
	'[2007][2008]',
	'2007|',
	'a|b'
])('%j is no cell of several times', (text) => {
	expect(readTimeset(text)).toBeNull();
});

test('an end is read to the end of what is written, and infinity is open', () => {
	const [first] = readTimeset('<[2007, 2009]>')!;
	expect(new Date(first!.end!.end).toISOString()).toBe('2010-01-01T00:00:00.000Z');
	const [open] = readTimeset('[2007, Infinity]')!;
	expect(open!.end).toMatchObject({ start: Infinity, end: Infinity, open: 'end' });
});

const columnOf = (values: readonly string[]) =>
	timesetColumnOf(
		values,
		values.map(() => 1)
	);

test('longer lists beside it say that two years are two stamps', () => {
	const values = ['[2006, 2007]', '[2006, 2007, 2008, 2009]', '[2006]', ''];
	const column = columnOf(values)!;
	expect(column).toMatchObject({ kind: 'stamps', rate: 1, blank: 1, nonBlank: 3 });
	expect(column.times).toMatchObject({ format: 'year', timeKind: 'date', first: '2006', last: '2009' });
	expect(shown(readTimeset('[2006, 2007]', column))).toBe('2006; 2007');
	expect(shown(readTimeset('2006', column))).toBe('2006');
	expect(shown(readTimeset('[2006, soon]', column))).toBeNull();
});

test('intervals may have a value or none, and one that cannot be read lowers the rate', () => {
	const column = columnOf(['<[2007, 2009, local)>', '<[2009, Infinity]>', '[2007, 2008, 2009, 2010', '[x, y]'])!;
	expect(column).toMatchObject({ kind: 'intervals', rate: 0.5, nonBlank: 4 });
});

test('a date with a number is a stamp with its value', () => {
	expect(columnOf(['<[2022-09-01, 3.0]>', '<[2022-10-01, 1]>'])).toMatchObject({ kind: 'stamp-values', rate: 1 });
});

test('numbers with decimals among them are points', () => {
	const column = columnOf(['[1,5]; [10, 10.5]', '[2,3]'])!;
	expect(readTimeset('[2,3]', column)![0]!.end).toMatchObject({ start: 3, end: 3 });
});

test('years between bars are stamps, and words between bars are none', () => {
	expect(columnOf(['2012|2013', '2016'])).toMatchObject({ kind: 'stamps', rate: 1 });
	expect(columnOf(['red|blue', 'green|red'])).toBeNull();
});

test('a column with few brackets or none is no timeset', () => {
	expect(columnOf(['5/06/1666', '[1687]', '1656'])).toBeNull();
	expect(columnOf(['', 'NA'])).toBeNull();
	expect(columnOf([])).toBeNull();
	expect(timeColumnsOf(['[2006, 2007, 2008]', '[2006, 2007, 2008, 2009]'], [1, 1])).toEqual([]);
});
