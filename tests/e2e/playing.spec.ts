import { expect, test } from './fixtures.ts';
import { dateOf, openAt, settled, onlyLong } from './marks.ts';

const playButton = { name: 'Play', exact: true } as const;

test('nothing moves by itself: a page left alone shows the same six seconds later', async ({ page }) => {
	await openAt(page, '/explore/?t=2010-03');
	const picture = () => page.locator('[data-settled] svg').first().innerHTML();
	const before = await picture();
	await page.waitForTimeout(6000);
	expect(await picture()).toBe(before);
});

test('playing from the end starts again from the beginning', async ({ page }) => {
	await openAt(page, '/explore/?t=2012-05-31');
	expect(await dateOf(page)).toBe('May 2012');
	await page.getByRole('button', playButton).click();
	await expect.poll(() => dateOf(page)).toMatch(/2007$/);
	await page.getByRole('button', { name: 'Pause', exact: true }).click();
});

test(
	'by calendar and by change reach other dates in the same time, and both end at the last',
	onlyLong(true),
	async ({ page }) => {
		await openAt(page, '/explore/');
		await page.getByRole('radio', { name: 'by calendar' }).check();
		await page.getByRole('radio', { name: '2×' }).check();
		await page.getByRole('button', playButton).click();
		await expect.poll(() => dateOf(page), { timeout: 40_000 }).toBe('May 2012');
		await expect(page.getByRole('button', playButton)).toBeVisible();
	}
);

test('a page that is hidden while it plays does not leap when it is seen again', onlyLong(true), async ({ page }) => {
	await openAt(page, '/explore/?t=2009');
	await page.getByRole('button', playButton).click();
	await expect.poll(() => dateOf(page)).not.toBe('January 2009');
	// A hidden page gets no frames: they are held back here as a browser would.
	await page.evaluate(() => {
		const original = window.requestAnimationFrame.bind(window);
		const held: FrameRequestCallback[] = [];
		window.requestAnimationFrame = (callback) => held.push(callback);
		Object.assign(window, {
			release: () => {
				window.requestAnimationFrame = original;
				for (const callback of held) original(callback);
			}
		});
	});
	await page.waitForTimeout(100);
	const before = await page.getByRole('slider', { name: 'Date' }).inputValue();
	await page.waitForTimeout(5000);
	const after = await page.evaluate(
		() =>
			new Promise<string>((resolve) => {
				(window as unknown as { release: () => void }).release();
				requestAnimationFrame(() =>
					resolve(document.querySelector<HTMLInputElement>('input[type="range"]')?.value ?? '')
				);
			})
	);
	const days = (Number(after) - Number(before)) / 864e5;
	expect(days).toBeLessThan(31);
});

test('a status that changes is seen changing: the stripe of organisation C grows', async ({ page }) => {
	await openAt(page, '/explore/?t=2009-08');
	const drawn = () => page.locator('[data-node="org_c"]').innerHTML();
	const before = await drawn();
	await page.getByRole('button', { name: 'Next change' }).click();
	const seen = new Set<string>();
	for (let i = 0; i < 40; i++) seen.add(await drawn());
	await settled(page);
	const after = await drawn();
	expect(after).not.toBe(before);
	expect([...seen].filter((each) => each !== before && each !== after).length).toBeGreaterThan(0);
});

test('while playing at most one announcement in five seconds is made', onlyLong(true), async ({ page }) => {
	await openAt(page, '/explore/?t=2009-06');
	await page.evaluate(() => {
		const said: number[] = [];
		Object.assign(window, { said });
		const region = document.querySelector('[data-live]');
		if (region)
			new MutationObserver(() => said.push(performance.now())).observe(region, {
				childList: true,
				characterData: true,
				subtree: true
			});
	});
	await page.getByRole('button', playButton).click();
	await page.waitForTimeout(11_500);
	const said = await page.evaluate(() => (window as unknown as { said: number[] }).said);
	const distinct = said.filter((t, i) => i === 0 || t - (said[i - 1] ?? 0) > 50);
	expect(distinct.length).toBeGreaterThanOrEqual(1);
	for (const [i, t] of distinct.entries()) if (i > 0) expect(t - (distinct[i - 1] ?? 0)).toBeGreaterThan(4800);
	await expect(page.locator('[aria-live="polite"]')).toHaveCount(1);
});
