import { gzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { onlyLong, settled } from './marks.ts';
import { tiesIn } from './tables.ts';

interface Shift {
	readonly value: number;
	readonly sources: readonly { node: Element | null; previousRect: DOMRect; currentRect: DOMRect }[];
}

/** Bytes of all scripts that come while something is done, each gzipped by itself. */
async function weightOf(page: Page, act: () => Promise<void>): Promise<number> {
	const scripts = new Map<string, Promise<Buffer>>();
	page.on('response', (response) => {
		if (/\.m?js$/.test(new URL(response.url()).pathname)) scripts.set(response.url(), response.body());
	});
	await act();
	await page.waitForLoadState('networkidle');
	await page.waitForTimeout(1500);
	const bodies = await Promise.all(scripts.values());
	expect(scripts.size).toBeGreaterThan(0);
	const weight = bodies.reduce((sum, body) => sum + gzipSync(body).length, 0);
	test.info().annotations.push({ type: 'kB of script, gzipped', description: (weight / 1000).toFixed(1) });
	return weight;
}

test('the scripts of the network, until all is quiet after the first Play, weigh at most 134 kB gzipped', async ({
	page
}) => {
	const weight = await weightOf(page, async () => {
		await page.goto('/explore/');
		await settled(page);
		await page.getByRole('button', { name: 'Play', exact: true }).click();
	});
	// The line, other readings and the chart are in it; the story below has its own, smaller limit.
	expect(weight).toBeLessThanOrEqual(134_000);
});

test('the scripts of the story weigh at most 130 kB gzipped, its fonts at most 120 kB', async ({ page }) => {
	let fonts = 0;
	page.on('response', (response) => {
		if (response.url().endsWith('.woff2')) void response.body().then((body) => (fonts += body.length));
	});
	const weight = await weightOf(page, async () => {
		await page.goto('/');
		await settled(page);
		await page.getByRole('button', { name: 'Next step' }).click();
		await settled(page);
	});
	expect(weight).toBeLessThanOrEqual(130_000);
	test.info().annotations.push({ type: 'kB of fonts', description: (fonts / 1000).toFixed(1) });
	expect(fonts).toBeGreaterThan(0);
	expect(fonts).toBeLessThanOrEqual(120_000);
});

test('the first frame of the network stands in the HTML, before any script', () => {
	const html = readFileSync('build/explore/index.html', 'utf8');
	for (const id of tiesIn('2007-01')) expect(html).toContain(`data-tie="${id}"`);
});

for (const address of ['/', '/story/c10/2/'])
	for (const [width, height] of [
		[390, 844],
		[1440, 900]
	] as const)
		test(`nothing shifts while ${address} opens at ${width}×${height}`, async ({ page }) => {
			await page.setViewportSize({ width, height });
			await page.addInitScript(() => {
				Object.assign(window, { shifts: [] });
				new PerformanceObserver((list) => {
					for (const entry of list.getEntries() as unknown as Shift[])
						(window as unknown as { shifts: unknown[] }).shifts.push([
							entry.value,
							...entry.sources.map(({ node, previousRect: a, currentRect: b }) =>
								[
									(node as Element | null)?.outerHTML?.slice(0, 80),
									`${a.x},${a.y} ${a.width}×${a.height}`,
									`${b.x},${b.y} ${b.width}×${b.height}`
								].join(' ')
							)
						]);
				}).observe({ type: 'layout-shift', buffered: true });
			});
			await page.goto(address);
			await settled(page);
			await page.waitForTimeout(500);
			const shifts = await page.evaluate(() => (window as unknown as { shifts: [number][] }).shifts);
			expect(shifts.filter(([value]) => value > 0.001)).toEqual([]);
		});

for (const [width, height] of [
	[390, 844],
	[1024, 768],
	[1440, 900]
] as const)
	for (const query of ['', '?t=2010-11', '?t=2010-11&node=org_c'])
		test(
			`nothing shifts while /explore/${query} opens at ${width}×${height}`,
			onlyLong(width === 1024 || query === '?t=2010-11'),
			async ({ page }) => {
				await page.setViewportSize({ width, height });
				await page.addInitScript(() => {
					Object.assign(window, { shifts: [] });
					new PerformanceObserver((list) => {
						for (const entry of list.getEntries() as unknown as Shift[])
							(window as unknown as { shifts: unknown[] }).shifts.push([
								entry.value,
								...entry.sources.map(({ node, previousRect: a, currentRect: b }) =>
									[
										node?.outerHTML?.slice(0, 80) ?? node?.textContent,
										`from ${a.x},${a.y} ${a.width}×${a.height}`,
										`to ${b.x},${b.y} ${b.width}×${b.height}`
									].join(' ')
								)
							]);
					}).observe({ type: 'layout-shift', buffered: true });
				});
				await page.goto(`/explore/${query}`);
				await settled(page);
				await page.waitForTimeout(500);
				const shifts = await page.evaluate(() => (window as unknown as { shifts: [number][] }).shifts);
				expect(shifts.filter(([value]) => value > 0.001)).toEqual([]);
			}
		);
