import { expect, test } from 'vitest';
import { levelsOf, type Standing } from '../../../src/lib/scene/timeline/levels.ts';
import { statusOf } from '../../model/networkOf.ts';

const shown = { start: 0, end: 100 };
const standing = (name: string, ...spells: [start: number, end: number, degree: number | null][]): Standing => ({
	node: { id: name },
	name,
	spells: spells.map(([start, end, degree]) => statusOf('local', start, end, { degree, id: `${name}${start}` }))
});
const levels = (standings: readonly Standing[], line: number | null = null) =>
	levelsOf(standings, line, shown, 100, 100);

test('nobody has no level, and without a line none is drawn', () => {
	expect(levels([])).toEqual({ levels: [], bars: [], labels: [], line: null });
});

test('a level stands as high as its degree on a scale that leaves some room above the highest', () => {
	// The scale reaches to 0.88 + 0.12 = 1: degree 0.88 is 88 of 100 pixels up.
	expect(levels([standing('A', [0, 100, 0.88])]).levels).toEqual([
		{ id: 'A0', node: 'A', from: 0, to: 100, y: 12, riser: null, evidence: null, start: 0, earned: false }
	]);
});

test('a step up is earned, follows from the level before and adds a bar for as long as it is held', () => {
	const found = levels([standing('C', [0, 40, 0.4], [40, 70, 0.88], [70, 100, 0.4])]);
	expect(found.levels.map(({ from, to, y, riser, earned }) => [from, to, y, riser, earned])).toEqual([
		[0, 40, 60, null, false],
		[40, 70, 12, 60, true],
		[70, 100, 60, 12, false]
	]);
	expect(found.bars).toEqual([{ id: 'C40', node: 'C', from: 40, to: 70, y: 13.5, height: 46.5 }]);
});

test('what was earned is held through higher levels', () => {
	const found = levels([standing('C', [0, 20, 0.2], [20, 50, 0.4], [50, 100, 0.88])]);
	expect(found.bars.map(({ from, to }) => [from, to])).toEqual([
		[20, 100],
		[50, 100]
	]);
});

test('after a gap a level follows from nothing and nothing was earned', () => {
	const found = levels([standing('C', [0, 40, 0.4], [50, 100, 0.88])]);
	expect(found.levels.map(({ riser, earned }) => [riser, earned])).toEqual([
		[null, false],
		[null, false]
	]);
	expect(found.bars).toEqual([]);
});

test('a spell without a degree, and one beyond what is shown, has no level', () => {
	expect(levels([standing('D', [0, 20, null], [-20, 0, 0.5], [100, 120, 0.5])]).levels).toEqual([]);
});

test('levels that coincide lie side by side, and those on the line above it', () => {
	const both = [standing('A', [0, 100, 0.5]), standing('B', [0, 100, 0.5]), standing('E', [0, 100, 0.88])];
	expect(levels(both).levels.map(({ y }) => y)).toEqual([50, 46.5, 12]);
	const found = levels(both, 0.5);
	expect(found.line).toBe(50);
	expect(found.levels.map(({ y }) => y)).toEqual([46.5, 43, 12]);
});

test('those who are still judged at the end are named there, together where they are equal', () => {
	const found = levels([
		standing('A', [0, 100, 0.88]),
		standing('E', [0, Infinity, 0.88]),
		standing('left', [0, 50, 0.5])
	]);
	expect(found.labels).toEqual([{ text: 'A, E', y: 12 }]);
});
