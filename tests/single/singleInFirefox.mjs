import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { findFirefox, lackOfFirefox } from '../setup/firefox.mjs';
import { inFirefox } from '../setup/inFirefox.mjs';

const path = 'static/figuration.html';
const address = pathToFileURL(path).href;
const limit = { timeout: 60_000 }; // milliseconds, for a busy machine

/**
 * Opens the one file from the disk in an installed Firefox: story, presentation with notes, free network, own data; without a Firefox, or before the file was built, all of it is one skipped test.
 * @returns {Promise<import('../setup/counts.mjs').Counts>}
 */
export async function singleInFirefox() {
	const firefox = findFirefox();
	const lack = firefox
		? !existsSync(path) && `${path} is missing: npm run build:single writes it`
		: lackOfFirefox(process.env);
	if (!firefox || lack) {
		console.log(lack);
		return { passed: 0, failed: 0, skipped: 1 };
	}
	return inFirefox(firefox, async (browser) => {
		const counts = { passed: 0, failed: 0, skipped: 0 };
		for (const [name, test] of Object.entries(tests)) {
			/** @type {string[]} */
			const trouble = [];
			try {
				await test(async (hash) => {
					const page = await browser.newPage();
					page.on('pageerror', (error) => trouble.push(String(error)));
					page.on('console', (message) => message.type() === 'error' && trouble.push(message.text()));
					page.on('request', (request) => {
						if (!/^(file|blob|data|about):/.test(request.url())) trouble.push(`request to ${request.url()}`);
					});
					await page.goto(address + hash);
					return page;
				});
				if (trouble.length > 0) throw new Error(trouble.join('; '));
				counts.passed++;
				console.log(`✓ ${name}`);
			} catch (cause) {
				counts.failed++;
				console.error(`✗ ${name}: ${cause}`);
			}
		}
		return counts;
	});
}

/** @typedef {(hash: string) => Promise<import('puppeteer-core').Page>} Open */

/** @param {import('puppeteer-core').Page} page @param {string} step */
const atStep = (page, step) => page.waitForSelector(`[data-step="${step}"]`, limit);

/** @type {Record<string, (open: Open) => Promise<unknown>>} */
const tests = {
	async 'the story goes on by its button'(open) {
		const page = await open('');
		await page.waitForSelector('[data-node="org_a"]', limit);
		await page.click('.steps .primary');
		await atStep(page, 'c01/2');
		await page.close();
	},
	async 'a presentation and its notes lead each other'(open) {
		const page = await open('#/present/#c10/2');
		await atStep(page, 'c10/2');
		const notes = await open('#/present/notes/#c10/2');
		await atStep(notes, 'c10/2');
		await notes.keyboard.press('PageDown');
		await atStep(page, 'c10/3');
		await page.bringToFront();
		await page.keyboard.press('PageDown');
		await atStep(notes, 'c11/1');
		await Promise.all([page.close(), notes.close()]);
	},
	async 'the free network opens at the date of its address'(open) {
		const page = await open('#/explore/?t=2010-11');
		await page.waitForSelector('[aria-valuetext="November 2010"]', limit);
		await page.close();
	},
	async 'a table of one’s own is read, laid out, and found again after a reload'(open) {
		const page = await open('#/own/');
		await page.waitForSelector('summary', limit);
		await page.click('summary');
		await page.type('textarea', 'source,target,start,end\nAnna,Bert,2007,2009\nBert,Cora,2008,');
		await page.click('form .button');
		await page.waitForSelector('::-p-text(Explore it)', limit);
		await page.click('::-p-text(Explore it)');
		const three = () => document.querySelectorAll('[data-node]').length === 3;
		await page.waitForFunction(three, limit);
		await page.reload();
		await page.waitForFunction(three, limit);
		await page.close();
	}
};
