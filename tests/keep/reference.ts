import fc from 'fast-check';
import { expect } from 'vitest';
import type { Keeper } from '../../src/lib/keep/types.ts';

/** What a reader may do, with the network that is at a place of the list. */
export interface Step {
	readonly does: 'store' | 'rename' | 'change' | 'duplicate' | 'forget' | 'forget all';
	readonly at: number;
	readonly text: string;
}

/** Sequences of what a reader may do, names with "(copy)" among them. */
export const steps: fc.Arbitrary<Step[]> = fc.array(
	fc.record({
		does: fc.oneof(
			{ weight: 12, arbitrary: fc.constantFrom('store', 'rename', 'change', 'duplicate', 'forget') },
			{ weight: 1, arbitrary: fc.constant('forget all' as const) }
		) as fc.Arbitrary<Step['does']>,
		at: fc.nat(4),
		text: fc.constantFrom('Friends', 'Friends (copy)', 'Letters', 'ü', ' ')
	}),
	{ maxLength: 20 }
);

/** What the list should say of a network, written without the code under test. */
interface Expected {
	name: string;
	readonly bytes: string;
	changed: number;
	revision: number;
	sentence: string;
}

const textOf = async (files: readonly File[]) => (await Promise.all(files.map((file) => file.text()))).join('|');

/** Does the steps with a keeper and with a plain list; after each, both must say the same, bytes included. */
export async function agrees(keeper: Keeper, taken: readonly Step[]): Promise<void> {
	let model: Expected[] = [];
	for (const [step, { does, at, text }] of taken.entries()) {
		const now = step + 1;
		const chosen = (await keeper.list())[at];
		const same = model[at];
		expect(chosen === undefined).toBe(same === undefined);
		if (does === 'store') {
			await keeper.store([new File([text], 'a.csv'), new File([String(now)], 'b.csv')], text, now);
			model.push({ name: text, bytes: `${text}|${now}`, changed: now, revision: 1, sentence: '' });
		} else if (does === 'forget all') {
			expect(await keeper.forgetAll()).toBe(true);
			model = [];
		} else if (chosen && same) {
			if (does === 'rename') {
				await keeper.rename(chosen.id, text, now);
				if (text !== ' ' && text !== same.name)
					Object.assign(same, { name: text, changed: now, revision: same.revision + 1 });
			} else if (does === 'change') {
				await keeper.change(chosen.id, chosen.revision, { sentence: text }, now);
				Object.assign(same, { sentence: text, changed: now, revision: same.revision + 1 });
			} else if (does === 'duplicate') {
				const copy = await keeper.duplicate(chosen.id, now);
				const names = model.map(({ name }) => name);
				const bare = same.name.split(' (copy')[0]!;
				const free = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20]
					.map((count) => (count === 1 ? `${bare} (copy)` : `${bare} (copy ${count})`))
					.find((name) => !names.includes(name))!;
				expect(copy?.name).toBe(free);
				model.push({ ...same, name: free, changed: now, revision: 1 });
			} else {
				expect(await keeper.forget(chosen.id)).toBe(true);
				model = model.filter((each) => each !== same);
			}
		}
		model.sort((a, b) => b.changed - a.changed);
		const list = await keeper.list();
		const said = await Promise.all(
			list.map(async ({ id, name, changed, revision, sentence }) => {
				return { name, bytes: await textOf(await keeper.files(id)), changed, revision, sentence };
			})
		);
		expect(said).toEqual(model);
	}
}
