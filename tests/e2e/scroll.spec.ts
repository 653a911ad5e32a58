import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { onlyLong, openAt, settled } from './marks.ts';

const stepNow = (page: Page) => page.locator('[data-step][aria-current="step"]');
const stepNames = [...readFileSync('data/seatown/steps.csv', 'utf8').matchAll(/^(c\d\d),(\d),/gm)].map(
	([, chapter, number]) => `${chapter}/${number}`
);

for (const [width, height] of [
	[390, 844],
	[1440, 900]
] as const)
	test(`at ${width}×${height} scrolling tells the story, forth and back, and the picture stays in view`, async ({
		page
	}) => {
		await page.setViewportSize({ width, height });
		await openAt(page, '/');
		await expect(stepNow(page)).toHaveAttribute('data-step', 'c01/1');
		await page.locator('#at-c10-2').scrollIntoViewIfNeeded();
		await page.locator('#at-c10-2').evaluate((element) => element.scrollIntoView({ block: 'center' }));
		await page.mouse.move(width / 4, height - 150);
		await expect(stepNow(page)).toHaveAttribute('data-step', /c10\/2|c10\/3|c10\/1/);
		await settled(page);
		await expect(page.locator('[data-stage] svg[role="group"]')).toBeInViewport({ ratio: 0.6 });
		await page.evaluate(() => scrollTo(0, 0));
		await expect(stepNow(page)).toHaveAttribute('data-step', 'c01/1');
		await expect(page.locator('[data-step]')).toHaveCount(1);
	});

test(
	'buttons walk every step and back, the words are brought into view, and the way there and back is the same',
	onlyLong(true),
	async ({ page }) => {
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await openAt(page, '/');
		const walked: string[] = [];
		const note = async () => walked.push((await stepNow(page).getAttribute('data-step')) ?? '');
		await note();
		for (const _ of stepNames.slice(1)) {
			await page.getByRole('button', { name: 'Next step' }).click();
			await note();
		}
		expect(walked).toEqual(stepNames);
		await expect(stepNow(page)).toBeInViewport();
		await expect(page.getByRole('button', { name: 'Next step' })).toHaveAttribute('aria-disabled', 'true');
		for (const name of stepNames.toReversed().slice(1)) {
			await page.getByRole('button', { name: 'Previous step' }).click();
			await expect(stepNow(page)).toHaveAttribute('data-step', name);
		}
	}
);

for (const [where, address, words] of [
	['on the long page', '/#c09-2', '#c09-2'],
	['at a step by itself', '/story/c09/1/#step', '#step']
] as const)
	test(`on a phone, ${where}, an address and Tab lead to words that stand beneath the picture`, async ({ page }) => {
		await page.setViewportSize({ width: 390, height: 844 });
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await openAt(page, address);
		await expect(stepNow(page)).toHaveAttribute('data-step', address.includes('#c09-2') ? 'c09/2' : 'c09/1');
		const between = (selector: string) =>
			page.evaluate((wanted) => {
				const { top, bottom } = document.querySelector(wanted)!.getBoundingClientRect();
				const [picture, ways] = ['.seen', '.foot'].map((each) => document.querySelector(each)!.getBoundingClientRect());
				return { below: top >= picture!.bottom, above: bottom <= ways!.top };
			}, selector);
		expect((await between(words)).below).toBe(true);
		await page.locator(words).focus();
		for (const key of [...Array<string>(8).fill('Tab'), ...Array<string>(7).fill('Shift+Tab')]) {
			await page.keyboard.press(key);
			expect(await between(':focus')).toEqual({ below: true, above: true });
		}
	});

test('a picture that was walked to is the picture that is opened', async ({ page }) => {
	const seen = () => page.locator('[data-stage] svg[role="group"] > g').first().innerHTML();
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await openAt(page, '/');
	for (let i = 0; i < 19; i++) await page.getByRole('button', { name: 'Next step' }).click();
	await expect(stepNow(page)).toHaveAttribute('data-step', 'c10/1');
	await settled(page);
	const nodes = async () =>
		page
			.locator('[data-node]')
			.evaluateAll((marks) =>
				marks.map((mark) => `${mark.getAttribute('data-node')} ${mark.getAttribute('transform')}`)
			);
	const [walked, places] = [await seen(), await nodes()];
	expect(walked.length).toBeGreaterThan(1000);
	await openAt(page, '/story/c10/1/');
	expect(await nodes()).toEqual(places);
});

test('every step has its own page, linked from here and from the transcript', async ({ page }) => {
	const linked = () =>
		page
			.locator('a[href*="story/c"]')
			.evaluateAll((links) => links.map((link) => /story\/(c\d\d\/\d)/.exec((link as HTMLAnchorElement).href)?.[1]));
	await page.goto('/');
	expect([...new Set(await linked())].sort()).toEqual([...stepNames].sort());
	await page.goto('/transcript/');
	expect([...new Set(await linked())].sort()).toEqual([...stepNames].sort());
});

test('an address of the network from the time when it stood here leads to it', async ({ page }) => {
	await page.goto('/?t=2010-11&node=org_c');
	await expect(page).toHaveURL(/\/explore\/\?.*t=2010-11/);
	await expect(page.getByRole('heading', { level: 2, name: /Organisation C/ })).toBeVisible();
});

test('how sure a row must be is chosen here too, and stays from step to step', async ({ page }) => {
	await openAt(page, '/');
	await page.getByText('How sure, whose view').click();
	await page.getByRole('radio', { name: /^Only as stated/ }).check();
	await settled(page);
	await expect(page.locator('[data-tie="t041"]')).toHaveCount(0);
	await page.getByText('How sure, whose view').click();
	await page.getByRole('button', { name: 'Next step' }).click();
	await page.getByText('How sure, whose view').click();
	await expect(page.getByRole('radio', { name: /^Only as stated/ })).toBeChecked();
	// The address says it, and which step is told: whoever gets it sees the same.
	await expect(page).toHaveURL(/\/\?ev=stated#c01-2$/);
	const address = page.url();
	await page.goto('about:blank');
	await page.goto(address);
	await expect(stepNow(page)).toHaveAttribute('data-step', 'c01/2');
	await expect(page.locator('[data-tie="t041"]')).toHaveCount(0);
});

test('whose view is chosen stands in the address of the step; the next step has its own again, and how sure stays', async ({
	page
}) => {
	await openAt(page, '/story/c10/2/?ev=inferred&lens=pct_coordinators');
	await expect(page.getByText('Seen by: PCT co-ordinators')).toBeVisible();
	await page.getByRole('link', { name: 'Next step' }).click();
	await expect(page).toHaveURL(/\/story\/c10\/3\/?\?ev=inferred$/);
	await expect(page.getByText('Seen by: PCT co-ordinators')).toHaveCount(0);
	await page.goBack();
	await expect(page.getByText('Seen by: PCT co-ordinators')).toBeVisible();
	await expect(page).toHaveURL(/\/story\/c10\/2\/\?ev=inferred&lens=pct_coordinators$/);
});

test('a choice before going on opens what happened and says what was thought', async ({ page }) => {
	await openAt(page, '/story/c06/1/');
	await page.getByRole('radio', { name: /it depends who you ask/ }).check();
	await expect(page.getByText('You thought: it depends who you ask.')).toBeVisible();
});

test('the table of every tie is filtered by kind and grade', async ({ page }) => {
	await page.goto('/evidence/');
	await page.waitForLoadState('networkidle');
	await expect(page.locator('[data-record]')).toHaveCount(131);
	await page.getByLabel('How sure', { exact: true }).selectOption('Stated');
	await expect(page.locator('[data-record]')).toHaveCount(11);
	await page.getByLabel('Kind', { exact: true }).selectOption('Endorsement');
	await expect(page.locator('[data-record]')).toHaveCount(0);
	await expect(page.getByText('0 of 131 rows')).toBeVisible();
});

for (const [width, height] of [
	[320, 256],
	[640, 400]
] as const)
	test(`enlarged to ${width}×${height} each step has its own still, and the buttons still lead`, async ({ page }) => {
		await page.setViewportSize({ width, height });
		await openAt(page, '/');
		const still = page.locator('#at-c10-2 img');
		await still.scrollIntoViewIfNeeded();
		await expect(still).toBeVisible();
		await expect.poll(() => still.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBe(900);
		expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
	});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('the story is text with a picture for every step', async ({ page }) => {
		await page.goto('/');
		await expect(page.getByText('It works like a reference.')).toBeVisible();
		expect(await page.locator('.step img').count()).toBe(stepNames.length);
		const still = page.locator('#at-c10-2 img');
		await still.scrollIntoViewIfNeeded();
		await expect(still).toBeVisible();
		await expect.poll(() => still.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBe(900);
		await expect(page.getByRole('button', { name: 'Next step' })).toHaveCount(0);
		await page.goto('/evidence/');
		await expect(page.locator('[data-record]')).toHaveCount(131);
	});
});
