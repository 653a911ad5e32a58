import type { Page } from '@playwright/test';
import { foundByAxe } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { idsOf, settled, onlyLong } from './marks.ts';

const file = (name: string, text: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
const friends =
	'Source,Target,Start,End,how\nAnna,Bert,2001,2004,by hand\nBert,Cora,2002,2003,by phone\nCora,Dora,2004,2002,x\n';
const chosen = (page: Page) => page.getByLabel('Files of one network');
const understood = (page: Page) => page.getByRole('heading', { level: 1, name: 'This is what was understood' });

async function bring(page: Page, text = friends, name = 'friends.csv') {
	await page.goto('/own/');
	await chosen(page).setInputFiles([file(name, text)]);
	await expect(understood(page)).toBeVisible();
}

test('what is mended, answered and shown is there again after the tab was closed', async ({ page, context }) => {
	await bring(page);
	await page.getByLabel('how is read as').selectOption('kind');
	await expect(page.getByText(/by hand/).first()).toBeVisible();
	const backwards = page.getByRole('listitem').filter({ hasText: 'It ends (2002) before it starts (2004)' }).first();
	await backwards.getByText('Mend in place').click();
	await backwards.getByLabel('Line 4, End').fill('2005');
	await backwards.getByRole('button', { name: 'Mend' }).click();
	await expect(page.getByText(/read\s*=.*drawn/).first()).toHaveText(/3 drawn.*0 held back/);
	await page.getByRole('button', { name: 'Explore it' }).click();
	await settled(page);
	await page.getByRole('button', { name: 'Next change' }).click();
	await settled(page);
	await expect(page).toHaveURL(/[?&]n=[0-9a-f]{32}&t=2002$/);
	const address = page.url();
	const ties = await idsOf(page, 'data-tie');
	await page.waitForTimeout(300);
	await page.close();

	const later = await context.newPage();
	await later.goto(address);
	await settled(later);
	expect(await idsOf(later, 'data-tie')).toEqual(ties);
	await expect(later).toHaveURL(address);
	await later.getByRole('button', { name: 'What was read' }).click();
	await expect(later.getByLabel('how is read as')).toHaveValue('kind');
	await expect(later.getByText(/read\s*=.*drawn/).first()).toHaveText(/3 drawn.*0 held back/);

	// Without the address: from the list, to the same date.
	await later.goto('/own/');
	await later.getByRole('button', { name: 'friends', exact: true }).click();
	await settled(later);
	await expect(later).toHaveURL(address);
	await expect(later.getByRole('slider', { name: 'Date' })).toHaveAttribute('aria-valuetext', /2002/);
});

test('a tab that is closed in mid-load goes on where the bytes are kept', async ({ page }) => {
	await page.goto('/own/');
	const rows = Array.from({ length: 200_000 }, (_, i) => `n${i % 500},n${(i * 7 + 1) % 500},${2000 + (i % 20)},`);
	await chosen(page).setInputFiles([file('large.csv', `source,target,start,end\n${rows.join('\n')}\n`)]);
	await expect(page).toHaveURL(/n=[0-9a-f]{32}/);
	await expect(page.getByRole('progressbar', { name: 'How much is read' })).toBeVisible();
	await page.reload();
	await expect(page.getByRole('progressbar', { name: 'How much is read' })).toBeVisible();
	await expect(understood(page)).toBeVisible({ timeout: 60_000 });
	await expect(page.getByText(/200,000 read/)).toBeVisible();
});

test(
	'a kept network is renamed, duplicated and forgotten, all by keyboard, and axe finds nothing',
	onlyLong(true),
	async ({ page }) => {
		await bring(page);
		await page.getByRole('button', { name: 'Other files' }).press('Enter');
		await expect(page).toHaveURL(/\/own\/$/);
		await expect(page.getByRole('heading', { level: 1, name: 'Your own network' })).toBeFocused();
		const list = page.getByRole('region', { name: 'Kept in this browser' });
		await expect(list.getByText('2 ties between 3 nodes', { exact: false })).toBeVisible();
		await list.getByRole('button', { name: 'Rename friends' }).press('Enter');
		await page.keyboard.type('Friends of Ann');
		await page.keyboard.press('Control+A');
		await page.keyboard.type('<b>Friends</b> & others');
		await page.keyboard.press('Enter');
		await expect(list.getByRole('button', { name: '<b>Friends</b> & others', exact: true })).toBeFocused();
		await list.getByRole('button', { name: 'Duplicate' }).press('Enter');
		await expect(list.getByRole('listitem')).toHaveCount(2);
		await expect(list.getByRole('button', { name: '<b>Friends</b> & others (copy)', exact: true })).toBeVisible();
		expect(await foundByAxe(page)).toEqual([]);
		await list.getByRole('button', { name: 'Forget', exact: false }).first().press('Enter');
		await list.getByRole('button', { name: 'Keep' }).press('Enter');
		await expect(list.locator('.name').first()).toBeFocused();
		await list.getByRole('button', { name: 'Forget', exact: false }).first().press('Enter');
		await expect(list.getByRole('button', { name: 'Forget it' })).toBeFocused();
		await page.keyboard.press('Enter');
		await expect(list.getByRole('listitem')).toHaveCount(1);
		await expect(list.getByRole('heading')).toBeFocused();
		await page.reload();
		await expect(list.getByRole('listitem')).toHaveCount(1);
	}
);

test('of two tabs that read one network in two ways, none overwrites the other', async ({ page, context }) => {
	await bring(page);
	const other = await context.newPage();
	await other.goto(page.url());
	await expect(understood(other)).toBeVisible();
	await other.getByLabel('how is read as').selectOption('kind');
	const told = page.getByRole('status').filter({ hasText: 'Another tab has changed how this network is read' });
	await expect(told).toBeVisible();
	await page.getByLabel('In the unit of its end a tie is').selectOption('gone');
	await told.getByRole('button', { name: 'Keep mine as a copy' }).click();
	await expect(told).toBeHidden();
	await page.reload();
	await expect(page.getByLabel('In the unit of its end a tie is')).toHaveValue('exclusive');
	await expect(page.getByLabel('how is read as')).toHaveValue('attribute');
	await other.reload();
	await expect(other.getByLabel('how is read as')).toHaveValue('kind');
});

test('the way back leads to the beginning, and the way forth to the network again', async ({ page }) => {
	await bring(page);
	await page.getByRole('button', { name: 'Explore it' }).click();
	await settled(page);
	await page.goBack();
	await expect(page.getByRole('heading', { level: 1, name: 'Your own network' })).toBeVisible();
	await page.goForward();
	await settled(page);
	expect(await idsOf(page, 'data-node')).toEqual(['Anna', 'Bert', 'Cora']);
});

test('the address of a network that was forgotten says so, and one of an example opens it', async ({ page }) => {
	await page.goto('/own/?n=00000000000000000000000000000000');
	await expect(page.getByRole('alert')).toHaveText(/This browser keeps no such network/);
	await expect(page).toHaveURL(/\/own\/$/);
	for (const [asked, said] of [
		['nonsense', 'nonsense'],
		['generated-900000', 'generated-900000']
	]) {
		await page.goto(`/own/?example=${asked}`);
		await expect(page.getByRole('alert')).toHaveText(
			`There is no example called “${said}”. Choose one of those below.`
		);
		await expect(page).toHaveURL(/\/own\/$/);
	}
	await page.goto('/own/?example=generated-50-bursty&t=40');
	await settled(page);
	await expect(page.getByRole('slider', { name: 'Date' })).toHaveAttribute('aria-valuetext', /40/);
	await expect(page).toHaveURL(/\?example=generated-50-bursty&t=40$/);
});

test('where a browser keeps nothing, the network opens all the same, and the page says what to do', async ({
	page
}) => {
	await page.addInitScript(() => Object.defineProperty(window, 'indexedDB', { get: () => undefined }));
	await bring(page);
	await expect(page.getByRole('status').filter({ hasText: 'This browser keeps nothing for this page' })).toBeVisible();
	await expect(page).toHaveURL(/\/own\/$/);
	await page.getByRole('button', { name: 'Explore it' }).click();
	await settled(page);
});

test('a package that is saved is opened again as the same network, with the same picture', async ({ page }) => {
	await page.goto('/own/?example=generated-50&t=30');
	await settled(page);
	const places = () =>
		page.evaluate(() => [...document.querySelectorAll('[data-node]')].map((node) => node.getAttribute('transform')));
	const before = await places();
	const saving = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save', exact: true }).click();
	await page.getByRole('button', { name: 'Save the package' }).click();
	const saved = await saving;
	expect(saved.suggestedFilename()).toMatch(/\.zip$/);
	const path = await saved.path();
	await page.goto('/own/');
	await chosen(page).setInputFiles(path);
	await expect(understood(page)).toBeVisible();
	await page.getByRole('button', { name: 'Explore it' }).click();
	// It leads there once the network is laid out.
	await expect(page.getByRole('slider', { name: 'Date' })).toBeVisible();
	await settled(page);
	await page.goto(`${page.url()}&t=30`);
	await settled(page);
	expect(await places()).toEqual(before);
});
