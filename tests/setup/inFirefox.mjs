import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';

const root = fileURLToPath(new URL('../..', import.meta.url));
const startLimit = 60_000; // milliseconds
const layoutLimit = 600_000; // milliseconds for one layout

/**
 * Opens Firefox with a profile of its own for as long as the work takes.
 * @template T
 * @param {string} executablePath
 * @param {(browser: import('puppeteer-core').Browser) => Promise<T>} work
 */
export async function inFirefox(executablePath, work) {
	// Not in the folder for temporary files: a Firefox from a snap has another one.
	const cache = path.join(root, 'node_modules', '.cache');
	mkdirSync(cache, { recursive: true });
	const userDataDir = mkdtempSync(path.join(cache, 'figuration-firefox-'));
	try {
		const browser = await puppeteer.launch({
			browser: 'firefox',
			executablePath,
			userDataDir,
			timeout: startLimit,
			protocolTimeout: layoutLimit
		});
		try {
			return await work(browser);
		} finally {
			await browser.close();
		}
	} finally {
		rmSync(userDataDir, { recursive: true, force: true, maxRetries: 3 });
	}
}
