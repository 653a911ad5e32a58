import { expect, test } from 'vitest';
import { stopAt } from '../../../src/lib/scene/timeline/stopAt.ts';
import { utc } from '../../../src/lib/time/parseTime.ts';

const dated = { observed: { start: utc(2007, 0, 1), end: utc(2013, 0, 1) }, timeKind: 'date' } as const;
const last = utc(2013, 0, 1) - 1;
const noon = 12 * 3600 * 1000;

test.each([
	['a moment in the morning', utc(2009, 8, 15) + noon - 1, utc(2009, 8, 15)],
	['a moment in the afternoon', utc(2009, 8, 15) + noon + 1, utc(2009, 8, 16)],
	['near the start', utc(2007, 0, 2), utc(2007, 0, 1)],
	['near the end', last - noon, last],
	['before the start', 0, utc(2007, 0, 1)],
	['after the end', utc(2099, 0, 1), last]
])('in dated data %s means a whole day or an end', (_, t, expected) => {
	expect(stopAt(dated, t, last)).toBe(expected);
});

test.each([
	[0, 0],
	[0.0001, 0],
	[3.14159, 3.14],
	[2.9999, 3],
	[9.9999, 10],
	[-5, 0],
	[77, 10]
])('in numbers from 0 to 10, %d means %d', (t, expected) => {
	expect(stopAt({ observed: { start: 0, end: 10 }, timeKind: 'number' }, t, 10)).toBe(expected);
});

test('a timeline of one moment has that stop alone', () => {
	expect(stopAt({ observed: { start: 3, end: 4 }, timeKind: 'number' }, 3.7, 3)).toBe(3);
});
