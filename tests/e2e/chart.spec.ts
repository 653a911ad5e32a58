import { foundByAxe } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { onlyLong, openAt, placesOf, settled } from './marks.ts';

test('keys go to the view of where they are based and back, and its address gives the same picture again', async ({
	page
}) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await openAt(page, '/explore/?t=2011-10');
	const byTies = await placesOf(page);
	const chart = page.locator('[data-ground]');
	await expect(chart).toHaveCount(0);
	await page.getByRole('radio', { name: 'Who counts' }).focus();
	await page.keyboard.press('ArrowRight');
	await expect(page).toHaveURL(/[?&]view=chart/);
	await expect(chart).toBeVisible();
	await settled(page);
	const based = await placesOf(page);
	expect(based).not.toEqual(byTies);
	await expect(page.locator('[data-node="org_c"]')).toHaveAccessibleName(/About 20 miles from the town\.$/);
	await page.reload();
	await settled(page);
	await expect(chart).toBeVisible();
	expect(await placesOf(page)).toEqual(based);

	await page.getByRole('radio', { name: 'Where they are based' }).focus();
	await page.keyboard.press('ArrowLeft');
	await expect(chart).toHaveCount(0);
	await settled(page);
	expect(await placesOf(page)).toEqual(byTies);
});

test('under reduced motion the other view is there at once', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await openAt(page, '/explore/?t=2011-10&view=chart');
	const based = await placesOf(page);
	await page.getByRole('radio', { name: 'Who counts' }).check();
	const byTies = await placesOf(page);
	await page.getByRole('radio', { name: 'Where they are based' }).check();
	expect(await placesOf(page)).toEqual(based);
	expect(byTies).not.toEqual(based);
});

test('axe finds nothing where they are based', onlyLong(true), async ({ page }) => {
	await openAt(page, '/explore/?t=2011-10&view=chart');
	expect(await foundByAxe(page)).toEqual([]);
});
