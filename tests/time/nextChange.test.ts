import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nextChange, previousChange } from '../../src/lib/time/steps.ts';

const times = [2, 4, 7];

test.each([
	[0, 2],
	[2, 4],
	[3.5, 4],
	[7, 10],
	[9, 10],
	[10, null]
])('after %d the next change is at %s', (t, expected) => {
	expect(nextChange(times, t, 10)).toBe(expected);
});

test.each([
	[10, 7],
	[7, 4],
	[2.5, 2],
	[2, 0],
	[1, 0],
	[0, null]
])('before %d the change before is at %s', (t, expected) => {
	expect(previousChange(times, t, 0)).toBe(expected);
});

test('where nothing changes there are only the two ends', () => {
	expect([nextChange([], 3, 10), previousChange([], 3, 0)]).toEqual([10, 0]);
});

test('all the way forward and all the way back stop at the same dates', () => {
	const someTimes = fc
		.uniqueArray(fc.integer({ min: 1, max: 9 }), { maxLength: 9 })
		.map((list) => list.sort((a, b) => a - b));
	fc.assert(
		fc.property(someTimes, (list) => {
			const forward = [0];
			for (let t: number | null = 0; (t = nextChange(list, t, 10)) !== null;) forward.push(t);
			const back = [10];
			for (let t: number | null = 10; (t = previousChange(list, t, 0)) !== null;) back.push(t);
			expect(forward).toEqual([0, ...list, 10]);
			expect(back.reverse()).toEqual(forward);
		})
	);
});
