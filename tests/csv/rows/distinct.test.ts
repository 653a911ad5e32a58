import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distinct } from '../../../src/lib/csv/rows/distinct.ts';

test('every string has one number, given in the order in which they come, as a Map gives it', () => {
	fc.assert(
		fc.property(fc.array(fc.string({ maxLength: 3 }), { maxLength: 500 }), (strings) => {
			const known = distinct();
			const map = new Map<string, number>();
			for (const each of strings) {
				if (!map.has(each)) map.set(each, map.size);
				expect(known.codeOf(each)).toBe(map.get(each));
			}
			expect(known.values).toEqual([...map.keys()]);
		})
	);
});

test('strings of one hash are told apart, and thousands of strings found again', () => {
	const known = distinct();
	const strings = Array.from({ length: 20_000 }, (_, i) => `p${i}`);
	expect(strings.map(known.codeOf)).toEqual(strings.map((_, i) => i));
	expect(strings.map(known.codeOf)).toEqual(strings.map((_, i) => i));
});
