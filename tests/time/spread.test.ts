import { expect, test } from 'vitest';
import { spreadOver } from '../../src/lib/time/spread.ts';

const whole = Math.floor;
const even = { toProgress: (t: number) => t / 90, toTime: (p: number) => 90 * p, duration: 8000 };

test('four dates are the first, the last and two between them, as far apart as playing goes', () => {
	expect(spreadOver(even, 4, whole)).toEqual([0, 30, 60, 90]);
	// Where most happens late, the dates between lie late.
	expect(spreadOver({ ...even, toTime: (p) => 90 * Math.sqrt(p) }, 4, whole)).toEqual([0, 51, 73, 90]);
});

test('dates that fall together stand once, and a moment has one', () => {
	expect(spreadOver({ ...even, toTime: (p) => 2 * p }, 4, whole)).toEqual([0, 1, 2]);
	expect(spreadOver({ ...even, toTime: () => 7 }, 4, whole)).toEqual([7]);
});
