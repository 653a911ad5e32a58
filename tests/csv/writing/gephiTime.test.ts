import { expect, test } from 'vitest';
import { dynamicValue, timeset } from '../../../src/lib/csv/writing/gephiTime.ts';

const day = (text: string) => Date.parse(text);

test('dates are days, times of day have a T and a Z, and neither is ever a year alone, which Gephi takes for milliseconds', () => {
	const spells = [
		{ start: day('2007-01-01'), end: day('2009-01-01') },
		{ start: day('2014-09-01T14:37:26Z'), end: day('2014-09-01T14:37:26.5Z') }
	];
	expect(timeset(spells, 'date')).toBe(
		'<[2007-01-01, 2009-01-01); [2014-09-01T14:37:26.000Z, 2014-09-01T14:37:26.500Z)>'
	);
});

test('an instant holds its end, an open side is an infinity', () => {
	expect(timeset([{ start: 1.5, end: 1.5 }], 'number')).toBe('<[1.5, 1.5]>');
	expect(timeset([{ start: -Infinity, end: 3 }], 'number')).toBe('<[-Infinity, 3)>');
	expect(timeset([{ start: 3, end: Infinity }], 'number')).toBe('<[3, Infinity]>');
});

test('values have quotation marks where they hold what parts them, with a backslash before each inside', () => {
	const spells = ['local', 'new comer', 'a, b', '(so)', 'say "so"', 'a\\b', "it's", '0.4', ' '].map((value, i) => ({
		start: i,
		end: i + 1,
		value
	}));
	expect(dynamicValue(spells, 'number', ({ value }) => value)).toBe(
		'<[0, 1, local); [1, 2, "new comer"); [2, 3, "a, b"); [3, 4, "(so)"); [4, 5, "say \\"so\\""); [5, 6, "a\\\\b"); [6, 7, "it\'s"); [7, 8, 0.4); [8, 9, " ")>'
	);
});

test('a fraction has no 0 before its point, or Gephi would take a column of them for whole numbers', () => {
	const spells = [0.4, -0.5, 0, 1, 2.5].map((value, i) => ({ start: i, end: i + 1, value }));
	expect(dynamicValue(spells, 'number', ({ value }) => value)).toBe(
		'<[0, 1, .4); [1, 2, -.5); [2, 3, 0); [3, 4, 1); [4, 5, 2.5)>'
	);
});

test('spells without a value are left out, and nothing at all is a blank cell', () => {
	const spells = [
		{ start: 0, end: 1, value: '' },
		{ start: 1, end: 2, value: 'x' }
	];
	expect(dynamicValue(spells, 'number', ({ value }) => value)).toBe('<[1, 2, x)>');
	expect(dynamicValue(spells, 'number', () => '')).toBe('');
	expect(dynamicValue([], 'number', () => 'x')).toBe('');
});
