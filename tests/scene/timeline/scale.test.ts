import { expect, test } from 'vitest';
import { scaleParts } from '../../../src/lib/scene/timeline/scale.ts';
import { utc } from '../../../src/lib/time/parseTime.ts';

const parts = (start: number, end: number, unit: 'year' | 'month' | 'day' | 'number') =>
	scaleParts({ observed: { start, end }, unit, timeKind: unit === 'number' ? 'number' : 'date' }, { start, end }).map(
		({ from, to }) => [from, to]
	);

test('months are shown by every other quarter', () => {
	expect(parts(utc(2007, 0, 1), utc(2008, 0, 1), 'month')).toEqual([
		[0, 24.658],
		[49.589, 74.795]
	]);
});

test('a timeline that begins within a quarter shows what is left of it', () => {
	const shown = parts(utc(2007, 1, 1), utc(2007, 9, 1), 'month');
	expect(shown[0]?.[0]).toBe(0);
	expect(shown).toHaveLength(2);
});

test('years are shown by every other year, the last one to the end', () => {
	expect(parts(utc(2007, 0, 1), utc(2010, 0, 1), 'year')).toEqual([
		[0, 33.303],
		[66.697, 100]
	]);
});

test('waves are shown by every other wave', () => {
	expect(parts(1, 5, 'number')).toEqual([
		[0, 25],
		[50, 75]
	]);
});

test('many numbers are shown by their labelled steps', () => {
	expect(parts(0, 1000, 'number')).toEqual([
		[0, 10],
		[20, 30],
		[40, 50],
		[60, 70],
		[80, 90]
	]);
});

test('many days are shown by months', () => {
	expect(parts(utc(2009, 0, 1), utc(2009, 4, 1), 'day')).toEqual([
		[0, 25.833],
		[49.167, 75]
	]);
});

test('one moment is one part', () => {
	expect(parts(3, 4, 'number')).toEqual([[0, 100]]);
});
