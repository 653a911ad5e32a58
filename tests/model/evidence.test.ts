import { expect, test } from 'vitest';
import { admits, evidenceLevels } from '../../src/lib/model/evidence.ts';

test.each([
	['all', ['documented', 'inferred', 'illustrative', null]],
	['inferred', ['documented', 'inferred', null]],
	['stated', ['documented', null]]
] as const)('the level %s admits %j', (level, expected) => {
	const grades = ['documented', 'inferred', 'illustrative', null] as const;
	expect(grades.filter((grade) => admits(level, grade))).toEqual(expected);
});

test('the levels go from the widest to the strictest', () => {
	expect(evidenceLevels).toEqual(['all', 'inferred', 'stated']);
});
