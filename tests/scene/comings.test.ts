import fc from 'fast-check';
import { expect, test } from 'vitest';
import { comings } from '../../src/lib/scene/comings.ts';

function told(before: readonly string[], after: readonly string[]) {
	const stayed: string[] = [];
	const { came, went } = comings(
		before,
		after,
		(id) => id,
		(id) => stayed.push(id)
	);
	return { came, went, stayed };
}

test('what is only in the second list came, what is only in the first went', () => {
	expect(told(['a', 'b', 'd'], ['b', 'c', 'd', 'e'])).toEqual({ came: ['c', 'e'], went: ['a'], stayed: ['b', 'd'] });
});

test('from nothing all came, to nothing all went', () => {
	expect(told([], ['a'])).toEqual({ came: ['a'], went: [], stayed: [] });
	expect(told(['a'], [])).toEqual({ came: [], went: ['a'], stayed: [] });
});

test('in whatever order the lists are, nothing is said to come that was there', () => {
	const ids = fc.uniqueArray(fc.constantFrom(...'abcdefgh'));
	fc.assert(
		fc.property(ids, ids, (before, after) => {
			const { came, went, stayed } = told(before, after);
			expect(came).toEqual(after.filter((id) => !before.includes(id)));
			expect([...went].sort()).toEqual(before.filter((id) => !after.includes(id)).sort());
			expect([...stayed].sort()).toEqual(after.filter((id) => before.includes(id)).sort());
		})
	);
});
