import { expect, test } from 'vitest';
import { pullChoices } from '../../../src/lib/ui/layout/pullChoices.ts';

test('a pull is a third of the usual, the usual, or three times it', () => {
	expect(pullChoices(1, 1, 10)).toEqual([
		{ value: 0.33, words: 'gently' },
		{ value: 1, words: 'as usual' },
		{ value: 3, words: 'strongly' }
	]);
});

test('no choice is more than the most, and none stands twice', () => {
	expect(pullChoices(10, 10, 10)).toEqual([
		{ value: 3.33, words: 'gently' },
		{ value: 10, words: 'as usual' }
	]);
});

test('what an address asks for stands among them as its number; no pull does not', () => {
	expect(pullChoices(2, 1, 10).map(({ words }) => words)).toEqual(['gently', 'as usual', '2', 'strongly']);
	expect(pullChoices(0, 1, 10).map(({ words }) => words)).toEqual(['gently', 'as usual', 'strongly']);
});
