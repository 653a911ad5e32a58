import { expect, test } from 'vitest';
import { pressAt, within } from '../../../src/lib/ui/picture/press.ts';

test.each([
	['mouse', 3, 2, 'waits'],
	['mouse', 4, 0, 'drag'],
	['pen', 3, 3, 'drag'],
	['pen', 0, 0, 'waits'],
	['touch', 6, 8, 'waits'],
	['touch', 0, 11, 'nothing']
])('a %s that has gone %d and %d pixels from where it came down: %s', (pointerType, dx, dy, expected) => {
	expect(pressAt({ pointerType, at: { x: 50, y: 60 } }, { x: 50 + dx, y: 60 + dy })).toBe(expected);
});

test('what is dragged stays within the picture', () => {
	const size = { width: 300, height: 200 };
	expect(within({ x: 10, y: 20 }, size)).toEqual({ x: 10, y: 20 });
	expect(within({ x: -10, y: 220 }, size)).toEqual({ x: 0, y: 200 });
	expect(within({ x: 310, y: -1 }, size)).toEqual({ x: 300, y: 0 });
});
