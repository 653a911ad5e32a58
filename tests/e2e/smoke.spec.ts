import { readFileSync } from 'node:fs';
import { expect, test } from './fixtures.ts';

test('the first page answers, has a title, a language and an icon, and hydrates without a complaint', async ({
	page,
	request
}) => {
	const answer = await page.goto('/explore/');
	expect(answer?.status()).toBe(200);
	await page.waitForLoadState('networkidle');
	await expect(page).toHaveTitle(/Figuration|Seatown/);
	await expect(page.locator('html')).toHaveAttribute('lang', 'en-GB');
	const icon = await page.locator('link[rel="icon"]').getAttribute('href');
	expect((await request.get(new URL(icon ?? 'none', page.url()).href)).ok()).toBe(true);
});

test('the tables can be fetched, byte for byte as they are', async ({ request }) => {
	const answer = await request.get('/data/seatown/ties.csv');
	expect(answer.ok()).toBe(true);
	expect((await answer.body()).equals(readFileSync('data/seatown/ties.csv'))).toBe(true);
});
