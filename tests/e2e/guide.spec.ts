import { foundByAxe } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { settled } from './marks.ts';

test('the guide says what stays where, has a template for each table to save, and axe finds nothing', async ({
	page
}) => {
	await page.goto('/own/');
	await page.getByRole('link', { name: 'What stays where' }).click();
	await expect(page.getByRole('heading', { level: 2, name: 'What stays where' })).toBeInViewport();
	expect(await foundByAxe(page)).toEqual([]);
	for (const table of ['nodes', 'ties', 'statuses', 'presence', 'events', 'processes'])
		await expect(page.getByRole('region', { name: `${table}.csv` }).getByRole('link')).toHaveAttribute(
			'download',
			`${table}.csv`
		);
	const saving = page.waitForEvent('download');
	await page.getByRole('region', { name: 'ties.csv' }).getByRole('link').click();
	const path = await (await saving).path();
	await page.goto('/own/');
	await page.getByLabel('Files of one network').setInputFiles(path);
	await expect(page.getByText(/4 read.*4 drawn/)).toBeVisible();
});

test('the guide can be read with JavaScript off', async ({ browser, baseURL }) => {
	const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! });
	const page = await context.newPage();
	await page.goto('/own/guide/');
	await expect(page.getByRole('heading', { level: 3, name: 'From Gephi' })).toBeVisible();
	await page.goto('/own/');
	await expect(page.locator('noscript p', { hasText: 'this page needs JavaScript' })).toBeVisible();
	await context.close();
});

test('all templates together open from the page as a network that moves', async ({ page }) => {
	await page.goto('/own/');
	await page.getByRole('button', { name: 'Read the templates' }).click();
	await expect(page.getByText(/4 read.*4 drawn.*0 drawn with a note.*0 held back/)).toBeVisible();
	await page.getByRole('button', { name: 'Explore it' }).click();
	await settled(page);
	await expect(page.getByText('Ann').first()).toBeVisible();
});

test('a press that comes before the page is alive is not lost: the button waits', async ({ page }) => {
	await page.route('**/*.js', async (route) => {
		await new Promise((resolve) => setTimeout(resolve, 600));
		await route.continue();
	});
	await page.goto('/own/', { waitUntil: 'commit' });
	await expect(page.getByRole('button', { name: 'Read the templates' })).toBeDisabled();
	await page.getByRole('button', { name: 'Read the templates' }).click();
	await expect(page.getByText(/4 read.*4 drawn/)).toBeVisible();
});
