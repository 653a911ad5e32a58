import { foundByAxe } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { settled, onlyLong } from './marks.ts';

test('the story is walked step by step, forth and back, by buttons, the way back and a reload', async ({ page }) => {
	await page.goto('/story/c10/1/');
	const step = page.locator('[data-step]');
	await expect(step).toHaveAttribute('data-step', 'c10/1');
	await settled(page);
	const seen = () => page.locator('[data-stage] svg').first().innerHTML();
	const first = await seen();
	await page.getByRole('link', { name: 'Next step' }).click();
	await expect(step).toHaveAttribute('data-step', 'c10/2');
	await expect(page.getByRole('heading', { level: 1, name: 'A word from the PCT' })).toBeVisible();
	await expect(page.getByText('October 2009')).toBeVisible();
	await settled(page);
	await expect(page.locator('[data-label="health_pract"]')).toBeVisible();
	await page.getByRole('link', { name: 'Previous step' }).click();
	await expect(step).toHaveAttribute('data-step', 'c10/1');
	await settled(page);
	await page.goBack();
	await expect(step).toHaveAttribute('data-step', 'c10/2');
	await page.reload();
	await expect(step).toHaveAttribute('data-step', 'c10/2');
	await page.goto('/story/c10/1/');
	await settled(page);
	expect(await seen()).toBe(first);
});

test('a question is asked first and answered when it is opened; at the end the story leads to the network', async ({
	page
}) => {
	await page.goto('/story/c02/1/');
	await expect(page.getByText('Six organisations, two of them based in the town.')).toBeHidden();
	await page.getByText('What happened').click();
	await expect(page.getByText('Six organisations, two of them based in the town.')).toBeVisible();
	await page.goto('/story/c14/4/');
	await expect(page.getByRole('link', { name: 'Next step' })).toHaveCount(0);
	await expect(page.getByRole('link', { name: 'Explore the network' })).toBeVisible();
});

test('by keyboard the focus stays with the way on, and is not lost where a link goes with its step', async ({
	page
}) => {
	await page.goto('/story/c01/1/');
	await settled(page);
	const next = page.getByRole('link', { name: 'Next step' });
	await next.focus();
	await page.keyboard.press('Enter');
	await expect(page.locator('[data-step]')).toHaveAttribute('data-step', 'c01/2');
	await expect(next).toBeFocused();
	await page.getByRole('link', { name: 'Previous step' }).focus();
	await page.keyboard.press('Enter');
	await expect(page.locator('[data-step]')).toHaveAttribute('data-step', 'c01/1');
	await expect(page.locator('section#step')).toBeFocused();
});

test('under reduced motion a step is there at once', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.goto('/story/c10/1/');
	await settled(page);
	await page.getByRole('link', { name: 'Next step' }).click();
	await expect(page.locator('[data-step]')).toHaveAttribute('data-step', 'c10/2');
	await expect(page.locator('[data-settled]')).toHaveAttribute('data-settled', 'true');
});

test('axe finds nothing in a step', onlyLong(true), async ({ page }) => {
	await page.goto('/story/c09/1/');
	await settled(page);
	await expect(page.getByText('Seen by: One newcomer, as if at C.')).toBeVisible();
	expect(await foundByAxe(page)).toEqual([]);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('a step is text with its picture, and the next is a link', async ({ page }) => {
		await page.goto('/story/c10/2/');
		await expect(page.getByText('It works like a reference.')).toBeVisible();
		await expect(page.locator('[data-stage] svg [data-node="org_c"]').first()).toBeAttached();
		await page.getByRole('link', { name: 'Next step' }).click();
		await expect(page.locator('[data-step]')).toHaveAttribute('data-step', 'c10/3');
	});
});

test('the camera glides to what a step is about: half-way it is neither where it was nor where it goes', async ({
	page
}) => {
	// By a clock of its own: a busy machine shows too few frames to tell.
	await page.clock.install({ time: 0 });
	await page.goto('/#c09-2');
	await settled(page);
	await expect(page.locator('[data-step]')).toHaveAttribute('data-step', 'c09/2');
	await page.clock.pauseAt(600_000);
	const place = () => page.locator('[data-stage] svg > g').first().getAttribute('transform');
	const from = await place();
	await page.getByRole('button', { name: 'Next step' }).click();
	await expect(page.locator('[data-step]')).toHaveAttribute('data-step', 'c10/1');
	await page.clock.runFor(275);
	const midway = await place();
	await page.clock.runFor(3000);
	await settled(page);
	expect([from, await place()]).not.toContain(midway);
});
