import { expect, test } from './fixtures.ts';
import { idsOf } from './marks.ts';
import { tiesIn } from './tables.ts';

test.use({ javaScriptEnabled: false });

for (const [width, height, composition, other] of [
	[390, 844, '.narrow', '.wide'],
	[1440, 900, '.wide', '.narrow']
] as const) {
	test(`without JavaScript a screen of ${width} pixels shows the first frame, composed for it, and the tables`, async ({
		page
	}) => {
		await page.setViewportSize({ width, height });
		await page.goto('/explore/');
		const still = page.locator(`.composition${composition}`);
		await expect(still).toBeVisible();
		await expect(page.locator(`.composition${other}`)).toBeHidden();
		const ids = async (attribute: string) =>
			(
				await still
					.locator(`[${attribute}]`)
					.evaluateAll((marks, name) => marks.map((mark) => mark.getAttribute(name) ?? ''), attribute)
			).sort();
		expect(await ids('data-tie')).toEqual(tiesIn('2007-01'));
		expect(await idsOf(page, 'data-row-tie')).toEqual(tiesIn('2007-01'));
		expect(await idsOf(page, 'data-row-node')).toEqual(await ids('data-node'));
		await expect(still.locator('[tabindex]')).toHaveCount(0);
		const name = await still.getByRole('img').getAttribute('aria-label');
		expect(name).toMatch(/January 2007/);
	});
}

test('without JavaScript the timeline has its full width on a desktop', async ({ page }) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await page.goto('/explore/');
	expect((await page.locator('.axis').boundingBox())?.width).toBeGreaterThan(1000);
});

test('without JavaScript nothing is offered that needs it, and the page says what is missing', async ({ page }) => {
	await page.goto('/explore/');
	for (const name of ['Play', 'Copy link', 'Open', 'Layout', 'Zoom in', 'Dark'])
		await expect(page.getByRole('button', { name, exact: true })).toHaveCount(0);
	await expect(page.getByRole('slider')).toHaveCount(0);
	await expect(page.getByText(/needs JavaScript/)).toBeVisible();
	await expect(page.getByRole('link', { name: 'ties.csv' })).toHaveAttribute('href', /data\/seatown\/ties\.csv$/);
});
