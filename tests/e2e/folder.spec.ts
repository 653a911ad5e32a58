import { expect, test } from './fixtures.ts';

// No service worker here, as in the configuration: its own requests pass by what is routed, and the host has no such folder.

for (const path of ['', 'explore/', 'story/c10/2/']) {
	test(`the same build runs in a folder of a host: /any/where/${path}`, async ({ page }) => {
		const outside: string[] = [];
		await page.route('**/*', async (route) => {
			const url = new URL(route.request().url());
			if (!url.pathname.startsWith('/any/where/')) {
				outside.push(url.pathname);
				return route.abort();
			}
			url.pathname = url.pathname.slice('/any/where'.length);
			return route.fulfill({ response: await route.fetch({ url: url.href }) });
		});
		await page.goto(`/any/where/${path}`);
		await page.waitForLoadState('networkidle');
		await expect(page.getByRole('heading', { level: 1 })).toBeAttached();
		const pictures = page.locator('img');
		for (const picture of await pictures.all()) if (await picture.isVisible()) await picture.scrollIntoViewIfNeeded();
		const links = await page
			.locator('a[href]')
			.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
		const own = links
			.filter((link) => link.startsWith(new URL('/', page.url()).href))
			.map((link) => new URL(link).pathname);
		expect(own.filter((link) => !link.startsWith('/any/where/'))).toEqual([]);
		expect(outside).toEqual([]);
	});
}
