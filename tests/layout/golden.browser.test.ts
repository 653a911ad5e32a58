import { expect, test } from 'vitest';
import { actualHash, golden } from './golden.ts';

/** Milliseconds for one of them, on a machine that does something else besides. */
const limit = 300_000;

test.each(golden)(
	'this browser computes the same picture of $name as Node does, to the last bit',
	(layout) => {
		expect(actualHash(layout)).toBe(layout.hash);
	},
	limit
);
