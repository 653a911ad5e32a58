import { foundByAxe } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { onlyLong, openAt, settled } from './marks.ts';

const viewports = [
	[390, 844],
	[1024, 768],
	[1440, 900]
] as const;

const pages = [
	['at rest', '/explore/'],
	['with a card of a party', '/explore/?t=2010-11&node=org_c'],
	['with a card of a tie', '/explore/?t=2010-11&tie=t104&expected=1']
] as const;

for (const [width, height] of viewports)
	for (const [at, [what, address]] of pages.entries()) {
		// Axe is the slowest of all that is run: each page in one width here, in the others by test:long.
		test(
			`axe finds nothing at ${width}×${height} ${what}, nor too little contrast in the dark`,
			onlyLong(at !== 1 || width > 390),
			async ({ page }) => {
				await page.setViewportSize({ width, height });
				await openAt(page, address);
				expect(await foundByAxe(page)).toEqual([]);
			}
		);
	}

for (const [width, height] of [
	[320, 640],
	[390, 844],
	[640, 400],
	[768, 1024],
	[900, 700],
	[1280, 720]
] as const)
	test(
		`at ${width}×${height} nothing scrolls sideways, and no control is smaller than 24 pixels`,
		onlyLong([390, 640, 1280].includes(width)),
		async ({ page }) => {
			await page.setViewportSize({ width, height });
			await openAt(page, '/explore/?t=2010-11&node=org_c');
			expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
			const small = await page
				.locator('button:visible, input:not(.visually-hidden):visible, summary:visible, select:visible')
				.evaluateAll((controls) =>
					controls
						.map((control) => {
							// A field within its label is hit anywhere on the label.
							const { width, height } = (control.closest('label') ?? control).getBoundingClientRect();
							return { name: control.textContent?.trim() || control.getAttribute('aria-label'), width, height };
						})
						.filter(({ width, height }) => width < 24 || height < 24)
				);
			expect(small).toEqual([]);
		}
	);

test('no text is smaller than 12 pixels, and labels of the picture are at least 13', async ({ page }) => {
	await openAt(page, '/explore/?t=2010-11&node=org_c');
	const sizes = await page.locator('body *:visible').evaluateAll((elements) =>
		elements
			.filter((element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()))
			.map((element) => ({
				text: element.textContent?.slice(0, 30),
				size: parseFloat(getComputedStyle(element).fontSize)
			}))
			.filter(({ size }) => size < 12)
	);
	expect(sizes).toEqual([]);
	const label = await page
		.locator('[data-label]')
		.first()
		.evaluate((text) => parseFloat(getComputedStyle(text).fontSize));
	expect(label).toBeGreaterThanOrEqual(13);
});

test('with forced colours nodes keep their outline and ties their line', async ({ page }) => {
	await page.emulateMedia({ forcedColors: 'active' });
	await openAt(page, '/explore/?t=2010-11');
	const stroke = (selector: string) =>
		page
			.locator(selector)
			.first()
			.evaluate((path) => getComputedStyle(path).stroke);
	const paper = await page.locator('html').evaluate((html) => getComputedStyle(html).backgroundColor);
	for (const selector of ['[data-node="org_c"] path.s-ink', '[data-tie="t104"] path.s-word']) {
		expect(await stroke(selector)).not.toBe('none');
		expect(await stroke(selector)).not.toBe(paper);
	}
});

test('the focus is seen: every stop of the Tab key shows a ring and is not hidden', async ({ page }) => {
	await openAt(page, '/explore/?t=2010-11');
	await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
	let stops = 0;
	for (let i = 0; i < 40; i++) {
		await page.keyboard.press('Tab');
		const found = await page.evaluate(() => {
			const element = document.activeElement;
			if (!element || element === document.body) return null;
			const { top } = element.getBoundingClientRect();
			const mark = element.closest('[data-node],[data-tie]');
			const shown = mark?.querySelector('.reach') ?? element.parentElement?.querySelector('.handle') ?? element;
			const style = getComputedStyle(element.matches('[type=range]') || mark ? shown : element);
			// What is not focused is stroked in nothing, or in nothing that is seen.
			const stroked = !['none', 'rgba(0, 0, 0, 0)', 'transparent'].includes(style.stroke);
			const ring = mark ? stroked : parseFloat(style.outlineWidth) >= 2 && style.outlineStyle !== 'none';
			return { name: element.outerHTML.slice(0, 80), ring, top, isTable: element.matches('[role="region"]') };
		});
		if (!found) break;
		stops++;
		expect(found.ring, found.name).toBe(true);
		expect(found.top, found.name).toBeGreaterThanOrEqual(0);
		if (found.isTable) break;
	}
	expect(stops).toBeGreaterThan(10);
	await settled(page);
});
