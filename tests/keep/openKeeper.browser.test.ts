import { afterEach, expect, test, vi } from 'vitest';
import type { Keeper } from '../../src/lib/keep/types.ts';
import { closeTabs, file, fresh, heardBy, settled, tab } from './browserKept.ts';

afterEach(() => {
	vi.restoreAllMocks();
	vi.unstubAllGlobals();
	closeTabs();
});

/** In memory all is as it would be in the database. */
async function worksInMemory(keeper: Keeper) {
	const { id } = await keeper.store([file('a.csv', 'x')], 'Friends', 1);
	expect(await keeper.change(id, 1, { sentence: '1 tie' }, 2)).toMatchObject({ ok: true });
	expect(await keeper.list()).toMatchObject([{ id, sentence: '1 tie', revision: 2 }]);
	expect(await (await keeper.files(id))[0]!.text()).toBe('x');
}

/** Requests that a stand-in answers must still be requests for the library. */
function failedRequest(name: string): IDBOpenDBRequest {
	const request = Object.create(IDBOpenDBRequest.prototype) as IDBOpenDBRequest;
	const events = new EventTarget();
	Object.defineProperties(request, {
		addEventListener: { value: events.addEventListener.bind(events) },
		removeEventListener: { value: events.removeEventListener.bind(events) },
		error: { value: new DOMException('stand-in', name) }
	});
	setTimeout(() => events.dispatchEvent(new Event(name === 'BlockedError' ? 'blocked' : 'error')));
	return request;
}

test('where the browser forbids keeping it works in memory and says so', async () => {
	vi.spyOn(indexedDB, 'open').mockImplementation(() => {
		throw new DOMException('forbidden', 'SecurityError');
	});
	const keeper = await tab();
	expect(keeper.trouble).toMatch(/keeps nothing for this page.*save it as a package/);
	await worksInMemory(keeper);
});

test('where the browser has no database it works in memory and says so', async () => {
	vi.stubGlobal('indexedDB', undefined);
	const keeper = await tab();
	expect(keeper.trouble).toMatch(/keeps nothing for this page/);
	await worksInMemory(keeper);
});

test.each([
	['UnknownError', /storage of this browser has failed/],
	['InvalidStateError', /keeps nothing for this page/],
	['QuotaExceededError', /no room left/],
	['BlockedError', /An older version of this page is open/]
])('where a database cannot be opened for %s it works in memory and says why', async (name, said) => {
	vi.spyOn(indexedDB, 'open').mockImplementation(() => failedRequest(name));
	const keeper = await tab();
	expect(keeper.trouble).toMatch(said);
	await worksInMemory(keeper);
});

test('where a browser does not answer nobody waits for ever, and what opens late is in nobody’s way', async () => {
	const name = fresh();
	const holding = await settled(indexedDB.open(name));
	const deleting = settled(indexedDB.deleteDatabase(name));
	const keeper = await tab(name, 50);
	expect(keeper.trouble).toMatch(/does not answer/);
	await worksInMemory(keeper);
	holding.close();
	await deleting;
	let blocked = false;
	const again = indexedDB.deleteDatabase(name);
	again.onblocked = () => (blocked = true);
	await settled(again);
	expect(blocked).toBe(false);
});

test('a tab makes way for a newer page, says so, and goes on in memory', async () => {
	const name = fresh();
	const keeper = await tab(name);
	const { id } = await keeper.store([file('a.csv', 'x')], 'Friends', 1);
	const heard = heardBy(keeper);
	const newer = await settled(indexedDB.open(name, 1000));
	expect(keeper.trouble).toMatch(/A newer version of this page/);
	await expect.poll(() => heard).toEqual([{ what: 'trouble' }]);
	expect(await keeper.change(id, 1, { sentence: '1 tie' }, 2)).toEqual({ ok: false, why: 'not kept' });
	await worksInMemory(keeper);
	expect((await tab(name)).trouble).toMatch(/A newer version of this page/);
	newer.close();
});

test('a connection that was cut is made again', async () => {
	const name = fresh();
	const keeper = await tab(name);
	await keeper.store([file('a.csv', 'x')], 'Friends', 1);
	// As when all data of the site are cleared.
	await settled(indexedDB.deleteDatabase(name));
	expect(await keeper.list()).toEqual([]);
	await keeper.store([file('a.csv', 'x')], 'Letters', 2);
	vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(() => {
		throw new DOMException('closing', 'InvalidStateError');
	});
	expect(await keeper.list()).toMatchObject([{ name: 'Letters' }]);
	expect(keeper.trouble).toBe('');
});

test('a network whose second file fails is not half kept', async () => {
	const name = fresh();
	const keeper = await tab(name);
	const real = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'put')!.value as IDBObjectStore['put'];
	let puts = 0;
	vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...given) {
		if (++puts === 3) throw new DOMException('full', 'QuotaExceededError');
		return real.apply(this, given);
	});
	const { id } = await keeper.store([file('a.csv', 'x'), file('b.csv', 'y')], 'Friends', 1);
	expect(keeper.trouble).toMatch(/no room in this browser for “Friends”/);
	expect(await keeper.files(id)).toHaveLength(2);
	const database = await settled(indexedDB.open(name));
	for (const store of ['networks', 'files'])
		expect(await settled(database.transaction(store).objectStore(store).count())).toBe(0);
	database.close();
	expect(await keeper.forget(id)).toBe(true);
	expect(keeper.trouble).toBe('');
});

test('a change that finds no room is not kept, is said, and leaves all as it was', async () => {
	const keeper = await tab();
	const { id } = await keeper.store([file('a.csv', 'x')], 'Friends', 1);
	vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
		throw new DOMException('full', 'QuotaExceededError');
	});
	expect(await keeper.change(id, 1, { sentence: '1 tie' }, 2)).toEqual({ ok: false, why: 'not kept' });
	expect(keeper.trouble).toMatch(/no room left/);
	expect(await keeper.list()).toMatchObject([{ sentence: '', revision: 1 }]);
	expect(await keeper.change(id, 1, { sentence: '1 tie' }, 2)).toMatchObject({ ok: true });
	expect(keeper.trouble).toBe('');
});

test('what could not be forgotten is said to be there still', async () => {
	const keeper = await tab();
	const { id } = await keeper.store([file('a.csv', 'x')], 'Friends', 1);
	for (const method of ['delete', 'clear'] as const)
		vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(() => {
			throw new DOMException('broken', 'UnknownError');
		});
	expect([await keeper.forget(id), await keeper.forgetAll()]).toEqual([false, false]);
	expect(keeper.trouble).toMatch(/could not forget/);
	expect(await keeper.list()).toHaveLength(1);
});

test('a database that cannot be read is said to have failed, and what is in memory is listed', async () => {
	const keeper = await tab();
	vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
		throw new DOMException('broken', 'UnknownError');
	});
	await keeper.store([file('a.csv', 'x')], 'Friends', 1);
	vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(() => {
		throw new DOMException('broken', 'UnknownError');
	});
	expect(await keeper.list()).toMatchObject([{ name: 'Friends' }]);
	expect(await keeper.files('another')).toEqual([]);
	expect(keeper.trouble).toMatch(/storage of this browser has failed/);
});

test('a network whose bytes are lost says so, and is not copied', async () => {
	const name = fresh();
	const keeper = await tab(name);
	const { id } = await keeper.store([file('a.csv', 'x'), file('b.csv', 'y')], 'Friends', 1);
	const database = await settled(indexedDB.open(name));
	await settled(database.transaction('files', 'readwrite').objectStore('files').delete([id, 1]));
	database.close();
	expect(await keeper.files(id)).toEqual([]);
	expect(keeper.trouble).toMatch(/^The files of “Friends” are no longer in this browser/);
	expect(await keeper.duplicate(id, 2)).toBe(null);
});
