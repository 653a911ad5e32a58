import { expect, test } from './fixtures.ts';
import type { BrowserContext, Page } from '@playwright/test';
import { foundByAxe } from './axe.ts';
import { onlyLong, settled } from './marks.ts';

const file = (name: string, text: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
const friends = [
	file('friends.csv', 'from,to,year\nann,ben,2001\nben,cem,2003\n'),
	file(
		'chapters.csv',
		'id,order,title,start,pause_and_predict,options,reveal,listen_for\none,1,How it began,2001,Who is next?,ben|cem,Cem.,Guesses.\ntwo,2,And then,2003,,,,\n'
	),
	file(
		'steps.csv',
		'chapter,step,date,focus_nodes,text,annotation\none,1,2001,ann|ben,They met.,Two friends\ntwo,1,2003,ben|cem,And more.,Three now\n'
	)
];
const shown = (page: Page) => page.locator('[data-step]');
const slideOf = async (page: Page) => [
	await shown(page).getAttribute('data-step'),
	await shown(page).getAttribute('data-phase')
];

/** A page that presents the friends, and its notes in a second window, opened by the key. */
async function presented(context: BrowserContext): Promise<readonly [Page, Page]> {
	const page = await context.newPage();
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.goto('/own/');
	await page.waitForLoadState('networkidle');
	await page.getByLabel('Files of one network').setInputFiles(friends);
	await page.getByRole('button', { name: 'Present its chapters' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'How it began' })).toBeVisible();
	const opened = context.waitForEvent('page');
	await page.keyboard.press('s');
	const notes = await opened;
	await expect(shown(notes)).toHaveAttribute('data-step', 'one/1');
	return [page, notes];
}

test('anybody’s network with chapters is presented as Seatown is, and nothing of it has an address to share', async ({
	page
}) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.goto('/own/');
	await page.waitForLoadState('networkidle');
	await page.getByLabel('Files of one network').setInputFiles(friends);
	await page.getByRole('button', { name: 'Present its chapters' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'How it began' })).toBeVisible();
	await settled(page);
	await page.keyboard.press('PageDown');
	await expect(page.getByText('Who is next?')).toBeVisible();
	await page.keyboard.press('PageDown');
	await page.keyboard.press('PageDown');
	await expect(page.getByRole('heading', { level: 1, name: 'And then' })).toBeVisible();
	await expect(page.locator('[data-tie]')).toHaveCount(1);
	await page.keyboard.press('q');
	await expect(page.getByText('there is no address to share')).toBeVisible();
	await page.keyboard.press('Escape');
	await page.getByRole('button', { name: 'Close', exact: true }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'This is what was understood' })).toBeVisible();
});

test('notes to a network of one’s own follow and lead in a second window, and a reload of either loses no slide', async ({
	context
}) => {
	const [page, notes] = await presented(context);
	await expect(notes.getByText('They met.')).toBeVisible();
	await expect(notes.getByText('Guesses.')).toBeVisible();
	await page.keyboard.press('PageDown');
	await expect.poll(() => slideOf(notes)).toEqual(['one/1', 'asked']);
	await notes.keyboard.press('PageDown');
	await expect.poll(() => slideOf(page)).toEqual(['one/1', 'answered']);
	await notes.reload();
	await expect.poll(() => slideOf(notes)).toEqual(['one/1', 'answered']);
	await page.reload();
	await expect.poll(() => slideOf(page)).toEqual(['one/1', 'answered']);
	await page.keyboard.press('PageDown');
	await expect.poll(() => slideOf(notes)).toEqual(['two/1', 'told']);
	// What is kept has an address that leads back to it.
	await expect(notes.getByRole('link', { name: 'Open the presentation' })).toHaveAttribute(
		'href',
		/own\/\?n=[\w-]+#two\/1$/
	);
	// By hand, without any name: whatever is presented.
	const byHand = await context.newPage();
	await byHand.goto('/own/notes/');
	await expect.poll(() => slideOf(byHand)).toEqual(['two/1', 'told']);
	await page.close();
	await notes.keyboard.press('PageUp');
	await expect.poll(() => slideOf(byHand)).toEqual(['one/1', 'answered']);
	await notes.reload();
	await expect(notes.getByText('as soon as it is presented in another window')).toBeVisible();
});

test(
	'where the browser keeps nothing, the notes come from the window that presents',
	onlyLong(true),
	async ({ context }) => {
		await context.addInitScript(() => Object.defineProperty(globalThis, 'indexedDB', { value: undefined }));
		const [page, notes] = await presented(context);
		await notes.keyboard.press('PageDown');
		await expect.poll(() => slideOf(page)).toEqual(['one/1', 'asked']);
		await notes.reload();
		await expect.poll(() => slideOf(notes)).toEqual(['one/1', 'asked']);
		await expect(notes.getByRole('link', { name: 'Open the presentation' })).toHaveCount(0);
	}
);

test(
	'axe finds nothing in the presentation of one’s own network, nor in its notes, with or without it',
	onlyLong(true),
	async ({ context }) => {
		const [page, notes] = await presented(context);
		expect(await foundByAxe(page)).toEqual([]);
		expect(await foundByAxe(notes)).toEqual([]);
		await page.close();
		await notes.reload();
		await expect(notes.getByRole('heading', { level: 1, name: 'Notes to a network of your own' })).toBeVisible();
		expect(await foundByAxe(notes)).toEqual([]);
	}
);
