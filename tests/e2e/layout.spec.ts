import { foundByAxe } from './axe.ts';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { idsOf, onlyLong, placesOf } from './marks.ts';

/** The scripts that the page has loaded, workers among them. */
function scriptsOf(page: Page) {
	const scripts: string[] = [];
	page.on('request', (request) => {
		if (/\.m?js(\?|$)/.test(request.url())) scripts.push(request.url());
	});
	return scripts;
}

async function openPanel(page: Page) {
	await page.getByRole('button', { name: 'Layout', exact: true }).click();
	await expect(page.getByRole('heading', { name: 'Layout', exact: true })).toBeFocused();
}

const stability = (page: Page) => page.getByRole('slider', { name: /^Stability/ });

/** Waits until the picture is that of its parameters: a layout takes its time where the machine is busy. */
async function laidOut(page: Page) {
	await expect(page.locator('[data-settled="true"]')).toHaveCount(1, { timeout: 30_000 });
}

async function openAt(page: Page, address: string) {
	await page.goto(address);
	await laidOut(page);
}

test.beforeEach(() => test.setTimeout(90_000));

test('no solver is loaded and no worker started until somebody changes a parameter', async ({ page }) => {
	const workers: string[] = [];
	page.on('worker', (worker) => workers.push(worker.url()));
	const scripts = scriptsOf(page);
	await openAt(page, '/explore/?t=2010-11');
	await page.getByRole('button', { name: 'Next change' }).click();
	await page.waitForLoadState('networkidle');
	expect(scripts.length).toBeGreaterThan(0);
	expect([...scripts, ...workers].filter((url) => /worker|requestTrajectories|LayoutPanel/i.test(url))).toEqual([]);
	expect(workers).toEqual([]);
	await openPanel(page);
	await stability(page).press('Home');
	await expect.poll(() => workers.filter((url) => /layout/.test(url)).length).toBeGreaterThan(0);
});

test(
	'the slider changes the picture and the address, and a reload shows the same picture',
	onlyLong(true),
	async ({ page }) => {
		await openAt(page, '/explore/?t=2010-11');
		const before = await placesOf(page);
		await openPanel(page);
		await stability(page).press('Home');
		await expect(page).toHaveURL(/stability=0\.3/);
		await laidOut(page);
		const after = await placesOf(page);
		expect(after).not.toEqual(before);
		await page.reload();
		await laidOut(page);
		expect(await placesOf(page)).toEqual(after);
		await expect(page.locator('.notice [role="status"]')).toHaveText('');
	}
);

test('undo and "Back to default" return to the picture that the page came with', onlyLong(true), async ({ page }) => {
	await openAt(page, '/explore/?t=2010-11');
	const before = await placesOf(page);
	await openPanel(page);
	await stability(page).press('End');
	await laidOut(page);
	const frozen = await placesOf(page);
	expect(frozen).not.toEqual(before);
	await page.getByRole('button', { name: 'Undo', exact: true }).click();
	await laidOut(page);
	expect(await placesOf(page)).toEqual(before);
	await expect(page).toHaveURL(/\?t=2010-11$/);
	await page.getByRole('button', { name: 'Redo', exact: true }).click();
	await laidOut(page);
	expect(await placesOf(page)).toEqual(frozen);
	await page.getByRole('button', { name: 'Back to default' }).click();
	await laidOut(page);
	expect(await placesOf(page)).toEqual(before);
});

test('whatever way one came to a choice, the picture is the same', onlyLong(true), async ({ page }) => {
	await openAt(page, '/explore/?t=2010-11&stability=3&group=place');
	const straight = await placesOf(page);
	await openAt(page, '/explore/?t=2010-11');
	await openPanel(page);
	await stability(page).press('End');
	await laidOut(page);
	await page.getByLabel('Keep together by').selectOption('place');
	await laidOut(page);
	while (!/^3,/.test((await stability(page).getAttribute('aria-valuetext')) ?? '3,'))
		await stability(page).press('ArrowLeft');
	await expect(page).toHaveURL(/stability=3&group=place/);
	await laidOut(page);
	expect(await placesOf(page)).toEqual(straight);
});

test('a pin in the address holds its party where it says, and the panel lets it go', async ({ page }) => {
	await openAt(page, '/explore/?t=2010-11');
	const before = await placesOf(page);
	await openAt(page, '/explore/?t=2010-11&pins=org_c@2010-11:0,0');
	const held = await placesOf(page);
	const place = (all: string[]) => all.find((text) => text.startsWith('org_c '));
	expect(place(held)).not.toBe(place(before));
	await openPanel(page);
	await page.getByRole('button', { name: 'Release Org C, November 2010' }).click();
	await laidOut(page);
	expect(await placesOf(page)).toEqual(before);
	await expect(page).toHaveURL(/\?t=2010-11$/);
});

test('what an address asks of the layout and cannot be followed is said, and the rest is', async ({ page }) => {
	await openAt(page, '/explore/?stability=900&group=colour&pins=org_x:1,2;org_c:0,0');
	const notice = page.locator('.notice [role="status"]');
	await expect(notice).toHaveText(/stability goes from 0\.3 to 100, so 900 is taken as 100\./);
	await expect(notice).toHaveText(/no column called “colour”/);
	await expect(notice).toHaveText(/Nothing here is called “org_x”, so it is not held\./);
	await page.getByRole('button', { name: 'Next change' }).click();
	await expect(page).toHaveURL(/stability=100&pins=org_c:0,0$/);
});

test('"Copy link" carries the layout, and "Explore" takes it along', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await openAt(page, '/explore/?t=2010-03&stability=3');
	await page.getByRole('button', { name: 'Copy link' }).click();
	await expect(page.getByRole('button', { name: 'Link copied' })).toBeVisible();
	const link = new URL(await page.evaluate(() => navigator.clipboard.readText()));
	expect(link.search).toBe('?t=2010-03&stability=3');
	await page.getByRole('link', { name: 'Explore' }).click();
	await expect(page).toHaveURL(/\/explore\/\?t=2010-03&stability=3$/);
});

test('the layout is measured on demand, and copied with its parameters', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await openAt(page, '/explore/');
	await openPanel(page);
	await page.getByRole('button', { name: 'Measure this layout' }).click();
	await expect(page.getByRole('row', { name: /^Crossings/ })).toBeVisible({ timeout: 30_000 });
	await page.getByRole('button', { name: 'Copy for a methods section' }).click();
	await expect(page.getByText('Copied', { exact: true })).toBeVisible();
	const text = await page.evaluate(() => navigator.clipboard.readText());
	expect(text).toMatch(/^Layout of “Seatown.*\nParameters: stability \d+, /);
	expect(text).toMatch(/\nStress: 0\.\d{3}\./);
});

test('Escape closes the panel and gives the focus back; a card lies over it and leaves it as it was', async ({
	page
}) => {
	await openAt(page, '/explore/?t=2010-11');
	await openPanel(page);
	await page.locator('[data-node="org_c"]').click();
	await expect(page.getByRole('button', { name: 'Close card' })).toBeVisible();
	await expect(stability(page)).toHaveCount(0);
	await page.keyboard.press('Escape');
	await expect(stability(page)).toBeVisible();
	await stability(page).focus();
	await page.keyboard.press('Escape');
	await expect(stability(page)).toHaveCount(0);
	await expect(page.getByRole('button', { name: 'Layout', exact: true })).toBeFocused();
});

test(
	'a generated example opens, says that it is generated, and is the same each time',
	onlyLong(true),
	async ({ page }) => {
		const open = async () => {
			await page.goto('/own/');
			await page.getByRole('radio', { name: '50', exact: true }).check();
			await page.getByRole('radio', { name: 'in five bursts' }).check();
			await page.getByRole('button', { name: 'Open the example' }).click();
			await expect(page.getByRole('button', { name: 'Your data' })).toBeVisible({ timeout: 30_000 });
			await laidOut(page);
			return placesOf(page);
		};
		const places = await open();
		expect((await idsOf(page, 'data-node')).length).toBeGreaterThan(25);
		expect(await page.title()).toBe('Generated: 50 nodes, bursty – Figuration');
		expect(await open()).toEqual(places);
	}
);

for (const [width, height] of [
	[390, 844],
	[1440, 900]
] as const)
	test(
		`axe finds nothing in the panel at ${width}×${height}, its controls are large enough, and nothing scrolls sideways`,
		onlyLong(true),
		async ({ page }) => {
			await page.setViewportSize({ width, height });
			await openAt(page, '/explore/?t=2010-11&pins=org_c@2010-11:0,0;org_d:300,100');
			await openPanel(page);
			await page.getByRole('button', { name: 'Measure this layout' }).click();
			await expect(page.getByRole('row', { name: /^Crossings/ })).toBeVisible({ timeout: 30_000 });
			expect(await foundByAxe(page)).toEqual([]);
			expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
			const small = await page
				.locator('[data-layout-panel]')
				.locator('button, input, select')
				.evaluateAll((controls) =>
					controls
						.map((control) => (control.closest('label') ?? control).getBoundingClientRect())
						.filter(({ width, height }) => width < 24 || height < 24)
				);
			expect(small).toEqual([]);
		}
	);
