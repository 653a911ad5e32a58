import { expect, test } from 'vitest';
import { computeTrajectories } from '../../src/lib/layout/computeTrajectories.ts';
import { hashOf } from '../../src/lib/layout/hashOf.ts';
import { goldenSeatown, readSeatown } from './seatown.ts';

test('this browser computes the same picture of Seatown as Node does, to the last bit', () => {
	expect(hashOf(computeTrajectories(readSeatown()))).toBe(goldenSeatown);
});
