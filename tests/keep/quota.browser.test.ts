import { afterEach, expect, test } from 'vitest';
import { cdp } from 'vitest/browser';
import { closeTabs, file, fresh, heardBy, tab } from './browserKept.ts';

/** Asks the browser itself, as its tools for developers do. */
const ask = (method: string, given: object) =>
	(cdp() as { send(method: string, given: object): Promise<unknown> }).send(method, {
		origin: location.origin,
		...given
	});

/** Gives this page so much room for all that it keeps, in bytes; without a number as much as ever. */
const quota = (quotaSize?: number) =>
	ask('Storage.overrideQuotaForOrigin', quotaSize === undefined ? {} : { quotaSize });

/** Clears all that the site has in databases, as a reader may in the settings of the browser. */
const clear = () => ask('Storage.clearDataForOrigin', { storageTypes: 'indexeddb' });

afterEach(async () => {
	closeTabs();
	await quota();
});

test('what finds no room stays open in memory, is said, and is kept when another is forgotten', async () => {
	const name = fresh();
	// Chromium remembers for half a minute how much room there was, unless all is cleared.
	await clear();
	await quota(1_000_000);
	const keeper = await tab(name);
	const friends = await keeper.store([file('a.csv', 'x'.repeat(4000))], 'Friends', 1);
	const heard = heardBy(keeper);
	const letters = await keeper.store([file('b.csv', 'y'.repeat(2_000_000))], 'Letters', 2);
	expect(keeper.trouble).toBe(
		'There is no room in this browser for “Letters” (2 MB), which stays open only until this tab is closed. Forget another one (“Friends” has 4 kB) and it is kept, or save it as a package.'
	);
	await expect.poll(() => heard).toEqual([{ what: 'trouble' }]);
	expect((await keeper.list()).map((each) => each.name)).toEqual(['Letters', 'Friends']);
	expect((await (await keeper.files(letters.id))[0]!.text()).length).toBe(2_000_000);
	expect(await keeper.change(letters.id, 1, { sentence: 'still here' }, 3)).toMatchObject({ ok: true });
	const other = await tab(name);
	expect((await other.list()).map((each) => each.name)).toEqual(['Friends']);
	await quota();
	expect(await keeper.forget(friends.id)).toBe(true);
	expect(keeper.trouble).toBe('');
	expect(await other.list()).toMatchObject([{ name: 'Letters', sentence: 'still here', revision: 2 }]);
	expect((await (await other.files(letters.id))[0]!.text()).length).toBe(2_000_000);
});

test('when the data of the site are cleared under an open page, it goes on and keeps anew', async () => {
	const name = fresh();
	const keeper = await tab(name);
	await keeper.store([file('a.csv', 'x')], 'Friends', 1);
	await clear();
	expect(await keeper.list()).toEqual([]);
	const { id } = await keeper.store([file('b.csv', 'y')], 'Letters', 2);
	expect(keeper.trouble).toBe('');
	expect(await (await tab(name)).list()).toMatchObject([{ id, name: 'Letters' }]);
});
