import { createServer } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { findFirefox, lackOfFirefox } from '../setup/firefox.mjs';
import { inFirefox } from '../setup/inFirefox.mjs';
import { goldenVerdict } from './goldenVerdict.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const html = '<!doctype html><meta charset="utf-8" /><script type="module" src="page.js"></script>';

/**
 * Lets an installed Firefox compute every golden layout, and says how it went; without a Firefox all of it is one skipped test.
 * @returns {Promise<import('../setup/counts.mjs').Counts>}
 */
export async function goldenInFirefox() {
	const firefox = findFirefox();
	if (!firefox) {
		console.log(lackOfFirefox(process.env));
		return { passed: 0, failed: 0, skipped: 1 };
	}
	const files = await pageFiles();
	return atAddress(files, (address) => inFirefox(firefox, (browser) => compare(browser, address)));
}

/** The page, built in memory with the settings that the site is built with: by name, what to serve. */
async function pageFiles() {
	const result = await build({
		configFile: false,
		publicDir: false,
		root,
		logLevel: 'error',
		build: {
			write: false,
			rolldownOptions: {
				input: { page: path.join(root, 'tests/layout/golden.page.ts') },
				output: { entryFileNames: '[name].js' }
			}
		}
	});
	if (!('output' in result)) throw new Error('unexpected output of vite');
	return new Map([
		['/', html],
		...result.output.map((file) => /** @type {const} */ ([`/${file.fileName}`, 'code' in file ? file.code : '']))
	]);
}

/**
 * Serves the files for as long as the work takes.
 * @template T
 * @param {ReadonlyMap<string, string>} files
 * @param {(address: string) => Promise<T>} work
 */
async function atAddress(files, work) {
	const server = createServer(({ url = '/' }, response) => {
		const type = url.endsWith('.js') ? 'text/javascript' : 'text/html';
		response.writeHead(files.has(url) ? 200 : 404, { 'content-type': `${type}; charset=utf-8` });
		response.end(files.get(url));
	});
	await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(null)));
	const address = server.address();
	try {
		if (!address || typeof address === 'string') throw new Error(`unexpected address: ${address}`);
		return await work(`http://127.0.0.1:${address.port}/`);
	} finally {
		server.closeAllConnections();
		server.close();
	}
}

/** @param {import('puppeteer-core').Browser} browser @param {string} address */
async function compare(browser, address) {
	console.log(`${await browser.version()} computes the golden layouts.`);
	const page = await browser.newPage();
	await page.goto(address);
	const golden = /** @type {import('./goldenVerdict.mjs').Golden[]} */ (await page.evaluate('goldenHashes()'));
	/** @type {Map<string, import('./goldenVerdict.mjs').Answer>} */
	const answers = new Map();
	for (const { name } of golden) answers.set(name, await ask(page, name));
	const { counts, failures } = goldenVerdict(golden, (name) => answers.get(name));
	for (const failure of failures) console.error(failure);
	return counts;
}

/** @param {import('puppeteer-core').Page} page @param {string} name @returns {Promise<import('./goldenVerdict.mjs').Answer>} */
async function ask(page, name) {
	const start = performance.now();
	try {
		const hash = /** @type {string} */ (await page.evaluate(`goldenHash(${JSON.stringify(name)})`));
		console.log(`${name}: ${hash}, in ${((performance.now() - start) / 1000).toFixed(1)} s`);
		return { hash };
	} catch (cause) {
		return { error: String(cause) };
	}
}
