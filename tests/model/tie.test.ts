import { expect, test } from 'vitest';
import { runAround, tieSpellAt } from '../../src/lib/model/tie.ts';
import type { Evidence } from '../../src/lib/model/types.ts';
import { networkOf } from './networkOf.ts';

const tieOf = (...spells: readonly { start: number; end: number; evidence?: Evidence }[]) =>
	networkOf({ ties: [['t1', 'a', 'b', { spells }]] }).ties[0]!;
const numbers = (tie: ReturnType<typeof tieOf>, times: number[], dwell = 1) =>
	times.map((t) => tieSpellAt(tie, t, dwell)?.number ?? null);

test('a tie has the spell that is active, and none in a pause', () => {
	const tie = tieOf({ start: 1, end: 3 }, { start: 3, end: 5 }, { start: 7, end: Infinity });
	expect(numbers(tie, [0, 1, 2.9, 3, 4.9, 5, 6.9, 7, 1e9])).toEqual([null, 1, 1, 2, 2, null, null, 3, 3]);
});

test('an instant shows for the dwell', () => {
	expect(numbers(tieOf({ start: 2, end: 2 }), [1.9, 2, 3.9, 4], 2)).toEqual([null, 1, 1, null]);
});

test('an instant makes room for the next spell, however long the dwell', () => {
	const tie = tieOf({ start: 2, end: 2 }, { start: 3, end: 4 });
	expect(numbers(tie, [2.9, 3, 3.9, 4], 5)).toEqual([1, 2, 2, null]);
});

test('an instant gives way to the next spell though the level hides that one: a stricter level never shows more', () => {
	const tie = tieOf({ start: 1, end: 1, evidence: 'documented' }, { start: 1, end: 2, evidence: 'inferred' });
	expect(tieSpellAt(tie, 2, 5, 'all')).toBe(null);
	expect(tieSpellAt(tie, 2, 5, 'stated')).toBe(null);
});

test('a tie whose weight changed has stood since the first spell without a gap', () => {
	const tie = tieOf({ start: 1, end: 2 }, { start: 4, end: 5 }, { start: 5, end: 7 }, { start: 7, end: Infinity });
	const run = (i: number) => {
		const { first, last } = runAround(tie, tie.spells[i]!);
		return [first.number, last.number];
	};
	expect([0, 1, 2, 3].map(run)).toEqual([
		[1, 1],
		[2, 4],
		[2, 4],
		[2, 4]
	]);
});
