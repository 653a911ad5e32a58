import { expect, test } from 'vitest';
import { KnownNodes } from '../../src/lib/csv/KnownNodes.ts';
import { suggestion } from '../../src/lib/csv/suggestion.ts';

test.each([
	['ane', ['anne', 'bob'], 'anne'],
	['ORG_A', ['org_b', 'org_a'], 'org_a'],
	['org_aa', ['org_b', 'org_a'], 'org_a'],
	['shcool', ['school', 'pool'], 'school'],
	['schol_1', ['school_2', 'school_1'], 'school_1'],
	['xy', ['ab', 'cd'], null],
	['x', ['y'], null],
	['x', ['X'], 'X'],
	['b1', ['b2'], 'b2'],
	['anne', ['bernadette', 'christopher'], null],
	['anne', [], null],
	['', ['abc'], null]
])('%j among %j probably means %j', (word, words, meant) => {
	expect(suggestion(word, words)).toBe(meant);
});

test('of words equally near the first is meant', () => {
	expect(suggestion('org_x', ['org_b', 'org_a'])).toBe('org_b');
});

test('after a hundred strangers no nearest name is looked for, for them or others', () => {
	const nodes = new KnownNodes(new Set(['anne']), true);
	for (let i = 0; i < 99; i++) nodes.unknown(`stranger ${i}`);
	const meant = '“ane” is not in the nodes table. Did you mean “anne”?';
	expect(nodes.unknown('ane')).toBe(meant);
	expect(nodes.unknown('annee')).toBe('“annee” is not in the nodes table. Add it there, or mend the name here.');
	expect(nodes.unknown('ane')).toBe(meant);
});
