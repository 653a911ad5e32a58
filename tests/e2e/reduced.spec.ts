import { expect, test } from './fixtures.ts';
import { dateOf, openAt, placesOf, onlyLong } from './marks.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('under reduced motion a step is there at once, with a mark on what is new', async ({ page }) => {
	await openAt(page, '/explore/?t=2009-08');
	await page.getByRole('button', { name: 'Next change' }).click();
	await expect(page.locator('[data-tie="t104"].fresh')).toHaveCount(1);
	await expect(page.locator('[data-node="org_c"].fresh')).toHaveCount(1);
	const at = await placesOf(page);
	await expect(page.locator('[data-leaving]')).toHaveCount(0);
	await page.waitForTimeout(400);
	expect(await placesOf(page)).toEqual(at);
	await page.getByRole('button', { name: 'Next change' }).click();
	await expect(page.locator('[data-tie="t104"].fresh')).toHaveCount(0);
});

test(
	'under reduced motion playing goes from change to change, and nothing moves in between',
	onlyLong(true),
	async ({ page }) => {
		await openAt(page, '/explore/?t=2009-06');
		await page.evaluate(() => {
			const seen = new Set<string>();
			Object.assign(window, { seen });
			new MutationObserver(() => {
				seen.add(document.querySelector('[data-node="org_c"]')?.getAttribute('transform') ?? '');
			}).observe(document.body, { subtree: true, attributes: true, childList: true });
		});
		await page.getByRole('button', { name: 'Play', exact: true }).click();
		await expect.poll(() => dateOf(page), { timeout: 20_000 }).toBe('March 2010');
		await page.getByRole('button', { name: 'Pause', exact: true }).click();
		const places = await page.evaluate(() => (window as unknown as { seen: Set<string> }).seen.size);
		expect(places).toBeLessThan(12);
		const running = await page.evaluate(() => document.getAnimations().filter((a) => a.playState === 'running').length);
		expect(running).toBe(0);
	}
);
