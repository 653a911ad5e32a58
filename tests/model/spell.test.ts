import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isActive } from '../../src/lib/model/spell.ts';

test.each([
	['before its start', 2, 5, 1.999, false],
	['at its start', 2, 5, 2, true],
	['within', 2, 5, 4.999, true],
	['at its end', 2, 5, 5, false],
	['where its end was never observed', 2, Infinity, 1e15, true],
	['where its start was never observed', -Infinity, 5, -1e15, true],
	['at an instant', 3, 3, 3, true],
	['before an instant', 3, 3, 2.999, false],
	['while an instant dwells', 3, 3, 4.999, true],
	['when the dwell is over', 3, 3, 5, false]
])('a spell %s', (_, start, end, t, expected) => {
	expect(isActive({ start, end }, t, 2)).toBe(expected);
});

test('the dwell lengthens no spell that has a length of its own', () => {
	expect(isActive({ start: 2, end: 5 }, 6, 100)).toBe(false);
});

test('an instant without a dwell never shows', () => {
	expect(isActive({ start: 3, end: 3 }, 3, 0)).toBe(false);
});

test('spells that touch cover their whole length, with exactly one of them active at any time', () => {
	const bounds = fc.uniqueArray(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 8 });
	fc.assert(
		fc.property(bounds, fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (unsorted, share) => {
			const sorted = unsorted.toSorted((a, b) => a - b);
			const spells = sorted.slice(1).map((end, i) => ({ start: sorted[i]!, end }));
			const [from, to] = [sorted[0]!, sorted.at(-1)!];
			const t = Math.min(from + share * (to - from), to - 1e-9);
			expect(spells.filter((spell) => isActive(spell, t, 0))).toHaveLength(1);
			expect(spells.filter((spell) => isActive(spell, to, 0))).toHaveLength(0);
			for (const bound of sorted.slice(0, -1)) expect(spells.filter((s) => isActive(s, bound, 0))).toHaveLength(1);
		})
	);
});
