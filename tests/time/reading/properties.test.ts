import fc from 'fast-check';
import { expect, test } from 'vitest';
import { preferred } from '../../../src/lib/time/reading/candidates.ts';
import { readTimeAs } from '../../../src/lib/time/reading/readTimeAs.ts';
import { readTimeset } from '../../../src/lib/time/reading/readTimeset.ts';
import { timeColumnsOf } from '../../../src/lib/time/reading/timeColumnsOf.ts';
import { timesetColumnOf } from '../../../src/lib/time/reading/timesetColumnOf.ts';
import type { TimeFormat } from '../../../src/lib/time/reading/types.ts';
import { utc } from '../../../src/lib/time/parseTime.ts';

const pad = (n: number, digits = 2) => String(n).padStart(digits, '0');
const written = (format: TimeFormat) => ({ format, timeKind: 'date' }) as const;

interface Day {
	readonly y: number;
	readonly m: number;
	readonly d: number;
}
const days: fc.Arbitrary<Day> = fc.record({
	y: fc.integer({ min: 1000, max: 9990 }),
	m: fc.integer({ min: 1, max: 12 }),
	d: fc.integer({ min: 1, max: 28 })
});
const names = 'January Februar mars abril mei Juni juillet agosto September okt nov déc'.split(' ');

const writers: readonly (readonly [TimeFormat, (day: Day) => string])[] = [
	['iso', ({ y, m, d }) => `${y}-${pad(m)}-${pad(d)}`],
	['iso', ({ y, m, d }) => `${y}-${m}-${d}`],
	['ymd-slashes', ({ y, m, d }) => `${y}/${pad(m)}/${pad(d)}`],
	['dmy', ({ y, m, d }) => `${d}.${m}.${y}`],
	['dmy', ({ y, m, d }) => `${pad(d)}/${pad(m)}/${y}`],
	['mdy', ({ y, m, d }) => `${m}/${d}/${y}`],
	['mdy', ({ y, m, d }) => `[${pad(m)}-${pad(d)}-${y}]`],
	['compact', ({ y, m, d }) => `${y}${pad(m)}${pad(d)}`],
	['month-name', ({ y, m, d }) => `${d} ${names[m - 1]} ${y}`],
	['month-name', ({ y, m, d }) => `${names[m - 1]!.toUpperCase()} ${d}, ${y}`],
	['month-name', ({ y, m, d }) => `${y}-${names[m - 1]!.slice(0, 4)}-${d}`]
];

test('a day is the same day in whatever format it is written', () => {
	fc.assert(
		fc.property(days, fc.constantFrom(...writers), ({ y, m, d }, [format, write]) => {
			const time = readTimeAs(write({ y, m, d }), written(format))!;
			expect([time.start, time.end]).toEqual([utc(y, m - 1, d), utc(y, m - 1, d + 1)]);
			expect([time.precision, time.text]).toEqual(['day', `${y}-${pad(m)}-${pad(d)}`]);
		})
	);
});

test('a column of days written in one format is read wholly, to the days that were written', () => {
	const all = fc.uniqueArray(days, { minLength: 1, maxLength: 30, selector: ({ y, m, d }) => utc(y, m, d) });
	// Bare digits must be a usual year.
	const dated = writers.filter(([format]) => format !== 'compact');
	fc.assert(
		fc.property(all, fc.constantFrom(...dated), (column, [format, write]) => {
			const values = column.map(write);
			const found = timeColumnsOf(values, new Array<number>(values.length).fill(1)).find((c) => c.format === format)!;
			expect(found.rate).toBe(1);
			expect(values.map((value) => readTimeAs(value, found)!.start)).toEqual(
				column.map(({ y, m, d }) => utc(y, m - 1, d))
			);
		})
	);
});

test('a moment is read to the millisecond, and an offset is taken off it', () => {
	const moment = fc.integer({ min: utc(1000, 0, 2), max: utc(9999, 11, 30) });
	fc.assert(
		fc.property(moment, fc.integer({ min: -12 * 60, max: 14 * 60 }), (t, minutes) => {
			const local = new Date(t + minutes * 6e4).toISOString().slice(0, -1);
			const away = `${minutes < 0 ? '-' : '+'}${pad(Math.floor(Math.abs(minutes) / 60))}:${pad(Math.abs(minutes) % 60)}`;
			const time = readTimeAs(local + away, written('iso'))!;
			expect([time.start, time.end, time.text]).toEqual([
				t,
				t + 1,
				new Date(t).toISOString().slice(0, -1).replace('T', ' ')
			]);
		})
	);
});

const word = fc.constantFrom(
	...[
		'1984',
		'12',
		'5',
		'-',
		'/',
		'.',
		' ',
		'?',
		'[',
		']',
		'(',
		')',
		'..',
		'ca.',
		'ante',
		'or',
		'Q2',
		'W05',
		'Mar',
		':',
		'T',
		'X'
	],
	...[
		'<',
		'>',
		';',
		',',
		'|',
		'Infinity',
		's',
		'+',
		'pm',
		'Z',
		'0',
		'99',
		'~',
		'%',
		'–',
		'BC',
		'wave',
		'e',
		'"',
		'März',
		'\u{1f600}'
	]
);
const anyText = fc.oneof(
	fc.string(),
	fc.string({ unit: 'grapheme' }),
	fc.string({ unit: 'binary' }),
	fc.array(word, { maxLength: 9 }).map((words) => words.join(''))
);

test('any text at all is a time or none in any format, never an error, and no end is before its start', () => {
	fc.assert(
		fc.property(anyText, fc.constantFrom('start', 'end', null), (text, side) => {
			for (const format of preferred) {
				const time = readTimeAs(text, written(format), side);
				if (!time) continue;
				expect(time.start <= time.end).toBe(true);
				expect(time.open === null).toBe(Number.isFinite(time.start) && Number.isFinite(time.end));
				expect(time.text).not.toBe('');
			}
		})
	);
});

test('any cells at all are a column or none, never an error, and rates are shares', () => {
	fc.assert(
		fc.property(fc.uniqueArray(anyText, { maxLength: 12 }), (values) => {
			const counts = values.map((_, i) => i + 1);
			for (const { rate, format, timeKind } of timeColumnsOf(values, counts)) {
				expect(rate).toBeGreaterThan(0);
				expect(rate).toBeLessThanOrEqual(1);
				expect(values.some((value) => readTimeAs(value, { format, timeKind }, 'end') !== null)).toBe(true);
			}
			const set = timesetColumnOf(values, counts);
			if (set) expect(values.some((value) => readTimeset(value, set) !== null)).toBe(true);
			for (const value of values) readTimeset(value);
		})
	);
});

const cells = fc.oneof(
	...([0, 1, 2, 3] as const).flatMap((finer) => [
		days.map(
			({ y, m, d }) => [`${y}`, `${y}-${pad(m)}`, `${y}-${pad(m)}-${pad(d)}`, `${y}-${pad(m)}-${pad(d)} 14:37`][finer]!
		),
		days.map(({ y, m }) => [`${y}/${y + 3}`, `${y}-${pad(m)}/${y + 1}-01`, `[${y}]`, `../${y}`][finer]!)
	])
);
const others: readonly (readonly [TimeFormat, (day: Day) => string])[] = [
	['quarter', ({ y, m }) => `Q${1 + (m % 4)} ${y}`],
	['week', ({ y, d }) => `${y}-W${pad(d)}`],
	['season', ({ y }) => `${y}/${y + 1}`],
	['decade', ({ y }) => `${Math.floor(y / 10)}0s`]
];

test('the texts of times sort as their starts do', () => {
	const sorts = (format: TimeFormat, one: string, other: string) => {
		const [a, b] = [readTimeAs(one, written(format))!, readTimeAs(other, written(format))!];
		if (a.start < b.start) expect(a.text < b.text).toBe(true);
		if (a.start > b.start) expect(a.text > b.text).toBe(true);
	};
	fc.assert(fc.property(cells, cells, (one, other) => sorts('iso', one, other)));
	fc.assert(
		fc.property(days, days, fc.constantFrom(...others), (one, other, [format, write]) =>
			sorts(format, write(one), write(other))
		)
	);
});

test('what is read is read again from its text to the same span', () => {
	fc.assert(
		fc.property(cells, (cell) => {
			const time = readTimeAs(cell, written('iso'))!;
			const again = readTimeAs(time.text, written('iso'))!;
			expect({ ...again, uncertain: time.uncertain }).toEqual(time);
		})
	);
});
