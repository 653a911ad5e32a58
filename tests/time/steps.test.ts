import { expect, test } from 'vitest';
import { beforeLastChange } from '../../src/lib/time/steps.ts';

test.each([
	[0, 0],
	[4, 0],
	[5, 0],
	[7, 0],
	[9, 5],
	[20, 9]
])('at %d, with changes at 5, 9 and 12 up to then, only the last change counts as new: since %d', (t, since) => {
	expect(beforeLastChange([5, 9, 12], t, 0)).toBe(since);
});

test('where nothing changes, everything since the first stop counts as new', () => {
	expect(beforeLastChange([], 20, 3)).toBe(3);
});
