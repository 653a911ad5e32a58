import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { foundByAxe } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { dateOf, onlyLong, settled } from './marks.ts';

/** Written by "npm test" and "npm run build", and by "npm run build:single" alone. */
const path = 'static/figuration.html';
const address = pathToFileURL(path).href;

async function open(page: Page, hash = '') {
	// Another "#" alone would not load the page anew.
	await page.goto('about:blank');
	await page.goto(address + hash);
}
const shown = (page: Page) => page.locator('[data-step]');

test.describe('the one file, opened from a disk', () => {
	test.beforeAll(() => {
		if (!existsSync(path)) throw new Error(`${path} is missing: npm run build:single writes it`);
	});
	test.beforeEach(async ({ page, context, trouble }) => {
		context.on('request', (request) => {
			const { protocol } = new URL(request.url());
			if (!['file:', 'blob:', 'data:', 'about:'].includes(protocol)) trouble.push(`request to ${request.url()}`);
			if (protocol === 'file:' && request.url().split('#')[0] !== address) trouble.push(`reads ${request.url()}`);
		});
		await page.emulateMedia({ reducedMotion: 'reduce' });
	});

	test('the story goes on and back by its buttons, and a step has an address that a reload comes back to', async ({
		page
	}) => {
		await open(page);
		await settled(page);
		await expect(page.locator('[data-node="org_a"]')).toHaveCount(1);
		await page.getByRole('button', { name: 'Next step' }).click();
		await expect(shown(page)).toHaveAttribute('data-step', 'c01/2');
		await page.getByRole('button', { name: 'Previous step' }).click();
		await expect(shown(page)).toHaveAttribute('data-step', 'c01/1');

		await open(page, '#/story/c10/2/');
		await expect(shown(page)).toHaveAttribute('data-step', 'c10/2');
		await page.getByRole('link', { name: 'Next step' }).click();
		await expect(shown(page)).toHaveAttribute('data-step', 'c10/3');
		await page.reload();
		await expect(shown(page)).toHaveAttribute('data-step', 'c10/3');
	});

	test('a presentation goes by keys, and its notes lead and follow in a second window', async ({ page }) => {
		await open(page, '#/present/#c10/2');
		await settled(page);
		const [notes] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')]);
		await expect(shown(notes)).toHaveAttribute('data-step', 'c10/2');
		await page.keyboard.press('PageDown');
		for (const window of [page, notes]) await expect(shown(window)).toHaveAttribute('data-step', 'c10/3');
		await notes.keyboard.press('PageUp');
		for (const window of [page, notes]) await expect(shown(window)).toHaveAttribute('data-step', 'c10/2');
		await page.reload();
		await expect(shown(page)).toHaveAttribute('data-step', 'c10/2');
		await notes.keyboard.press('PageDown');
		await expect(shown(page)).toHaveAttribute('data-step', 'c10/3');
		await expect(page.getByRole('region', { name: 'Notes' })).toHaveCount(0);
	});

	test('where a browser keeps a second window back, the notes are inside the page until the key is pressed again', async ({
		page
	}) => {
		await page.addInitScript(() => (window.open = () => null));
		await open(page, '#/present/#c10/2');
		await settled(page);
		await page.keyboard.press('s');
		const notes = page.getByRole('region', { name: 'Notes' });
		await expect(notes).toContainText('The newcomer can ask one person to vouch for it.');
		await page.keyboard.press('End');
		await expect(notes).not.toContainText('The newcomer can ask one person to vouch for it.');
		await page.keyboard.press('s');
		await expect(notes).toHaveCount(0);
	});

	test('the free network opens at the date of its address, writes it, and leads to its tables and files', async ({
		page
	}) => {
		await open(page, '#/explore/?t=2010-11');
		await settled(page);
		expect(await dateOf(page)).toBe('November 2010');
		await page.getByRole('slider', { name: 'Date' }).press('Home');
		await expect(page).toHaveURL(`${address}#/explore/`);
		await page.getByRole('link', { name: 'Tables', exact: true }).click();
		await expect(page.locator('#words')).toBeFocused();
		await expect(page).toHaveURL(`${address}#/explore/`);
		const [saved] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('link', { name: 'ties.csv' }).click()
		]);
		expect(saved.suggestedFilename()).toBe('ties.csv');
		await page.getByRole('link', { name: 'Story', exact: true }).click();
		await expect(shown(page)).toHaveAttribute('data-step', 'c01/1');
		await page.goBack();
		await expect(page.getByRole('slider', { name: 'Date' })).toHaveAttribute('aria-valuetext', 'January 2007');
	});

	test('a file of one’s own is read, laid out and found again after a reload', async ({ page }) => {
		await open(page, '#/own/');
		await page.getByLabel('Files of one network').setInputFiles({
			name: 'ties.csv',
			mimeType: 'text/csv',
			buffer: Buffer.from('source,target,start,end\nAnna,Bert,2007,2009\nBert,Cora,2008,')
		});
		await page.getByRole('button', { name: 'Explore it' }).click();
		await settled(page);
		await expect(page.locator('[data-node]')).toHaveCount(3);
		await page.reload();
		await expect(page.locator('[data-node]')).toHaveCount(3);

		await open(page, '#/own/');
		await page.getByRole('button', { name: 'Read the files of Seatown' }).click();
		await expect(page.getByRole('button', { name: 'Present its chapters' })).toBeVisible();
	});

	test('axe finds nothing on its first page', onlyLong(true), async ({ page }) => {
		await open(page);
		await settled(page);
		expect(await foundByAxe(page)).toEqual([]);
	});

	test('every link leads to a page that is there', onlyLong(true), async ({ page }) => {
		const seen = new Set<string>();
		const ahead = ['#/', '#/present/', '#/present/notes/', '#/own/', '#/own/guide/', '#/teach/', '#/story/c10/2/'];
		for (let hash = ahead.pop(); hash !== undefined; hash = ahead.pop()) {
			// A step is a page like another.
			const key = hash.replace(/[?#][^/]*$/, '').replace(/c\d+\/\d+/, 'step');
			if (seen.has(key)) continue;
			seen.add(key);
			await open(page, hash);
			await expect(page.locator('h1').first()).not.toHaveText(/Not Found|There is no|404/);
			ahead.push(
				...(await page.locator('a[href^="#/"]').evaluateAll((links) => links.map((link) => link.getAttribute('href')!)))
			);
			const others = await page
				.locator('a:not([href^="#"]):not([href^="blob:"]):not([href^="https://"])')
				.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
			expect(others, hash).toEqual([]);
		}
		expect(seen.size).toBeGreaterThan(12);
	});
});
