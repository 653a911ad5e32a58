import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { settled } from './marks.ts';

const shown = (page: Page) => page.locator('[data-step]');

test('once ready, the presentation, its notes, a reload and a deep link need no connection', async ({
	page,
	context
}) => {
	await page.goto('/present/');
	await expect(page.locator('[data-offline]')).toBeVisible();
	await context.setOffline(true);
	for (const name of ['c01/1', 'c10/2', 'c14/4']) {
		await page.goto(`/present/#${name}`);
		await page.reload();
		await settled(page);
		await expect(shown(page)).toHaveAttribute('data-step', name);
	}
	await page.goto('/present/notes/#c05/1');
	await expect(shown(page)).toHaveAttribute('data-step', 'c05/1');
	await context.setOffline(false);
});

test('what is kept for presenting weighs less than a megabyte and a half', () => {
	const worker = readFileSync('build/service-worker.js', 'utf8');
	const files = [...worker.matchAll(/"(\/_app\/immutable\/[^"]+)"|`(\/_app\/immutable\/[^`]+)`/g)].map(
		([, a, b]) => `build${a ?? b}`
	);
	expect(files.length).toBeGreaterThan(20);
	const pages = ['present', 'present/notes', 'teach'].map((page) => `build/${page}/index.html`);
	const kept = [...files.filter((file) => !file.includes('/workers/')), ...pages];
	const bytes = kept.reduce((sum, file) => sum + readFileSync(file).length, 0);
	expect(bytes).toBeLessThan(1_500_000);
});
