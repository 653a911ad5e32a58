import type { Page } from '@playwright/test';
import { slideNamed, slidesOf } from '../../src/lib/story/present/presentState.ts';
import { keyTable } from '../../src/lib/story/present/keys.ts';
import { nameOf, stepsOf } from '../../src/lib/story/machine.ts';
import { PresentModel, slidesOfTables, type Cells } from '../story/presentModel.ts';
import { network, story } from '../story/seatown.ts';
import { foundByAxe } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { onlyLong, settled } from './marks.ts';
import { rowsOf } from './tables.ts';

const slides = slidesOf(story);
const names = stepsOf(story).map(nameOf);
const tableSlides = slidesOfTables(rowsOf<Cells>('chapters'), rowsOf<Cells>('steps'));
const views = network.perspectives.map(({ id }) => id);
const shown = (page: Page) => page.locator('[data-step]');
const open = async (page: Page, hash = '') => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	// Another anchor alone would not load the page anew.
	await page.goto('about:blank');
	await page.goto(`/present/${hash}`);
	await settled(page);
};
const model = (at = 0) => new PresentModel(tableSlides, views, at);
/** What a page shows of a presentation. */
const seenOf = (page: Page) =>
	page.evaluate(() => {
		const main = document.querySelector<HTMLElement>('[data-step]')!;
		const dark = document.querySelector('.dark');
		const panel = document.querySelector<HTMLElement>('[data-panel]');
		const digits = panel?.querySelector('.digits')?.textContent ?? '';
		const { step, phase, evidence, lens, expected } = main.dataset;
		return {
			...{ step, phase, evidence, lens, expected: expected === 'true' },
			screen: dark ? (dark.classList.contains('black') ? 'black' : 'white') : 'shown',
			...{ panel: panel?.dataset.panel ?? null, digits: /^\d/.test(digits) ? digits : '' },
			spotlight: document.querySelector('[data-spotlight]') !== null,
			timer: document.querySelector('.way time') !== null,
			held: [...document.querySelectorAll('.small b')].some((mark) => mark.textContent === 'Held')
		};
	});
/** Rows of the table without those that only a browser can obey, which have tests of their own. */
const rows = keyTable.filter(({ command }) => !['full', 'notes'].includes(command));
const press = (page: Page, key: string) =>
	page.keyboard.press(key === 'Shift+ ' ? 'Shift+Space' : key === ' ' ? 'Space' : key);

test('every key of the table does what the table says', onlyLong(true), async ({ page }) => {
	test.setTimeout(240_000);
	for (const { command, keys } of rows)
		for (const key of keys) {
			await open(page, '#c10/1');
			await press(page, key);
			const there = model(slideNamed(slides, 'c10/1'));
			there.do(command);
			await expect.poll(() => seenOf(page), `${command} by ${key}`).toEqual(there.seen);
		}
});

for (const count of [30, 300])
	test(
		`${count} keys at random lead where a second reading of the table says`,
		onlyLong(count > 30),
		async ({ page }) => {
			test.setTimeout(240_000);
			await open(page);
			const all = [
				...rows.flatMap(({ command, keys }) => keys.map((key) => [key, command] as const)),
				...[...'0123456789'].map((digit) => [digit, null] as const)
			];
			let seed = 7;
			const random = () => (seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0) / 2 ** 32;
			const there = model();
			for (let i = 0; i < count; i++) {
				const [key, command] = all[Math.floor(random() * all.length)]!;
				await press(page, key);
				if (command === null) there.digit(key);
				else there.do(command);
				await expect.poll(() => seenOf(page), `${i}: ${key}`).toEqual(there.seen);
			}
		}
	);

test('what a clicker sends counts wherever the focus is, and a reload comes back to the same slide', async ({
	page
}) => {
	await open(page, '#c06/1');
	await page.getByRole('slider', { name: 'Date' }).focus();
	await page.keyboard.press('PageDown');
	await expect(shown(page)).toHaveAttribute('data-phase', 'asked');
	await expect(page).toHaveURL(/#c06\/1\/asked$/);
	await page.reload();
	await settled(page);
	await expect(shown(page)).toHaveAttribute('data-step', 'c06/1');
	await expect(shown(page)).toHaveAttribute('data-phase', 'asked');
});

test('hands that were counted are compared by the answer', async ({ page }) => {
	await open(page, '#c06/1/asked');
	await page.getByLabel('Hands for A').fill('12');
	await page.getByLabel('Hands for D').fill('3');
	await page.keyboard.press('PageDown');
	await expect(page.getByText('12', { exact: true })).toBeVisible();
	await expect(page.getByText('3', { exact: true })).toBeVisible();
});

test('live from the slide: a card, another date, another level, another view, nearer, a party dragged; one key brings the step back exactly', async ({
	page
}) => {
	await open(page, '#c10/2');
	const places = () =>
		page
			.locator('[data-node]')
			.evaluateAll((all) => all.map((mark) => mark.outerHTML.replace(/tabindex="-?\d"|<!--.*?-->/g, '')).sort());
	const near = () => page.locator('[data-stage] svg').first().locator('g[transform]').first().getAttribute('transform');
	const before = [await places(), await near()];
	const box = (await page.locator('[data-node="org_c"]').boundingBox())!;
	const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
	await page.mouse.move(x, y);
	await page.mouse.down();
	await page.mouse.move(x + 40, y + 60, { steps: 4 });
	await page.mouse.up();
	await expect.poll(places).not.toEqual(before[0]);
	await page.locator('[data-node="org_c"]').click();
	await expect(page.getByRole('heading', { level: 2, name: /Organisation C/ })).toBeVisible();
	await page.getByRole('slider', { name: 'Date' }).fill(String(Date.UTC(2008, 0, 1)));
	await page.keyboard.press('e');
	await expect(page.getByText('Less our drawing')).toBeVisible();
	await page.keyboard.press('i');
	await expect(page.getByText('seen by: Local non-TW providers')).toBeVisible();
	await page.getByRole('button', { name: 'Seen by' }).click();
	await expect(page.getByText('seen by: PCT co-ordinators')).toBeVisible();
	const far = await near();
	await page.locator('[data-node="org_c"]').focus();
	await page.keyboard.press('+');
	await expect.poll(near).not.toBe(far);
	await page.keyboard.press('Backspace');
	await expect(page.getByRole('heading', { level: 2, name: /Organisation C/ })).toHaveCount(0);
	await settled(page);
	await expect.poll(async () => [await places(), await near()]).toEqual(before);
});

test('fingers: the thirds of the screen and swipes lead back and on; the middle and a mark do not', async ({
	browser
}) => {
	const context = await browser.newContext({
		hasTouch: true,
		reducedMotion: 'reduce',
		viewport: { width: 900, height: 600 }
	});
	const page = await context.newPage();
	await page.goto(`${test.info().project.use.baseURL}/present/#c10/2`);
	await settled(page);
	const step = () => shown(page).getAttribute('data-step');
	await page.touchscreen.tap(860, 330);
	await expect.poll(step).toBe('c10/3');
	await page.touchscreen.tap(30, 480);
	await expect.poll(step).toBe('c10/2');
	await page.touchscreen.tap(450, 480);
	const session = await context.newCDPSession(page);
	const swipe = async (from: number, to: number) => {
		const at = (x: number) => [{ x, y: 470 }];
		await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(from) });
		for (const share of [0.25, 0.5, 0.75, 1])
			await session.send('Input.dispatchTouchEvent', {
				type: 'touchMove',
				touchPoints: at(from + share * (to - from))
			});
		await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
	};
	expect(await step()).toBe('c10/2');
	await swipe(500, 350);
	await expect.poll(step).toBe('c10/3');
	await swipe(350, 500);
	await expect.poll(step).toBe('c10/2');
	await context.close();
});

test('two windows hold the same step after many fast steps in either, and a reload in the middle loses none', async ({
	context
}) => {
	/** A hundred with test:long. */
	const steps = process.env.LONG ? 100 : 40;
	const [screen, notes] = [await context.newPage(), await context.newPage()];
	await open(screen, '#c01/1');
	await notes.goto('/present/notes/#c01/1');
	await expect(shown(notes)).toHaveAttribute('data-step', 'c01/1');
	const state = async (page: Page) => [
		await shown(page).getAttribute('data-step'),
		await shown(page).getAttribute('data-phase')
	];
	for (let i = 0; i < steps; i++) {
		await screen.keyboard.press(i % 5 === 4 ? 'PageUp' : 'PageDown');
		if (i === steps / 2) await notes.reload();
	}
	await expect.poll(() => state(notes)).toEqual(await state(screen));
	for (let i = 0; i < steps; i++) {
		await notes.keyboard.press(i % 5 === 4 ? 'PageDown' : 'PageUp');
		if (i === steps / 2) await screen.reload();
	}
	await expect.poll(() => state(screen)).toEqual(await state(notes));
	await expect(shown(notes)).toHaveAttribute('data-step', 'c01/1');
	await expect.poll(() => state(screen)).toEqual(await state(notes));
	await screen.close();
	for (let i = 0; i < 2; i++) await notes.keyboard.press('PageDown');
	await expect(shown(notes)).toHaveAttribute('data-step', 'c01/2');
	// And one that is opened again, by hand, comes to where the notes are.
	const again = await context.newPage();
	await open(again);
	await expect(shown(again)).toHaveAttribute('data-step', 'c01/2');
});

test('the overview, the recap and the code show what they say', async ({ page }) => {
	await open(page, '#c10/3');
	await page.keyboard.press('o');
	await expect(page.locator('[data-panel] li')).toHaveCount(32);
	await page.locator('[data-panel] li').nth(3).getByRole('button').click();
	await expect(shown(page)).toHaveAttribute('data-step', names[3]!);
	await page.keyboard.press('r');
	await expect(page.locator('[data-panel] svg').first()).toBeVisible();
	await page.keyboard.press('q');
	const code = await page.locator('[data-panel="code"] svg').boundingBox();
	expect(code!.height).toBeGreaterThan(0.25 * page.viewportSize()!.height);
	await expect(page.getByText(/\/story\/c02\/2\/$/)).toBeVisible();
});

test('letters of a slide are large enough for the last row', onlyLong(true), async ({ page }) => {
	for (const [width, height, least] of [
		[1024, 768, 24],
		[1440, 900, 29],
		[1920, 1080, 32]
	] as const) {
		await page.setViewportSize({ width, height });
		for (const hash of ['#c10/2', '#c06/1/asked', '#c06/1/answered']) {
			await open(page, hash);
			// The view with the longest name.
			if (hash.endsWith('answered')) await page.keyboard.press('i');
			const sizes = await page
				.locator('.caption p, .caption h1, .caption li, .labels text, .years span, .status .key, .status .way span')
				.evaluateAll((all) =>
					all
						.filter((element) => element.getClientRects().length > 0 && !element.classList.contains('visually-hidden'))
						.map((element) => parseFloat(getComputedStyle(element).fontSize))
				);
			expect(sizes.length).toBeGreaterThan(5);
			expect(Math.min(...sizes)).toBeGreaterThanOrEqual(least);
			const caption = await page.locator('.caption').evaluate((box) => box.scrollHeight - box.clientHeight);
			expect(caption, `${hash} at ${width}`).toBeLessThanOrEqual(1);
		}
	}
});

for (const address of ['/present/#c10/2', '/present/#c06/1/asked', '/present/notes/#c10/2'])
	test(`axe finds nothing in ${address}`, async ({ page }) => {
		await page.goto(address);
		await page.waitForLoadState('networkidle');
		expect(await foundByAxe(page)).toEqual([]);
	});
