import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { nameOf } from '../../src/lib/story/machine.ts';
import { slidesOf } from '../../src/lib/story/present/presentState.ts';
import { story } from '../story/seatown.ts';
import { expect, test as base } from './fixtures.ts';
import { onlyLong, settled } from './marks.ts';
import { TwoBuilds, type Build } from './twoBuilds.ts';

const test = base.extend<{ host: TwoBuilds }>({
	// eslint-disable-next-line no-empty-pattern
	host: async ({}, use) => {
		const host = await TwoBuilds.opened();
		await use(host);
		await host.stop();
	},
	baseURL: async ({ host }, use) => use(`${host.origin}${host.base}`),
	contextOptions: { reducedMotion: 'reduce' },
	serviceWorkers: 'allow'
});

const slides = slidesOf(story);
const shown = (page: Page) => page.locator('[data-step]');
const ready = (page: Page) => expect(page.locator('[data-offline]')).toBeVisible();
/** Which builds a page is made of: its own, and those of all scripts that ran in it. */
const buildsOf = (page: Page) =>
	page.evaluate(() => {
		const ran = (globalThis as unknown as { ran: string[] }).ran;
		return { page: document.documentElement.dataset.build, scripts: [...new Set(ran)] };
	});
const all = (build: Build) => ({ page: build, scripts: [build] });

test('after one visit to any page, with the host gone, the presentation opens at every address, and goes through every slide', async ({
	page,
	host
}) => {
	await page.goto('./');
	await page.evaluate(() => navigator.serviceWorker.ready.then(({ active }) => active?.state));
	await host.stop();
	// Without the last stroke, as people type it.
	await page.goto('present');
	await ready(page);
	await settled(page);
	for (const { step, phase } of slides) {
		await expect(shown(page)).toHaveAttribute('data-step', nameOf(step));
		await expect(shown(page)).toHaveAttribute('data-phase', phase);
		await page.keyboard.press('PageDown');
	}
	await page.reload();
	await settled(page);
	await expect(shown(page)).toHaveAttribute('data-step', nameOf(slides.at(-1)!.step));
	await page.goto('about:blank');
	await page.goto('present/#c10/2');
	await settled(page);
	await expect(shown(page)).toHaveAttribute('data-step', 'c10/2');
	const notes = await page.context().newPage();
	await notes.goto('present/notes/#c05/1');
	// Whoever comes goes where the others are.
	await expect(shown(notes)).toHaveAttribute('data-step', 'c10/2');
	await notes.keyboard.press('PageDown');
	await expect(shown(page)).toHaveAttribute('data-step', 'c10/3');
	await notes.close();
	await page.getByRole('link', { name: 'Teach' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Teach with Seatown' })).toBeVisible();
});

test('another build on the host: the page that is open goes on as it was, the next visit is wholly new, and the two never mix', async ({
	page,
	host,
	context
}) => {
	await page.goto('present/#c10/1');
	await ready(page);
	// Now the worker serves it.
	await page.reload();
	await ready(page);
	expect(await buildsOf(page)).toEqual(all('old'));
	host.build = 'new';
	host.missed.length = 0;
	await page.keyboard.press('o');
	await expect(page.locator('[data-panel]')).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.locator('[data-panel]')).toHaveCount(0);
	await page.keyboard.press('PageDown');
	await page.reload();
	await settled(page);
	await expect(shown(page)).toHaveAttribute('data-phase', 'asked');
	const notes = await context.newPage();
	await notes.goto('present/notes/#c10/1');
	await settled(page);
	await expect(shown(notes)).toHaveAttribute('data-step', 'c10/1');
	expect([await buildsOf(page), await buildsOf(notes)]).toEqual([all('old'), all('old')]);
	await expect(notes.getByRole('heading', { name: '10. A word from the PCT', exact: true })).toBeVisible();
	// A page that is not kept comes from the host: it is the new one, whole.
	const explore = await context.newPage();
	await explore.goto('explore/');
	await settled(explore);
	expect(await buildsOf(explore)).toEqual(all('new'));
	expect(host.missed).toEqual([]);
	await Promise.all([notes.close(), explore.close()]);
	await expect
		.poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting?.state))
		.toBe('installed');
	await page.close();
	const next = await context.newPage();
	await next.goto('present/#c10/1');
	await ready(next);
	expect(await buildsOf(next)).toEqual(all('new'));
	await expect(next.getByRole('heading', { name: 'A word from the PCT again' })).toBeVisible();
	await host.stop();
	await next.reload();
	await ready(next);
	expect(await buildsOf(next)).toEqual(all('new'));
});

test('who was on the page of their own networks once brings files, and finds them again, without a connection', async ({
	page,
	context
}) => {
	await page.goto('own/');
	await expect
		.poll(() =>
			page.evaluate(async () => {
				const [name] = await caches.keys();
				const names = name ? (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname) : [];
				return ['/own/', 'reading.worker', 'layout.worker'].every((part) => names.some((each) => each.includes(part)));
			})
		)
		.toBe(true);
	await context.setOffline(true);
	await page.reload();
	await page
		.getByLabel('Files of one network')
		.setInputFiles([
			{ name: 'ties.csv', mimeType: 'text/csv', buffer: Buffer.from('from,to,year\na,b,2001\nb,c,2003\n') }
		]);
	await page.getByRole('button', { name: 'Explore it' }).click();
	await settled(page);
	await page.reload();
	await settled(page);
	await expect(page.locator('[data-node]')).toHaveCount(3);
	await context.setOffline(false);
});

test('from an old page on to one whose data are new, the new page is opened whole', async ({ page, host, trouble }) => {
	await page.goto('figurations/');
	await page.evaluate(() => navigator.serviceWorker.ready);
	await page.reload();
	await page.waitForLoadState('networkidle');
	expect(await buildsOf(page)).toEqual(all('old'));
	host.build = 'new';
	await page.getByRole('link', { name: 'Evidence' }).first().click();
	await page.waitForURL(/evidence\/$/);
	await page.waitForLoadState('networkidle');
	expect(await buildsOf(page)).toEqual(all('new'));
	// That the data were refused is in the console, and nothing else.
	expect(trouble.every((line) => /__data\.json|Failed to fetch/.test(line))).toBe(true);
	trouble.length = 0;
});

test(
	'where “Ready offline” stands beside a network of one’s own, a reload and its notes need no host either',
	onlyLong(true),
	async ({ page, host, context }) => {
		await page.goto('own/');
		await page.evaluate(() => navigator.serviceWorker.ready);
		const file = (name: string, text: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
		await page
			.getByLabel('Files of one network')
			.setInputFiles([
				file('friends.csv', 'from,to,year\nann,ben,2001\nben,cem,2003\n'),
				file('chapters.csv', 'id,order,title,start\none,1,How it began,2001\ntwo,2,And then,2003\n')
			]);
		await page.getByRole('button', { name: 'Present its chapters' }).click();
		await ready(page);
		await host.stop();
		await page.keyboard.press('PageDown');
		await page.reload();
		await expect(shown(page)).toHaveAttribute('data-step', 'two/1');
		const notes = await context.newPage();
		await notes.goto('own/notes/');
		await expect(shown(notes)).toHaveAttribute('data-step', 'two/1');
	}
);

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
