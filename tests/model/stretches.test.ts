import { expect, test } from 'vitest';
import { stretchesOf, unionOf, within } from '../../src/lib/model/stretches.ts';

const bounds = (spells: readonly { start: number; end: number }[]) => spells.map(({ start, end }) => [start, end]);
const spellsOf = (...pairs: [number, number][]) => pairs.map(([start, end]) => ({ start, end }));

test('an instant is as long as the dwell, or lasts until the next spell begins', () => {
	expect(bounds(stretchesOf(spellsOf([1, 1], [5, 5], [6, 8]), 2))).toEqual([
		[1, 3],
		[5, 6],
		[6, 8]
	]);
});

test('what has no length left is no stretch', () => {
	expect(bounds(stretchesOf(spellsOf([1, 1], [1, 4]), 2))).toEqual([[1, 4]]);
	expect(stretchesOf(spellsOf([1, 1]), 0)).toEqual([]);
});

test('spells that touch or overlap are one interval, whatever their order', () => {
	expect(bounds(unionOf(spellsOf([5, 6], [0, 2], [2, 3], [1, 2.5], [9, 9]), 1))).toEqual([
		[0, 3],
		[5, 6],
		[9, 10]
	]);
});

test('stretches are cut to the intervals, and split by a gap between two', () => {
	const [stretch] = stretchesOf(spellsOf([1, 8]), 1);
	expect(bounds(within([stretch!], spellsOf([-Infinity, 3], [5, 6], [8, 9])))).toEqual([
		[1, 3],
		[5, 6]
	]);
	expect(within([stretch!], [])).toEqual([]);
});
