import { expect, test } from 'vitest';
import { MemoryKeeper } from '../../src/lib/keep/MemoryKeeper.ts';
import type { Keeper, News } from '../../src/lib/keep/types.ts';
import { Kept } from '../../src/lib/state/kept.svelte.ts';

/** Two tabs over one store: what one changes, the other hears. */
function tabs() {
	const store = new MemoryKeeper('');
	const listeners: ((news: News) => void)[] = [];
	const tell = () => {
		for (const listener of listeners) listener({ what: 'all forgotten' });
	};
	const keeper = (): Keeper => ({
		trouble: '',
		list: () => store.list(),
		store: (...given) => store.store(...given),
		files: (id) => store.files(id),
		change: (...given) => store.change(...given),
		rename: (...given) => store.rename(...given),
		duplicate: (...given) => store.duplicate(...given),
		forget: (id) => store.forget(id),
		forgetAll: () => store.forgetAll(),
		onchange: (listener) => {
			listeners.push(listener);
			return () => undefined;
		},
		close: () => undefined
	});
	let now = 0;
	const tab = () =>
		new Kept(
			() => Promise.resolve(keeper()),
			() => ++now
		);
	return { store, tell, tab };
}

const files = [new File(['a,b\n'], 'a.csv')];
const settled = () => new Promise((resolve) => setTimeout(resolve, 5));
const answered = (answers: Record<string, string>) => ({ answers, edits: [] });

test('bytes are kept before anything else, then what was chosen and where somebody looked', async () => {
	const { store, tab } = tabs();
	const kept = tab();
	await kept.stored(files, 'a');
	expect(kept.open).toMatchObject({ name: 'a', state: 'stored', sentence: '' });
	kept.changed(answered({ ends: 'exclusive' }), 'One tie.', false);
	kept.seen('t=2002');
	kept.changed(answered({ ends: 'exclusive' }), 'One tie.', true);
	await settled();
	expect((await store.list())[0]).toMatchObject({
		state: 'understood',
		sentence: 'One tie.',
		choices: { answers: { ends: 'exclusive' }, edits: [], view: 't=2002' }
	});
	// Many changes at once are one: the first, and the last for all that came meanwhile.
	expect(kept.open?.revision).toBe(3);
});

test('to open a network and look at it in the same way changes nothing, and once understood it stays so', async () => {
	const { tab } = tabs();
	const kept = tab();
	await kept.stored(files, 'a');
	kept.changed(answered({}), 'One tie.', true);
	await settled();
	const id = kept.open!.id;
	const again = tab();
	expect((await again.reopened(id))?.files).toEqual(files);
	again.changed(answered({}), 'One tie.', false);
	await settled();
	expect(again.open).toMatchObject({ revision: 2, state: 'understood' });
	expect(await again.reopened('nobody')).toBeNull();
});

test('who looks elsewhere in another tab is no hindrance; who reads in another way is', async () => {
	const { store, tell, tab } = tabs();
	const [one, other] = [tab(), tab()];
	one.begin();
	await one.stored(files, 'a');
	await other.reopened(one.open!.id);
	other.seen('t=3');
	await settled();
	tell();
	await settled();
	expect([one.elsewhere, one.open?.revision]).toEqual([null, 2]);
	one.seen('t=4');
	await settled();
	other.seen('t=5');
	await settled();
	expect(one.open?.revision).toBe(3);
	// The other tab had not heard of it, and its view is kept all the same.
	expect(other.open).toMatchObject({ revision: 4, choices: { view: 't=5' } });

	other.changed(answered({ ends: 'exclusive' }), '', false);
	await settled();
	one.changed(answered({ time: 'year' }), '', false);
	await settled();
	expect(one.elsewhere).toBe('changed');
	one.changed(answered({ time: 'month' }), '', false);
	await one.keepAsAnother(files);
	await settled();
	expect(one.elsewhere).toBeNull();
	expect((await store.list()).map(({ name, choices }) => [name, choices.answers])).toEqual([
		['a (copy)', { time: 'month' }],
		['a', { ends: 'exclusive' }]
	]);
});

test('a network that was forgotten in another tab can be kept again', async () => {
	const { store, tell, tab } = tabs();
	const kept = tab();
	kept.begin();
	await kept.stored(files, 'a');
	kept.changed(answered({ ends: 'exclusive' }), 'One tie.', true);
	await settled();
	await store.forgetAll();
	tell();
	await settled();
	expect(kept.elsewhere).toBe('gone');
	await kept.keepAsAnother(files);
	expect(await store.list()).toMatchObject([
		{ name: 'a', state: 'understood', sentence: 'One tie.', choices: { answers: { ends: 'exclusive' } } }
	]);
});
