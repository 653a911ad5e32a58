import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isActive } from '../../src/lib/model/spell.ts';
import { stretchesOf, unionOf, within } from '../../src/lib/model/stretches.ts';
import type { Spell } from '../../src/lib/model/types.ts';
import { spells } from './networks.ts';

const dwell = fc.integer({ min: 1, max: 3 });
const moment = fc.integer({ min: -12, max: 80 }).map((n) => n / 4);
const covers = (list: readonly Spell[], t: number) => list.some(({ start, end }) => start <= t && t < end);

test('the union of spells is active exactly where one of them is', () => {
	fc.assert(
		fc.property(spells, dwell, moment, (list, long, t) => {
			expect(covers(unionOf(list, long), t)).toBe(list.some((spell) => isActive(spell, t, long)));
		})
	);
});

test('the parts of a union lie apart from one another, in the order of time', () => {
	fc.assert(
		fc.property(spells, dwell, (list, long) => {
			const union = unionOf(list, long);
			expect(union.every(({ start, end }, i) => start < end && (i === 0 || union[i - 1]!.end < start))).toBe(true);
		})
	);
});

test('at any time at most one spell shows, and it is the last that has begun', () => {
	fc.assert(
		fc.property(spells, dwell, moment, (list, long, t) => {
			const showing = stretchesOf(list, long).filter(({ start, end }) => start <= t && t < end);
			expect(showing.length).toBeLessThanOrEqual(1);
			const begun = list.findLast(({ start }) => start <= t);
			expect(showing.map(({ spell }) => spell)).toEqual(begun && isActive(begun, t, long) ? [begun] : []);
		})
	);
});

test('what is within intervals is there exactly where both are', () => {
	fc.assert(
		fc.property(spells, spells, dwell, moment, (list, other, long, t) => {
			const stretches = stretchesOf(list, long);
			const intervals = unionOf(other, long);
			expect(covers(within(stretches, intervals), t)).toBe(covers(stretches, t) && covers(intervals, t));
		})
	);
});

test('a spell is active at its start, and not at its end', () => {
	fc.assert(
		fc.property(fc.integer(), fc.integer({ min: 1, max: 1000 }), dwell, (start, length, long) => {
			const spell = { start, end: start + length };
			expect([start - 1, start, start + length - 1, start + length].map((t) => isActive(spell, t, long))).toEqual([
				false,
				true,
				true,
				false
			]);
		})
	);
});
