import { expect, test } from './fixtures.ts';
import { dateOf, openAt, settled } from './marks.ts';

test('the graph is one tab stop: Enter opens a card, Escape closes it and gives the focus back', async ({ page }) => {
	await openAt(page, '/explore/?t=2010-11');
	await expect(page.locator('svg [tabindex="0"]')).toHaveCount(1);
	await page.getByRole('link', { name: 'Skip to the tables' }).focus();
	const inGraph = () => page.evaluate(() => document.activeElement?.closest('[data-node],[data-tie]') !== null);
	for (let i = 0; i < 12 && !(await inGraph()); i++) await page.keyboard.press('Tab');
	expect(await inGraph()).toBe(true);
	await page.keyboard.press('ArrowRight');
	const id = await page.evaluate(() => document.activeElement?.getAttribute('data-node'));
	await page.keyboard.press('Enter');
	await expect(page.locator('[data-title]')).toBeFocused();
	await expect(page).toHaveURL(new RegExp(`node=${id}`));
	await page.keyboard.press('Escape');
	await expect(page.locator('[data-title]')).toHaveCount(0);
	await expect(page.locator(`[data-node="${id}"]`)).toBeFocused();
	await page.keyboard.press('Tab');
	expect(await inGraph()).toBe(false);
});

test('the slider goes by month with arrows, by year with PageUp and PageDown, and to both ends', async ({ page }) => {
	await openAt(page, '/explore/?t=2010-03');
	const slider = page.getByRole('slider', { name: 'Date' });
	await slider.focus();
	for (const [key, date] of [
		['ArrowRight', 'April 2010'],
		['ArrowUp', 'May 2010'],
		['ArrowLeft', 'April 2010'],
		['ArrowDown', 'March 2010'],
		['PageUp', 'March 2011'],
		['PageDown', 'March 2010'],
		['End', 'May 2012'],
		['ArrowRight', 'May 2012'],
		['Home', 'January 2007'],
		['ArrowLeft', 'January 2007']
	] as const) {
		await slider.press(key);
		expect(await dateOf(page)).toBe(date);
	}
});

test('letters do nothing outside fields: no shortcut takes a key from a reader', async ({ page }) => {
	await openAt(page, '/explore/?t=2010-03');
	await page.locator('[data-node="org_c"]').focus();
	for (const key of ['b', 'f', 'g', 'w', 'x', '.', 'n', 'p']) await page.keyboard.press(key);
	await settled(page);
	expect(await dateOf(page)).toBe('March 2010');
	await expect(page.locator('[data-title]')).toHaveCount(0);
});

test('a date can be typed as a person writes it, and a wrong one is answered', async ({ page }) => {
	await openAt(page, '/explore/');
	const field = page.getByRole('textbox', { name: 'Go to' });
	for (const [text, date] of [
		['2009', 'January 2009'],
		['Sep 2009', 'September 2009'],
		['2010-03', 'March 2010'],
		['1950', 'January 2007'],
		['2050', 'May 2012']
	] as const) {
		await field.fill(text);
		await field.press('Enter');
		expect(await dateOf(page)).toBe(date);
	}
	await field.fill('soon');
	await field.press('Enter');
	await expect(page.getByText('Write a date as 2009, 2009-09 or Sep 2009.')).toBeVisible();
	expect(await dateOf(page)).toBe('May 2012');
});

test('a year can be clicked, and months stepped through', async ({ page }) => {
	await openAt(page, '/explore/');
	await page.getByRole('button', { name: '2010', exact: true }).click();
	expect(await dateOf(page)).toBe('January 2010');
	await page.getByRole('button', { name: 'Next month' }).click();
	expect(await dateOf(page)).toBe('February 2010');
	await page.getByRole('button', { name: 'Previous month' }).click();
	await page.getByRole('button', { name: 'Previous month' }).click();
	expect(await dateOf(page)).toBe('December 2009');
});

test('zooming has buttons, and the wheel alone scrolls the page past the picture', async ({ page }) => {
	await openAt(page, '/explore/?t=2010-03');
	const camera = () => page.locator('[data-settled] svg > g').first().getAttribute('transform');
	const fitted = await camera();
	const box = await page.locator('[data-settled]').boundingBox();
	await page.mouse.move((box?.x ?? 0) + 300, (box?.y ?? 0) + 200);
	await page.mouse.wheel(0, 300);
	expect(await camera()).toBe(fitted);
	await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
	await page.evaluate(() => scrollTo(0, 0));
	await page.getByRole('button', { name: 'Zoom in' }).click();
	await expect.poll(camera).not.toBe(fitted);
	await page.getByRole('button', { name: 'Show all' }).click();
	await expect.poll(camera).toBe(fitted);
	await page.mouse.move((box?.x ?? 0) + 300, (box?.y ?? 0) + 200);
	await page.keyboard.down('Control');
	await page.mouse.wheel(0, -100);
	await page.keyboard.up('Control');
	await expect.poll(camera).not.toBe(fitted);
});

test('from card to card the focus goes along, and Escape closes the last one wherever it is', async ({ page }) => {
	await openAt(page, '/explore/?t=2010-11');
	await page.locator('[data-node="org_c"]').focus();
	await page.keyboard.press('Enter');
	await expect(page.locator('[data-title]')).toHaveText('Organisation C');
	await page.locator('.card li button:visible').last().focus();
	await page.keyboard.press('Enter');
	await expect(page.locator('[data-title]')).toHaveText(/ (of|between|from) /);
	await expect(page.locator('[data-title]')).toBeFocused();
	await page.getByRole('button', { name: /^Follow the tie/ }).focus();
	await page.keyboard.press('Enter');
	await expect(page.locator('[data-title]')).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(page.locator('[data-title]')).toHaveCount(0);
	await expect(page.locator('[data-node="org_c"]')).toBeFocused();
});

test('a card that an address opened closes with Escape, though the focus was never in it', async ({ page }) => {
	await openAt(page, '/explore/?t=2010-11&node=org_c');
	await expect(page.locator('[data-title]')).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.locator('[data-title]')).toHaveCount(0);
});
