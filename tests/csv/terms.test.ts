import { expect, test } from 'vitest';
import { completed, formOf, labelOf } from '../../src/lib/csv/terms.ts';

test.each([
	['joint_activity', 'Joint activity'],
	['one-to-one', 'One to one'],
	['TW organisation', 'TW organisation'],
	['élan', 'Élan'],
	['👩‍🏫', '👩‍🏫'],
	['علي', 'علي'],
	['__', '__'],
	['__proto__', 'Proto'],
	['', '']
])('the word %j is called %j', (id, label) => {
	expect(labelOf(id)).toBe(label);
});

test.each([
	['endorsement', 'endorsement'],
	['Vouched for', 'endorsement'],
	['referral', 'referral'],
	['joint_activity', 'joint'],
	['collaboration', 'joint'],
	['information_sharing', 'information'],
	['e-mail', 'information'],
	['FUNDING', 'funding'],
	['friendship', 'plain'],
	['', 'plain']
])('a tie of the kind %j has the form %s', (kind, form) => {
	expect(formOf(kind)).toBe(form);
});

test('words are added after those that are named, each once, blank ones never', () => {
	const term = (id: string) => ({ id, label: id, description: '' });
	const all = completed([term('b'), term('x')], ['c', 'b', '', 'c', 'constructor', 'a'], term);
	expect(all.map(({ id }) => id)).toEqual(['b', 'x', 'c', 'constructor', 'a']);
});
