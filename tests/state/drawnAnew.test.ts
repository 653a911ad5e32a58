import { expect, test } from 'vitest';
import type { FilesSession } from '../../src/lib/csv/FilesSession.ts';
import { inspected } from '../../src/lib/csv/inspected.ts';
import type { ReadFiles } from '../../src/lib/csv/readingMessages.ts';
import { textSource } from '../../src/lib/csv/rows/sources.ts';
import { Own } from '../../src/lib/state/own.svelte.ts';
import type { TemporalNetwork } from '../../src/lib/model/types.ts';
import { choosing, moved } from './choosing.ts';
import { heard } from './standInSolver.ts';

const keeping = { stored: () => Promise.resolve(), changed: () => undefined, leave: () => undefined };
const files = [new File(['source,target,year\na,b,2001\nb,c,2003\n'], 'friends.csv')];

const read = async (): Promise<ReadFiles> =>
	({
		...(await inspected([textSource('friends.csv', await files[0]!.text())], {})),
		reasons: []
	}) as unknown as ReadFiles;

/** A network of one's own that is shown, and a reader that understands it anew when it is told to. */
async function shown() {
	const { explorer, layout, asked } = choosing();
	const understood: ((read: ReadFiles) => void)[] = [];
	const session = {
		read,
		understand: () => new Promise<ReadFiles>((resolve) => understood.push(resolve)),
		end: () => undefined
	} as unknown as FilesSession;
	const own = new Own(explorer, keeping, () => Promise.resolve(session));
	const opened = own.open(files);
	await expect.poll(() => asked.length).toBe(1);
	await asked[0]!.answer(moved(1, asked[0]!.network));
	await opened;
	return { own, explorer, layout, asked, understood };
}

const laid = (network: TemporalNetwork) => moved(2, network);

test('from the moment of a choice until what was chosen is drawn, the picture is known to be out of date', async () => {
	const { own, explorer, layout, asked, understood } = await shown();
	expect(layout.isOutdated).toBe(false);
	const chosen = own.answer({ 'picture.isolates': 'hidden' });
	expect(layout.isOutdated).toBe(true);
	const again = await read();
	understood[0]!(again);
	await expect.poll(() => asked.length).toBe(2);
	expect([layout.isOutdated, explorer.network === again.network]).toEqual([true, false]);
	await asked[1]!.answer(laid(asked[1]!.network));
	await chosen;
	expect([layout.isOutdated, explorer.network === again.network]).toEqual([false, true]);
});

test('what was chosen first does not end the waiting for what was chosen after it', async () => {
	const { own, layout, asked, understood } = await shown();
	const first = own.answer({ 'picture.isolates': 'hidden' });
	const second = own.answer({ 'picture.from': '2002' });
	understood[0]!(await read());
	await first;
	expect(layout.isOutdated).toBe(true);
	understood[1]!(await read());
	await expect.poll(() => asked.length).toBe(2);
	await asked[1]!.answer(laid(asked[1]!.network));
	await second;
	expect(layout.isOutdated).toBe(false);
});

test('a choice with which nothing can be drawn, or that cannot be followed, leaves nothing to wait for', async () => {
	const { own, layout, understood } = await shown();
	const nothing = own.answer({ 'table:friends.csv': 'left out' });
	understood[0]!({ ...(await read()), network: null });
	await nothing;
	expect(layout.isOutdated).toBe(false);
	void own.answer({ 'table:friends.csv': 'ties' });
	own.close();
	await heard();
	expect(layout.isOutdated).toBe(false);
});

test('who goes to explore at once is led there when what was chosen is drawn, and not before', async () => {
	const { own, asked, understood } = await shown();
	const chosen = own.answer({ 'picture.isolates': 'hidden' });
	own.explore();
	expect([own.view, own.leads]).toEqual(['confirm', true]);
	understood[0]!(await read());
	await expect.poll(() => asked.length).toBe(2);
	expect([own.view, own.leads]).toEqual(['confirm', true]);
	await asked[1]!.answer(laid(asked[1]!.network));
	await chosen;
	await expect.poll(() => [own.view, own.leads]).toEqual(['explore', false]);
});

test('who goes to explore what cannot be drawn stays where it is said', async () => {
	const { own, understood } = await shown();
	const chosen = own.answer({ 'table:friends.csv': 'left out' });
	own.explore();
	understood[0]!({ ...(await read()), network: null });
	await chosen;
	await heard();
	expect([own.view, own.leads]).toEqual(['confirm', false]);
});
