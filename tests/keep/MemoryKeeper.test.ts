import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MemoryKeeper } from '../../src/lib/keep/MemoryKeeper.ts';
import { agrees, steps } from './reference.ts';

const counting = () => {
	let last = 0;
	return () => `n${++last}`;
};
const file = (name: string, text = 'a,b\n') => new File([text], name);

test('a network is kept with its bytes, the newest change first, and forgotten', async () => {
	const keeper = new MemoryKeeper('', counting());
	await keeper.store([file('a.csv')], 'Friends', 10);
	await keeper.store([file('b.csv'), file('c.csv', 'ü')], 'Letters', 20);
	expect((await keeper.list()).map(({ id, name, state, size }) => [id, name, state, size])).toEqual([
		['n2', 'Letters', 'stored', 6],
		['n1', 'Friends', 'stored', 4]
	]);
	await keeper.change('n1', 1, { name: 'Old friends', state: 'understood' }, 30);
	expect((await keeper.list())[0]).toMatchObject({ name: 'Old friends', revision: 2, added: 10, changed: 30 });
	expect((await keeper.files('n2')).map(({ name }) => name)).toEqual(['b.csv', 'c.csv']);
	await keeper.forget('n2');
	expect(await keeper.files('n2')).toEqual([]);
	await keeper.forgetAll();
	expect(await keeper.list()).toEqual([]);
});

test('who knows an older revision changes nothing, and what is gone is said to be', async () => {
	const keeper = new MemoryKeeper('', counting());
	await keeper.store([file('a.csv')], 'Friends', 10);
	expect(await keeper.change('n1', 1, { sentence: 'one' }, 11)).toMatchObject({ ok: true });
	expect(await keeper.change('n1', 1, { sentence: 'other' }, 12)).toMatchObject({
		ok: false,
		why: 'changed elsewhere',
		network: { sentence: 'one', revision: 2 }
	});
	expect((await keeper.list())[0]!.sentence).toBe('one');
	await keeper.forget('n1');
	const gone = { ok: false, why: 'gone' };
	expect(await keeper.change('n1', 2, {}, 13)).toEqual(gone);
	expect(await keeper.rename('n1', 'Letters', 13)).toEqual(gone);
	expect(await keeper.duplicate('n1', 14)).toBe(null);
});

test('the files are those that were stored, whatever becomes of the list that was given', async () => {
	const keeper = new MemoryKeeper('', counting());
	const given = [file('a.csv')];
	await keeper.store(given, 'Friends', 1);
	given.length = 0;
	expect(await keeper.files('n1')).toHaveLength(1);
});

test('whatever is done, a keeper in memory says what a plain list would', () =>
	fc.assert(fc.asyncProperty(steps, (taken) => agrees(new MemoryKeeper('', counting()), taken))));
