import { expect, test } from './fixtures.ts';
import { foundByAxe } from './axe.ts';
import { onlyLong, openAt, placesOf, settled } from './marks.ts';

test('the same paper is drawn otherwise, says so, and comes back', async ({ page }) => {
	await openAt(page, '/explore/?t=2011-10');
	const ties = () =>
		page.locator('[data-tie]').evaluateAll((all) => all.map((mark) => mark.getAttribute('aria-label')).sort());
	const ours = await ties();
	const places = await placesOf(page);
	await page.getByText('Other readings').click();
	await page.getByRole('button', { name: 'Draw another' }).click();
	await settled(page);
	await expect(page.getByText(/Drawing 2: \d+ ties are between others\./)).toBeVisible();
	await expect(page.getByText('Another drawing: neither is the one that was.').first()).toBeVisible();
	expect(await ties()).not.toEqual(ours);
	// Whoever is sent the address sees the same drawing, and reads that it is not ours.
	await expect(page).toHaveURL(/[?&]drawing=2\b/);
	const other = await ties();
	await page.reload();
	await expect(page.getByText('Another drawing: neither is the one that was.').first()).toBeVisible();
	await settled(page);
	expect(await ties()).toEqual(other);
	expect(await placesOf(page)).toEqual(places);
	await page.getByRole('button', { name: 'Back to ours' }).click();
	await settled(page);
	expect(await ties()).toEqual(ours);
});

test('by a reader’s own rule the line moves, and the picture says whose rule it is', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await openAt(page, '/explore/?t=2012-03');
	const line = () => page.locator('[data-line] path').first().getAttribute('d');
	const ours = await line();
	await page.getByText('Other readings').click();
	await page.getByLabel('Each earned step').fill('0.05');
	await settled(page);
	await expect(page.getByText('Standing by your rule: not ours, and not the paper’s.').first()).toBeVisible();
	await expect(page.locator('[data-node="org_c"]')).toHaveAttribute('data-status', 'outsider');
	expect(await line()).not.toBe(ours);
	await page.getByRole('button', { name: 'Back to ours' }).click();
	await settled(page);
	expect(await line()).toBe(ours);
	await expect(page.locator('[data-node="org_c"]')).toHaveAttribute('data-status', 'local');
});

test('axe finds nothing where other readings are chosen', onlyLong(true), async ({ page }) => {
	await openAt(page, '/explore/?t=2012-03');
	await page.getByText('Other readings').click();
	await page.getByRole('button', { name: 'Draw another' }).click();
	await settled(page);
	expect(await foundByAxe(page)).toEqual([]);
});

test('four dates stand side by side with what is chosen, and each can be shown', async ({ page }) => {
	await openAt(page, '/explore/?ev=stated&node=org_c');
	await page.getByText('Four dates side by side').click();
	const pictures = page.getByRole('listitem').getByRole('img', { name: /^Seatown, .*: \d+ parties and \d+ ties?\.$/ });
	await expect(pictures).toHaveCount(4);
	await expect(pictures.first()).toHaveAccessibleName(/January 2007/);
	await expect(pictures.last()).toHaveAccessibleName(/May 2012: \d+ parties and 3 ties/);
	await expect(pictures.last().locator('[data-node="org_c"].focus, [data-node="org_c"] .focus')).not.toHaveCount(0);
	await page.getByRole('button', { name: 'Show May 2012' }).click();
	await expect(page.getByRole('slider', { name: 'Date' })).toHaveAttribute('aria-valuetext', 'May 2012');
});

test('axe finds nothing in four dates side by side', onlyLong(true), async ({ page }) => {
	await openAt(page, '/explore/?node=org_c');
	await page.getByText('Four dates side by side').click();
	await expect(page.getByRole('button', { name: 'Show May 2012' })).toBeVisible();
	expect(await foundByAxe(page)).toEqual([]);
});
