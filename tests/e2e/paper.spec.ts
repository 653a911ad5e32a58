import type { Page } from '@playwright/test';
import { stepsOf } from '../../src/lib/story/machine.ts';
import { story } from '../story/seatown.ts';
import { foundByAxe } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { onlyLong } from './marks.ts';

/** What is left of a sheet of A4 within its margins of 14 mm, in CSS pixels. */
const sheet = { width: Math.floor((182 / 25.4) * 96), height: Math.floor((269 / 25.4) * 96) };

async function open(page: Page, hash: string) {
	await page.goto('about:blank');
	await page.goto(`/handout/${hash}`);
	await page.waitForLoadState('networkidle');
	await page.evaluate(() => Promise.all([...document.images].map((image) => image.decode().catch(() => {}))));
}

/** How many pages a page is on paper: each object of a page in the file says its type. */
async function printed(page: Page): Promise<number> {
	const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: false });
	return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

/** Texts that the sheet, or what they stand in, cuts off; and blocks that no sheet holds whole. */
async function clipped(page: Page): Promise<string[]> {
	await page.setViewportSize(sheet);
	await page.emulateMedia({ media: 'print' });
	return page.evaluate(({ width, height }) => {
		const found: string[] = [];
		const walker = document.createTreeWalker(document.querySelector('main')!, NodeFilter.SHOW_TEXT);
		while (walker.nextNode()) {
			const text = walker.currentNode;
			if (!text.textContent?.trim() || !text.parentElement!.checkVisibility()) continue;
			const range = document.createRange();
			range.selectNodeContents(text);
			for (const box of range.getClientRects()) {
				let [left, right, bottom] = [0, width, Infinity];
				for (let around = text.parentElement; around; around = around.parentElement) {
					if (getComputedStyle(around).overflow === 'visible') continue;
					const frame = around.getBoundingClientRect();
					[left, right] = [Math.max(left, frame.left), Math.min(right, frame.right)];
					bottom = Math.min(bottom, frame.bottom);
				}
				const isCut = box.left < left - 1 || box.right > right + 1 || box.bottom > bottom + 1;
				if (isCut) found.push(text.textContent.trim().slice(0, 60));
			}
		}
		for (const block of document.querySelectorAll('article'))
			if (block.getBoundingClientRect().height > height)
				found.push(`too high: ${block.textContent?.trim().slice(0, 60)}`);
		return found;
	}, sheet);
}

for (const [what, hash, least, most] of [
	['the handout has two chapters on a page', '', 7, 8],
	['notes pages have two steps on a page, with question, answer and what to listen for', '#notes', 16, 18]
] as const)
	test(`${what}, and no text is cut off`, async ({ page }) => {
		await open(page, hash);
		const pages = await printed(page);
		expect(pages).toBeGreaterThanOrEqual(least);
		expect(pages).toBeLessThanOrEqual(most);
		await expect(page.locator('article')).toHaveCount(hash === '' ? 14 : stepsOf(story).length);
		expect(await clipped(page)).toEqual([]);
		await expect(page.getByText('Listen for:')).toHaveCount(hash === '' ? 0 : 14);
		await expect(page.getByText(/^Say aloud: |^The paper states this\.$/).first()).toBeVisible({
			visible: hash !== ''
		});
		// Dark on light, whatever the screen is and whatever was chosen for it.
		await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
		await page.evaluate(() => (document.documentElement.dataset.scheme = 'dark'));
		expect(await page.evaluate(() => getComputedStyle(document.querySelector('h2')!).color)).toBe('rgb(27, 36, 48)');
	});

test(
	'axe finds nothing in the handout and in the notes pages, on screen and in print',
	onlyLong(true),
	async ({ page }) => {
		for (const hash of ['', '#notes']) {
			await open(page, hash);
			expect(await foundByAxe(page)).toEqual([]);
			await page.emulateMedia({ media: 'print' });
			expect(await foundByAxe(page)).toEqual([]);
		}
	}
);
