import { expect, test } from 'vitest';
import { MemoryKeeper } from '../../src/lib/keep/MemoryKeeper.ts';
import type { Explorer } from '../../src/lib/state/explorer.svelte.ts';
import { Kept } from '../../src/lib/state/kept.svelte.ts';
import { OwnVisit } from '../../src/lib/state/ownVisit.svelte.ts';
import type { FilesSession } from '../../src/lib/csv/FilesSession.ts';
import { inspected } from '../../src/lib/csv/inspected.ts';
import { textSource } from '../../src/lib/csv/rows/sources.ts';

/** A reader in this thread, which reads files as the page's does. */
const session = {
	read: async (files: readonly File[]) => {
		const texts = await Promise.all(files.map(async (file) => textSource(file.name, await file.text())));
		return { ...(await inspected(texts, {})), reasons: [] };
	},
	end: () => undefined
} as unknown as FilesSession;

/** A visit whose address is a list: every step of it, the last being where one is. */
function visiting(keeper = new MemoryKeeper('')) {
	const steps = [''];
	const bar = {
		read: () => steps.at(-1)!,
		write: (search: string, isStep: boolean) => {
			if (isStep) steps.push(search);
			else steps[steps.length - 1] = search;
		}
	};
	let shown = '';
	const explorer = {
		layout: { busy: null, layOut: ({ title }: { title: string }) => Promise.resolve(void (shown = title)) },
		pause: () => undefined
	} as unknown as Explorer;
	let now = 0;
	const kept = new Kept(
		() => Promise.resolve(keeper),
		() => ++now
	);
	const visit = new OwnVisit(explorer, kept, bar, () => Promise.resolve(session));
	return { visit, steps, keeper, shown: () => shown };
}

const friends = () => [new File(['source,target,year\na,b,2001\nb,c,2003\n'], 'friends.csv')];

test('files are kept, named in the address as a step, and opened again in the view in which they were left', async () => {
	const { visit, steps, keeper } = visiting();
	await visit.open(friends());
	const [record] = await keeper.list();
	expect(steps).toEqual(['', `?n=${record!.id}`]);
	expect([visit.own.view, visit.kept.open?.name]).toEqual(['confirm', 'friends']);
	visit.own.explore();
	visit.exploring.write(`?t=2002&n=${record!.id}`);
	await new Promise((resolve) => setTimeout(resolve, 5));
	visit.close();
	expect([visit.own.view, steps.at(-1)]).toEqual(['begin', '']);
	await visit.reopen(record!.id);
	expect([visit.own.view, steps.at(-1)]).toEqual(['explore', `?n=${record!.id}&t=2002`]);
});

test('the way back closes, the way forth opens again, and an address that leads nowhere says so', async () => {
	const { visit, steps } = visiting();
	await visit.open(friends());
	const there = steps.pop()!;
	visit.obey();
	expect(visit.own.view).toBe('begin');
	steps.push(there);
	visit.obey();
	await expect.poll(() => visit.own.view).toBe('confirm');
	steps.push('?n=nobody');
	visit.obey();
	await expect.poll(() => visit.own.failure).toMatch(/keeps no such network/);
	expect([visit.own.view, steps.at(-1)]).toEqual(['begin', '']);
});

test('an example that comes late never takes the place of what was opened after it', async () => {
	const { visit, steps, shown } = visiting();
	const example = visit.openExample({ size: 50, pattern: 'smooth' });
	visit.close();
	await visit.open(friends());
	await example;
	expect(visit.own.view).toBe('confirm');
	expect(shown()).toBe('friends');
	expect(steps.at(-1)).toBe(`?n=${visit.kept.open!.id}`);
});

test('where nothing is kept, the address names nothing that would not be found again', async () => {
	const { visit, steps } = visiting(new MemoryKeeper('This browser keeps nothing.'));
	await visit.open(friends());
	expect([visit.own.view, steps]).toEqual(['confirm', ['']]);
});
