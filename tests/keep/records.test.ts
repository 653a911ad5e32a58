import { expect, test } from 'vitest';
import { afterChange, afterRename } from '../../src/lib/keep/afterChange.ts';
import { copyName } from '../../src/lib/keep/copyName.ts';
import { newId } from '../../src/lib/keep/newId.ts';
import { newsIn } from '../../src/lib/keep/newsIn.ts';
import { byChange, copyOf, newRecord } from '../../src/lib/keep/records.ts';
import type { KeptChange } from '../../src/lib/keep/types.ts';

const friends = newRecord('n1', 'Friends', [{ name: 'a.csv', size: 3 }], 10);

test.each([
	['Friends', ['Friends'], 'Friends (copy)'],
	['Friends', ['Friends', 'Friends (copy)'], 'Friends (copy 2)'],
	['Friends (copy)', ['Friends', 'Friends (copy)'], 'Friends (copy 2)'],
	['Friends (copy 2)', ['Friends (copy)', 'Friends (copy 2)', 'Friends (copy 3)'], 'Friends (copy 4)'],
	['Friends (copy 2)', ['Friends (copy 2)'], 'Friends (copy)'],
	['Letters (copy by Anne)', [], 'Letters (copy by Anne) (copy)'],
	['', [''], ' (copy)']
])('a copy of “%s” beside %j is called “%s”', (name, taken, copy) => {
	expect(copyName(name, taken)).toBe(copy);
});

test('a new network is stored, not yet understood, and knows how large its files are', () => {
	expect(
		newRecord(
			'n2',
			'Letters',
			[
				{ name: 'a.csv', size: 3 },
				{ name: 'b.csv', size: 4 }
			],
			20
		)
	).toEqual({
		id: 'n2',
		name: 'Letters',
		added: 20,
		changed: 20,
		size: 7,
		files: [
			{ name: 'a.csv', size: 3 },
			{ name: 'b.csv', size: 4 }
		],
		state: 'stored',
		sentence: '',
		choices: { answers: {}, edits: [], view: '' },
		revision: 1
	});
});

test('a copy keeps what was chosen, and begins its own history', () => {
	const known = { ...friends, sentence: '1 tie', state: 'understood' as const, revision: 7 };
	expect(copyOf(known, 'n2', ['Friends'], 30)).toEqual({
		...known,
		id: 'n2',
		name: 'Friends (copy)',
		added: 30,
		changed: 30,
		revision: 1
	});
});

test('the newest change stands first, and of one moment the order is always the same', () => {
	const at = (id: string, changed: number) => ({ ...friends, id, changed });
	const sorted = [at('b', 1), at('c', 2), at('a', 1), at('a', 1)].sort(byChange);
	expect(sorted.map(({ id, changed }) => id + changed)).toEqual(['c2', 'a1', 'a1', 'b1']);
});

test('a change is made at the revision that it knows, and at no other', () => {
	expect(afterChange(friends, 1, { sentence: '1 tie' }, 20)).toEqual({
		ok: true,
		network: { ...friends, sentence: '1 tie', changed: 20, revision: 2 }
	});
	for (const revision of [0, 2])
		expect(afterChange(friends, revision, { sentence: '1 tie' }, 20)).toEqual({
			ok: false,
			why: 'changed elsewhere',
			network: friends
		});
	expect(afterChange(undefined, 1, {}, 20)).toEqual({ ok: false, why: 'gone' });
});

test('a change touches nothing but what may be changed', () => {
	const change = { id: 'other', revision: 99, size: 0, name: undefined } as KeptChange;
	expect(afterChange(friends, 1, change, 20)).toEqual({
		ok: true,
		network: { ...friends, changed: 20, revision: 2 }
	});
});

test('choices are kept as plain text, also where they are handed over behind a proxy', () => {
	const choices = new Proxy({ answers: { key: 'value' }, edits: [], view: '?pins=a:1,2' }, {});
	expect(() => structuredClone(choices)).toThrow();
	const changed = afterChange(friends, 1, { choices }, 20);
	expect(structuredClone(changed)).toMatchObject({ network: { choices: { view: '?pins=a:1,2' } } });
});

test('a rename needs no revision and touches the name only; a blank name changes nothing', () => {
	const known = { ...friends, revision: 7, sentence: '1 tie' };
	expect(afterRename(known, ' Old friends ', 20)).toEqual({
		ok: true,
		network: { ...known, name: 'Old friends', changed: 20, revision: 8 }
	});
	for (const name of [' ', 'Friends']) expect(afterRename(known, name, 20)).toEqual({ ok: true, network: known });
	expect(afterRename(undefined, 'Friends', 20)).toEqual({ ok: false, why: 'gone' });
});

test('ids are long, plain, and differ', () => {
	const ids = Array.from({ length: 100 }, newId);
	expect(new Set(ids).size).toBe(100);
	for (const id of ids) expect(id).toMatch(/^[0-9a-f]{32}$/);
});

test.each([
	[
		{ what: 'kept', id: 'a', revision: 2, more: 1 },
		{ what: 'kept', id: 'a', revision: 2 }
	],
	[
		{ what: 'forgotten', id: 'a' },
		{ what: 'forgotten', id: 'a' }
	],
	[{ what: 'all forgotten' }, { what: 'all forgotten' }],
	[{ what: 'kept', id: 'a' }, null],
	[{ what: 'forgotten', id: 1 }, null],
	[{ what: 'moved', id: 'a' }, null],
	[{ what: 'trouble' }, null],
	['all forgotten', null],
	[null, null]
])('the message %j of another tab is taken for %j', (message, news) => {
	expect(newsIn(message)).toEqual(news);
});
