import { expect, test } from './fixtures.ts';

const policy = `<meta http-equiv="content-security-policy" content="script-src 'self' 'nonce-a'; img-src 'self'">`;

/** Each page is in order but for one thing, and watching it must find that. */
for (const [what, head, found] of [
	['an error in the console', "<script>console.error('planted')</script>", /console: planted/],
	[
		'an error that nobody catches',
		"<script>setTimeout(() => { throw new Error('planted'); })</script>",
		/page error: planted/
	],
	['a missing file', '<script src="/planted.js"></script>', /console: Failed to load .*404/],
	[
		'a request beyond the origin',
		'<script>fetch("https://planted.example/").catch(() => 0)</script>',
		/request to https:\/\/planted\.example/
	],
	['a script against the policy', `${policy}<script>document.title = 'ran'</script>`, /policy: script-src-elem inline/],
	[
		'a picture against the policy',
		`${policy}<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">`,
		/policy: img-src data/
	]
] as const) {
	test(`a page with ${what} is found out`, async ({ page, trouble }) => {
		await page.route('**/planted', (route) =>
			route.fulfill({ contentType: 'text/html', body: `<!doctype html><link rel="icon" href="data:,">${head}` })
		);
		await page.goto('/planted');
		await expect.poll(() => trouble.join('\n')).toMatch(found);
		trouble.length = 0;
	});
}
