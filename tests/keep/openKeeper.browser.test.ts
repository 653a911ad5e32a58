import { afterEach, expect, test, vi } from 'vitest';
import { openKeeper } from '../../src/lib/keep/openKeeper.ts';

let count = 0;
const fresh = () => `figuration-test-${Date.now()}-${++count}`;
const file = (name: string, text: string) => new File([text], name);

afterEach(() => vi.restoreAllMocks());

test('what is kept is there when the page is opened again, byte for byte, and is forgotten for good', async () => {
	const name = fresh();
	const first = await openKeeper(name);
	expect(first.trouble).toBe('');
	const { id } = await first.store([file('ties.csv', 'source,target\na,b\n'), file('b.csv', 'ü')], 'Friends', 10);
	await first.change(id, 1, { state: 'understood', sentence: '1 tie' }, 20);
	first.close();
	const second = await openKeeper(name);
	expect(await second.list()).toMatchObject([
		{ id, name: 'Friends', state: 'understood', sentence: '1 tie', revision: 2 }
	]);
	const files = await second.files(id);
	expect(files.map((each) => each.name)).toEqual(['ties.csv', 'b.csv']);
	expect(await Promise.all(files.map((each) => each.text()))).toEqual(['source,target\na,b\n', 'ü']);
	const copy = await second.duplicate(id, 30);
	expect(copy?.name).toBe('Friends (copy)');
	await second.forget(id);
	expect(await second.files(id)).toEqual([]);
	expect((await second.list()).map((each) => each.name)).toEqual(['Friends (copy)']);
	expect(await (await second.files(copy!.id))[0]!.text()).toBe('source,target\na,b\n');
	await second.forgetAll();
	expect(await second.list()).toEqual([]);
	expect(await second.files(copy!.id)).toEqual([]);
	second.close();
});

test('of two tabs that change the same network the second is told, and overwrites nothing', async () => {
	const name = fresh();
	const [one, other] = [await openKeeper(name), await openKeeper(name)];
	const { id } = await one.store([file('a.csv', 'x')], 'Friends', 1);
	const outcomes = await Promise.all([
		one.change(id, 1, { name: 'From one' }, 2),
		other.change(id, 1, { name: 'From other' }, 2)
	]);
	expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
	expect(outcomes.find(({ ok }) => !ok)).toEqual({ ok: false, why: 'changed elsewhere' });
	expect((await other.list())[0]!.revision).toBe(2);
	one.close();
	other.close();
});

test('where nothing can be kept it works in memory and says so', async () => {
	vi.spyOn(indexedDB, 'open').mockImplementation(() => {
		throw new DOMException('blocked', 'SecurityError');
	});
	const keeper = await openKeeper(fresh());
	expect(keeper.trouble).toMatch(/keeps nothing for this page.*save it as a package/);
	const { id } = await keeper.store([file('a.csv', 'x')], 'Friends', 1);
	expect(await keeper.list()).toMatchObject([{ id }]);
});

test('what finds no room stays open in memory, and that is said', async () => {
	const keeper = await openKeeper(fresh());
	vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
		throw new DOMException('full', 'QuotaExceededError');
	});
	const { id } = await keeper.store([file('a.csv', 'x')], 'Friends', 1);
	expect(keeper.trouble).toMatch(/no room left/);
	expect(await (await keeper.files(id))[0]!.text()).toBe('x');
	expect(await keeper.list()).toMatchObject([{ id, name: 'Friends' }]);
	expect(await keeper.change(id, 1, { name: 'Still here' }, 2)).toMatchObject({ ok: true });
	keeper.close();
});
