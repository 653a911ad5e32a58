import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { closeTabs, file, fresh, heardBy, settled, tab } from './browserKept.ts';
import { agrees, steps } from './reference.ts';

afterEach(() => {
	vi.restoreAllMocks();
	closeTabs();
});

test('what is kept is there when the page is opened again, byte for byte, and is forgotten for good', async () => {
	const name = fresh();
	const first = await tab(name);
	expect(first.trouble).toBe('');
	const bytes = new Uint8Array([0, 255, 13, 10, 0xef, 0xbb, 0xbf]);
	const dated = new File([bytes], 'b.bin', { lastModified: 1234, type: 'text/csv' });
	const { id } = await first.store([file('ties.csv', 'source,target\na,b\n'), dated], 'Friends', 10);
	const choices = { answers: { dates: 'year' }, edits: [], view: '?pins=a:1,2' };
	await first.change(id, 1, { state: 'understood', sentence: '1 tie', choices }, 20);
	first.close();

	const second = await tab(name);
	expect(await second.list()).toEqual([
		{
			...{ id, name: 'Friends', added: 10, changed: 20, size: 25, state: 'understood', sentence: '1 tie', choices },
			files: [
				{ name: 'ties.csv', size: 18 },
				{ name: 'b.bin', size: 7 }
			],
			revision: 2
		}
	]);
	const files = await second.files(id);
	expect(files.map((each) => each.name)).toEqual(['ties.csv', 'b.bin']);
	expect(await files[0]!.text()).toBe('source,target\na,b\n');
	expect(new Uint8Array(await files[1]!.arrayBuffer())).toEqual(bytes);
	expect([files[1]!.lastModified, files[1]!.type]).toEqual([1234, 'text/csv']);

	const copy = await second.duplicate(id, 30);
	expect(copy).toMatchObject({ name: 'Friends (copy)', sentence: '1 tie', choices, revision: 1 });
	expect(await second.forget(id)).toBe(true);
	expect(await second.files(id)).toEqual([]);
	expect((await second.list()).map((each) => each.name)).toEqual(['Friends (copy)']);
	expect(await (await second.files(copy!.id))[0]!.text()).toBe('source,target\na,b\n');
	expect(await second.forgetAll()).toBe(true);
	second.close();

	const database = await settled(indexedDB.open(name));
	for (const store of ['networks', 'files'])
		expect(await settled(database.transaction(store).objectStore(store).count())).toBe(0);
	database.close();
});

test('a tab that is closed while it reads leaves bytes that the next one can open', async () => {
	const name = fresh();
	const reading = await tab(name);
	await reading.store([file('a.csv', 'x')], 'Friends', 1);
	const next = await tab(name);
	const [network] = await next.list();
	expect(network).toMatchObject({ state: 'stored', sentence: '' });
	expect(await (await next.files(network!.id))[0]!.text()).toBe('x');
});

test('of two tabs that change the same network the second is told what the first made, and overwrites nothing', async () => {
	const name = fresh();
	const [one, other] = [await tab(name), await tab(name)];
	const { id } = await one.store([file('a.csv', 'x')], 'Friends', 1);
	const outcomes = await Promise.all([
		one.change(id, 1, { sentence: 'one' }, 2),
		other.change(id, 1, { sentence: 'other' }, 3)
	]);
	const done = outcomes.filter(({ ok }) => ok);
	expect(done).toHaveLength(1);
	const network = (done[0] as { network: unknown }).network;
	expect(outcomes.find(({ ok }) => !ok)).toEqual({ ok: false, why: 'changed elsewhere', network });
	expect(await other.list()).toEqual([network]);
	expect(await other.rename(id, 'Old friends', 4)).toMatchObject({ ok: true, network: { revision: 3 } });
	await one.forget(id);
	expect(await other.change(id, 3, { sentence: 'late' }, 5)).toEqual({ ok: false, why: 'gone' });
	expect(await other.duplicate(id, 6)).toBe(null);
	expect(await other.list()).toEqual([]);
	expect([one.trouble, other.trouble]).toEqual(['', '']);
});

test('each tab hears what the others do, not what it does itself, until it listens no more', async () => {
	const name = fresh();
	const [one, other, stranger] = [await tab(name), await tab(name), await tab()];
	const [own, heard, strange] = [heardBy(one), heardBy(other), heardBy(stranger)];
	const late: unknown[] = [];
	const end = other.onchange((news) => late.push(news));
	const { id } = await one.store([file('a.csv', 'x')], 'Friends', 1);
	await one.change(id, 1, { sentence: '1 tie' }, 2);
	await expect.poll(() => late).toHaveLength(2);
	end();
	await one.change(id, 1, { sentence: 'too late' }, 2);
	const copy = await one.duplicate(id, 3);
	await one.forget(id);
	await one.forgetAll();
	await expect.poll(() => heard).toHaveLength(5);
	expect(heard).toEqual([
		{ what: 'kept', id, revision: 1 },
		{ what: 'kept', id, revision: 2 },
		{ what: 'kept', id: copy!.id, revision: 1 },
		{ what: 'forgotten', id },
		{ what: 'all forgotten' }
	]);
	expect([own, strange]).toEqual([[], []]);
	expect(late).toHaveLength(2);
});

test('what is asked for at once is done in turn', async () => {
	const keeper = await tab();
	const given = [file('a.csv', 'x')];
	const storing = keeper.store(given, 'Friends', 1);
	given.length = 0;
	const { id } = await storing;
	const copies = await Promise.all([2, 3, 4].map((now) => keeper.duplicate(id, now)));
	expect(copies.map((copy) => copy?.name)).toEqual(['Friends (copy)', 'Friends (copy 2)', 'Friends (copy 3)']);
	expect(await keeper.files(id)).toHaveLength(1);
});

test('a list loads no bytes', async () => {
	const keeper = await tab();
	await keeper.store([file('a.csv', 'x')], 'Friends', 1);
	const asked: string[] = [];
	for (const method of ['get', 'getAll', 'openCursor'] as const) {
		const real = IDBObjectStore.prototype[method] as (...given: unknown[]) => IDBRequest;
		vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (this: IDBObjectStore, ...given: unknown[]) {
			asked.push(this.name);
			return real.apply(this, given) as never;
		});
	}
	expect(await keeper.list()).toHaveLength(1);
	expect(asked).toEqual(['networks']);
});

test('whatever is done, a keeper in the database says what a plain list would', () =>
	fc.assert(
		fc.asyncProperty(steps, async (taken) => {
			const keeper = await tab();
			await agrees(keeper, taken);
			expect(keeper.trouble).toBe('');
			keeper.close();
		}),
		{ seed: 2007, numRuns: 20 }
	));
