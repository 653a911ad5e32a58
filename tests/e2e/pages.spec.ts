import { foundByAxe } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { onlyLong, settled } from './marks.ts';

/** The long tables of the last two take axe long. */
const slow = ['/evidence/', '/transcript/'];
const pages = ['/', '/figurations/', '/strip/', '/handout/', '/embed/c10/2/', '/teach/', '/story/c10/2/', ...slow];

for (const [at, [width, height]] of (
	[
		[390, 844],
		[1024, 768],
		[1440, 900]
	] as const
).entries())
	for (const [which, address] of pages.entries())
		test(
			`axe finds nothing in ${address} at ${width}×${height}, and nothing scrolls sideways`,
			onlyLong(which % 3 !== at || slow.includes(address)),
			async ({ page }) => {
				await page.setViewportSize({ width, height });
				await page.goto(address);
				await page.waitForLoadState('networkidle');
				expect(await foundByAxe(page)).toEqual([]);
				expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
			}
		);

test('one who is pulled by keys or by hand moves others, and all come back', async ({ page }) => {
	await page.goto('/figurations/');
	await page.waitForLoadState('networkidle');
	const places = () => page.locator('figure g').evaluateAll((all) => all.map((mark) => mark.getAttribute('transform')));
	const rest = await places();
	await page.getByRole('button', { name: /^Pull Dora/ }).focus();
	await page.keyboard.press('ArrowRight');
	await expect(page.getByText(/You pulled Dora\. 6 of the other 7 moved/)).toBeVisible();
	const pulled = await places();
	expect(pulled.filter((place, i) => place !== rest[i]).length).toBe(7);
	await page.getByRole('button', { name: 'Let go' }).click();
	expect(await places()).toEqual(rest);
	const box = (await page.getByRole('button', { name: /^Pull Ada/ }).boundingBox())!;
	await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
	await page.mouse.down();
	await page.mouse.move(box.x + 80, box.y + 60);
	await page.mouse.up();
	await expect(page.getByText(/You pulled Ada\. 6 of the other 7 moved/)).toBeVisible();
});

test('an embedded step tells the page around how high it is, in both ways, and goes on within the frame', async ({
	page
}) => {
	await page.goto('/');
	const heard = await page.evaluate(
		() =>
			new Promise<string[]>((come) => {
				const said: string[] = [];
				addEventListener('message', ({ data }) => {
					said.push(typeof data === 'string' ? data : JSON.stringify(data));
					if (said.length >= 2) come(said);
				});
				const frame = document.createElement('iframe');
				frame.src = '/embed/c10/2/';
				frame.style.width = '700px';
				document.body.prepend(frame);
			})
	);
	expect(heard[0]).toMatch(/^\{"subject":"lti\.frameResize","height":\d+\}$/);
	expect(heard[1]).toMatch(/^\{"action":"resize","height":\d+\}$/);
	const frame = page.frameLocator('iframe');
	const step = frame.locator('[data-step]');
	// Keys are the page's own until the frame has the focus.
	await page.locator('a').first().focus();
	await page.keyboard.press('PageDown');
	await expect(step).toHaveAttribute('data-step', 'c10/2');
	await frame.getByRole('button', { name: 'Next step' }).click();
	await expect(step).toHaveAttribute('data-step', 'c10/3');
	await page.keyboard.press('PageUp');
	await expect(step).toHaveAttribute('data-step', 'c10/2');
});

test('a step as a picture for a slide has the size of the slide', async ({ page, request }) => {
	const answer = await request.get('/posters/c10-2-1920x1080.png');
	const bytes = await answer.body();
	expect(bytes.subarray(1, 4).toString()).toBe('PNG');
	expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1920, 1080]);
	await page.goto('/story/c01/1/');
	await settled(page);
});
