import { gzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { expect, test } from './fixtures.ts';
import { settled } from './marks.ts';
import { tiesIn } from './tables.ts';

interface Shift {
	readonly value: number;
	readonly sources: readonly { node: Element | null; previousRect: DOMRect; currentRect: DOMRect }[];
}

test('the scripts of the page, until all is quiet after the first Play, weigh at most 115 kB gzipped', async ({
	page
}) => {
	const scripts = new Map<string, Promise<Buffer>>();
	page.on('response', (response) => {
		if (/\.m?js$/.test(new URL(response.url()).pathname)) scripts.set(response.url(), response.body());
	});
	await page.goto('/');
	await settled(page);
	await page.getByRole('button', { name: 'Play', exact: true }).click();
	await page.waitForLoadState('networkidle');
	await page.waitForTimeout(1500);
	const bodies = await Promise.all(scripts.values());
	const weight = bodies.reduce((sum, body) => sum + gzipSync(body).length, 0);
	expect(scripts.size).toBeGreaterThan(0);
	test.info().annotations.push({ type: 'kB of script, gzipped', description: (weight / 1000).toFixed(1) });
	expect(weight).toBeLessThanOrEqual(115_000);
});

test('the first frame stands in the HTML, before any script', () => {
	const html = readFileSync('build/index.html', 'utf8');
	for (const id of tiesIn('2007-01')) expect(html).toContain(`data-tie="${id}"`);
});

for (const [width, height] of [
	[390, 844],
	[1024, 768],
	[1440, 900]
] as const)
	for (const query of ['', '?t=2010-11', '?t=2010-11&node=org_c'])
		test(`nothing shifts while /${query} opens at ${width}×${height}`, async ({ page }) => {
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
			await page.goto(`/${query}`);
			await settled(page);
			await page.waitForTimeout(500);
			const shifts = await page.evaluate(() => (window as unknown as { shifts: [number][] }).shifts);
			expect(shifts.filter(([value]) => value > 0.001)).toEqual([]);
		});
