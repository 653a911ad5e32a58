import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { openAt, placesOf, settled, onlyLong } from './marks.ts';

const node = (page: Page) => page.locator('[data-node="org_c"]');
const said = (page: Page) => page.locator('[data-moved]');

/** Where the middle of a node is drawn, in CSS pixels of the window. */
async function middle(page: Page) {
	const box = await node(page).boundingBox();
	if (!box) throw new Error('undrawn node: org_c');
	return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

async function drag(page: Page, by: { x: number; y: number }) {
	const from = await middle(page);
	await page.mouse.move(from.x, from.y);
	await page.mouse.down();
	await page.mouse.move(from.x + by.x / 2, from.y + by.y / 2);
	await page.mouse.move(from.x + by.x, from.y + by.y);
	return from;
}

test('a party that is dragged is held there, and undo brings the former picture back', async ({ page }) => {
	await openAt(page, '/explore/?t=2010-11');
	const before = await placesOf(page);
	const from = await drag(page, { x: -120, y: 60 });
	const { x, y } = await middle(page);
	expect(Math.abs(x - from.x + 120) + Math.abs(y - from.y - 60)).toBeLessThan(2);
	await page.mouse.up();
	await expect(said(page)).toHaveText('Org C is held in place: November 2010.');
	await expect(node(page)).toHaveAccessibleName(/Held in place\.$/);
	await expect(page.locator('[data-title]')).toHaveCount(0);
	await settled(page);
	expect(await placesOf(page)).not.toEqual(before);
	await page.getByRole('button', { name: 'Layout' }).click();
	await page.getByRole('button', { name: 'Undo' }).click();
	await settled(page);
	expect(await placesOf(page)).toEqual(before);
	await expect(page).not.toHaveURL(/pins=/);
});

test('whoever opens the address sees everybody in the same places', onlyLong(true), async ({ page }) => {
	await openAt(page, '/explore/?t=2010-11');
	await drag(page, { x: -120, y: 60 });
	await page.mouse.up();
	await expect(page).toHaveURL(/[?&]pins=org_c/);
	await settled(page);
	const held = await placesOf(page);
	await page.reload();
	await settled(page);
	expect(await placesOf(page)).toEqual(held);
});

test('keys do the same: M, arrows and Enter; Delete lets go', async ({ page }) => {
	await openAt(page, '/explore/?t=2010-11');
	const before = await placesOf(page);
	await node(page).focus();
	for (const key of ['m', 'Shift+ArrowLeft', 'ArrowDown', 'ArrowDown']) await page.keyboard.press(key);
	await expect(said(page)).toHaveText('Org C: moved 50 left, 20 down.');
	await page.keyboard.press('Enter');
	await expect(said(page)).toHaveText('Org C is held in place: November 2010.');
	await expect(page).toHaveURL(/[?&]pins=org_c/);
	await settled(page);
	await page.keyboard.press('Delete');
	await expect(page).not.toHaveURL(/pins=/);
	await settled(page);
	expect(await placesOf(page)).toEqual(before);
});

test('without dragging: Move in the card, then a press on the picture', async ({ page }) => {
	await openAt(page, '/explore/?t=2010-11&node=org_c');
	await page.getByRole('button', { name: 'Move', exact: true }).click();
	await expect(node(page)).toBeFocused();
	const { x, y } = await middle(page);
	await page.mouse.click(x - 90, y + 50);
	await expect(page).toHaveURL(/pins=org_c/);
	await expect(page.locator('[data-title]')).toHaveText('Organisation C');
	await page.getByRole('button', { name: 'Release', exact: true }).click();
	await expect(page).not.toHaveURL(/pins=/);
});

test('Escape in the middle of a drag leaves everything as it was', async ({ page }) => {
	await openAt(page, '/explore/?t=2010-11');
	const before = await placesOf(page);
	await drag(page, { x: -120, y: 60 });
	await page.keyboard.press('Escape');
	await page.mouse.up();
	await settled(page);
	expect(await placesOf(page)).toEqual(before);
	await expect(page).not.toHaveURL(/pins=/);
	await expect(page.locator('[data-title]')).toHaveCount(0);
});

test.describe('with a finger', () => {
	test.use({ hasTouch: true });

	/** Puts fingers down, moves them or takes them away. */
	async function fingers(page: Page) {
		const client = await page.context().newCDPSession(page);
		return (type: 'touchStart' | 'touchMove' | 'touchEnd', ...touchPoints: { x: number; y: number }[]) =>
			client.send('Input.dispatchTouchEvent', { type, touchPoints });
	}

	test('a finger that does not rest on a party scrolls the page', async ({ page }) => {
		await openAt(page, '/explore/?t=2010-11');
		const touch = await fingers(page);
		const { x, y } = await middle(page);
		await touch('touchStart', { x, y });
		for (const way of [20, 60, 120]) await touch('touchMove', { x, y: y - way });
		await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
		await touch('touchEnd');
		await expect(page.locator('[data-moving]')).toHaveCount(0);
		await expect(page).not.toHaveURL(/pins=/);
	});

	test('a finger that rests on a party drags it, and the page stays', async ({ page }) => {
		await openAt(page, '/explore/?t=2010-11');
		const touch = await fingers(page);
		const at = await middle(page);
		await touch('touchStart', at);
		await expect(page.locator('[data-moving="hand"]')).toHaveCount(1);
		await touch('touchMove', { x: at.x - 60, y: at.y + 30 });
		await touch('touchMove', { x: at.x - 120, y: at.y + 60 });
		await touch('touchEnd');
		await expect(page).toHaveURL(/pins=org_c/);
		await settled(page);
		expect(await page.evaluate(() => scrollY)).toBe(0);
	});
});
