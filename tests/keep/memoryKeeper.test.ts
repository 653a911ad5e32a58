import fc from 'fast-check';
import { expect, test } from 'vitest';
import { memoryKeeper } from '../../src/lib/keep/memoryKeeper.ts';
import { copyOf, newRecord } from '../../src/lib/keep/records.ts';

const counting = () => {
	let last = 0;
	return () => `n${++last}`;
};
const file = (name: string, text = 'a,b\n') => new File([text], name);

test('a network is kept with its bytes, the newest change first, and forgotten', async () => {
	const keeper = memoryKeeper('', counting());
	await keeper.store([file('a.csv')], 'Friends', 10);
	await keeper.store([file('b.csv'), file('c.csv')], 'Letters', 20);
	expect((await keeper.list()).map(({ id, name, state }) => [id, name, state])).toEqual([
		['n2', 'Letters', 'stored'],
		['n1', 'Friends', 'stored']
	]);
	await keeper.change('n1', 1, { name: 'Old friends', state: 'understood' }, 30);
	expect((await keeper.list())[0]).toMatchObject({ name: 'Old friends', revision: 2, changed: 30 });
	expect((await keeper.files('n2')).map(({ name }) => name)).toEqual(['b.csv', 'c.csv']);
	await keeper.forget('n2');
	expect(await keeper.files('n2')).toEqual([]);
	await keeper.forgetAll();
	expect(await keeper.list()).toEqual([]);
});

test('who knows an older revision changes nothing, and what is gone is said to be', async () => {
	const keeper = memoryKeeper('', counting());
	await keeper.store([file('a.csv')], 'Friends', 10);
	expect(await keeper.change('n1', 1, { sentence: 'one' }, 11)).toMatchObject({ ok: true });
	expect(await keeper.change('n1', 1, { sentence: 'other' }, 12)).toEqual({ ok: false, why: 'changed elsewhere' });
	expect((await keeper.list())[0]!.sentence).toBe('one');
	await keeper.forget('n1');
	expect(await keeper.change('n1', 2, {}, 13)).toEqual({ ok: false, why: 'gone' });
	expect(await keeper.duplicate('n1', 14)).toBe(null);
});

test('copies have names of their own', () => {
	const record = newRecord('n1', 'Friends', [], 1);
	const first = copyOf(record, 'n2', ['Friends'], 2);
	expect(first).toMatchObject({ id: 'n2', name: 'Friends (copy)', added: 2, revision: 1 });
	expect(copyOf(first, 'n3', ['Friends', 'Friends (copy)'], 3).name).toBe('Friends (copy 2)');
});

test('whatever is done, the list is what a plain list of names would be', () =>
	fc.assert(
		fc.asyncProperty(
			fc.array(
				fc.oneof(
					fc.record({ do: fc.constant('store' as const), at: fc.nat(5) }),
					fc.record({ do: fc.constantFrom('forget' as const, 'rename' as const, 'duplicate' as const), at: fc.nat(5) })
				),
				{ maxLength: 20 }
			),
			async (steps) => {
				const keeper = memoryKeeper('', counting());
				let model: string[] = [];
				let now = 0;
				for (const step of steps) {
					now++;
					const list = await keeper.list();
					const chosen = list[step.at];
					if (step.do === 'store') {
						await keeper.store([file('x.csv')], `N${now}`, now);
						model = [`N${now}`, ...model];
					} else if (!chosen) continue;
					else if (step.do === 'forget') {
						await keeper.forget(chosen.id);
						model = model.filter((name) => name !== chosen.name);
					} else if (step.do === 'rename') {
						await keeper.change(chosen.id, chosen.revision, { name: `R${now}` }, now);
						model = [`R${now}`, ...model.filter((name) => name !== chosen.name)];
					} else model = [(await keeper.duplicate(chosen.id, now))!.name, ...model];
					expect((await keeper.list()).map(({ name }) => name)).toEqual(model);
				}
			}
		)
	));
