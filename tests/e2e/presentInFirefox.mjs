// The classroom in an installed Firefox: keys, notes in a second window, and the way back by an address, on the built site.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { findFirefox, lackOfFirefox } from '../setup/firefox.mjs';
import { inFirefox } from '../setup/inFirefox.mjs';

const build = fileURLToPath(new URL('../../build', import.meta.url));
/** @type {Record<string, string>} */
const types = {
	html: 'text/html',
	js: 'text/javascript',
	css: 'text/css',
	json: 'application/json',
	svg: 'image/svg+xml'
};
const limit = 30_000; // milliseconds

/** @returns {Promise<import('../setup/counts.mjs').Counts>} */
export async function presentInFirefox() {
	const firefox = findFirefox();
	if (!firefox || !existsSync(path.join(build, 'present/index.html'))) {
		console.log(firefox ? 'There is no build to open: run npm run build first.' : lackOfFirefox(process.env));
		return { passed: 0, failed: 0, skipped: 1 };
	}
	const server = createServer(({ url = '/' }, response) => {
		const { pathname } = new URL(url, 'http://localhost');
		const asked = path.join(build, pathname);
		const file = pathname.endsWith('/') ? path.join(asked, 'index.html') : asked;
		const isThere = existsSync(file) && statSync(file).isFile();
		response.writeHead(isThere ? 200 : 404, {
			'content-type': types[path.extname(file).slice(1)] ?? 'application/octet-stream'
		});
		response.end(isThere ? readFileSync(file) : '');
	});
	await new Promise((resolve) => server.listen(0, 'localhost', () => resolve(null)));
	const address = server.address();
	try {
		if (!address || typeof address === 'string') throw new Error(`unexpected address: ${address}`);
		await inFirefox(firefox, (browser) => lesson(browser, `http://localhost:${address.port}`));
		return { passed: 1, failed: 0, skipped: 0 };
	} catch (cause) {
		console.error(cause);
		return { passed: 0, failed: 1, skipped: 0 };
	} finally {
		server.closeAllConnections();
		server.close();
	}
}

/** @param {import('puppeteer-core').Browser} browser @param {string} origin */
async function lesson(browser, origin) {
	console.log(`${await browser.version()} presents.`);
	const page = await browser.newPage();
	/** @type {string[]} */
	const trouble = [];
	page.on('pageerror', (error) => trouble.push(String(error)));
	await page.goto(`${origin}/present/#c10/1`);
	await shows(page, 'c10/1', 'told');
	// In the middle of the table of keys: on, on, back, black and back again, a number.
	await pressed(page, ['PageDown'], 'c10/1', 'asked');
	await pressed(page, ['n'], 'c10/1', 'answered');
	await pressed(page, ['PageUp', 'p'], 'c10/1', 'told');
	await page.keyboard.press('.');
	await page.waitForSelector('.dark.black', { timeout: limit });
	await pressed(page, ['.', '2', '1', 'Enter'], 'c10/2', 'told');
	const notes = await browser.newPage();
	await notes.goto(`${origin}/present/notes/`);
	await shows(notes, 'c10/2', 'told');
	await notes.bringToFront();
	for (let i = 0; i < 40; i++) await notes.keyboard.press(i % 4 === 3 ? 'PageUp' : 'PageDown');
	const there = await notes.$eval('[data-step]', (main) => [
		main.getAttribute('data-step'),
		main.getAttribute('data-phase')
	]);
	await shows(page, String(there[0]), String(there[1]));
	await page.bringToFront();
	await pressed(page, ['Home'], 'c01/1', 'told');
	await shows(notes, 'c01/1', 'told');
	await pressed(page, ['End'], 'c14/4', 'told');
	await page.reload();
	await shows(page, 'c14/4', 'told');
	if (trouble.length > 0) throw new Error(trouble.join('\n'));
}

/** @param {import('puppeteer-core').Page} page @param {readonly import('puppeteer-core').KeyInput[]} keys @param {string} step @param {string} phase */
async function pressed(page, keys, step, phase) {
	for (const key of keys) await page.keyboard.press(key);
	await shows(page, step, phase);
}

/** Waits until a page shows a slide, at rest. @param {import('puppeteer-core').Page} page @param {string} step @param {string} phase */
async function shows(page, step, phase) {
	await page.waitForSelector(`[data-step="${step}"][data-phase="${phase}"]`, { timeout: limit });
}
