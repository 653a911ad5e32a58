import { expect, test } from './fixtures.ts';
import { settled } from './marks.ts';

const file = (name: string, text: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });

test('from the file to the picture and back nothing is asked of another origin, and nothing that is asked carries anything of the file', async ({
	page,
	context,
	baseURL
}) => {
	const asked: string[] = [];
	// Of workers too.
	context.on('request', (request) => {
		if (!/^(?:blob|data):/.test(request.url()))
			asked.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`);
	});
	await page.goto('/own/');
	await page
		.getByLabel('Files of one network')
		.setInputFiles([
			file('secretive.csv', 'source,target,start,end\nZwanzig,Ysolde,2001,2003\nYsolde,Xaver,2002,2004\n')
		]);
	await page.getByRole('button', { name: 'Explore it' }).click();
	await settled(page);
	await page.getByRole('button', { name: 'Play', exact: true }).click();
	const saving = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save', exact: true }).click();
	await page.getByRole('button', { name: 'Save the package' }).click();
	await saving;
	await page.keyboard.press('Escape');
	await page.getByRole('button', { name: 'What was read' }).click();
	await page.getByRole('button', { name: 'Other files' }).click();
	expect(asked.length).toBeGreaterThan(5);
	const origin = new URL(baseURL!).origin;
	expect(asked.filter((line) => !line.startsWith(`GET ${origin}/`))).toEqual([]);
	expect(asked.filter((line) => /zwanzig|ysolde|xaver|secretive/i.test(line))).toEqual([]);
});

test('markup, scripts, other scripts, emoji and ten thousand letters are text everywhere, and nothing overflows', async ({
	page
}) => {
	const long = 'x'.repeat(10_000);
	const names = ['<img src=x onerror="window.hit=1">', '<script>window.hit=1</script>', 'مرحبا بالعالم', '👩‍👩‍👧‍👦🏳️‍🌈', long];
	const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
	const rows = names.map((name, i) => `${quoted(name)},${quoted(names[(i + 1) % names.length]!)},${2001 + i},`);
	await page.setViewportSize({ width: 390, height: 844 });
	await page.goto('/own/');
	await page
		.getByLabel('Files of one network')
		.setInputFiles([file('<b>bold</b>.csv', `source,target,start,<i>end</i>\n${rows.join('\n')}\n`)]);
	await expect(page.getByRole('heading', { level: 1, name: 'This is what was understood' })).toBeVisible();
	const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
	expect(await overflow()).toBeLessThanOrEqual(0);
	await page.getByRole('button', { name: 'Explore it' }).click();
	await settled(page);
	expect(await overflow()).toBeLessThanOrEqual(0);
	await page.getByRole('button', { name: 'What was read' }).click();
	await page.getByRole('button', { name: 'Other files' }).click();
	await expect(page.getByRole('button', { name: '<b>bold</b>', exact: true })).toBeVisible();
	expect(await overflow()).toBeLessThanOrEqual(0);
	expect(await page.evaluate(() => (window as unknown as { hit?: number }).hit)).toBeUndefined();
});
