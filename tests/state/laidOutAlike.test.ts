import { expect, test } from 'vitest';
import { laidOutAlike } from '../../src/lib/state/laidOutAlike.ts';

const choices = (answers: Readonly<Record<string, string>>) => ({ answers, edits: [] });

test('the order and the colours of statuses move no node', () => {
	const before = choices({ ends: 'exclusive', 'picture.sizeBy': 'members' });
	const after = choices({
		'picture.colour:town': 'red',
		'picture.sizeBy': 'members',
		'picture.order': '["a"]',
		ends: 'exclusive'
	});
	expect(laidOutAlike(before, after)).toBe(true);
});

test.each([
	['an area', { 'picture.sizeBy': 'members' }, []],
	['how long ties hold', { 'picture.dated': '30 days' }, []],
	['a mended cell', {}, [{ file: 'a.csv', line: 2, column: 'x', value: 'y' }]]
] as const)('%s does', (_, answers, edits) => {
	expect(laidOutAlike(choices({}), { answers, edits })).toBe(false);
});
