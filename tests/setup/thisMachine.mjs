import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { runLimited } from './runLimited.mjs';

/** What a browser under test is started with: no sandbox (containers have none), no first-run page, no traffic of its own. */
export const browserArguments = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync'
];

const root = fileURLToPath(new URL('../..', import.meta.url));
const cache = path.join(root, 'node_modules', '.cache', 'test-browser');
const startLimit = 30_000; // milliseconds; a first start on a busy machine reads a few hundred megabytes

/** @typedef {ReturnType<typeof thisMachine>} Machine */

/** All that the search for a browser asks of the machine it runs on. */
export function thisMachine() {
	const npm = process.env.npm_execpath;
	return {
		env: /** @type {Record<string, string | undefined>} */ (process.env),
		platform: process.platform,
		arch: /** @type {string} */ (process.arch),
		hasApt: existsSync('/usr/bin/apt-get'),
		// Asked only where it matters: some systems report every question to sudo.
		get root() {
			return asRoot();
		},
		node: process.execPath,
		playwright: path.join(root, 'node_modules', 'playwright', 'cli.js'),
		npm: npm?.endsWith('.js') ? [process.execPath, npm] : ['npm'],
		cache,
		isExecutable,
		starts,
		playwrightBrowser,
		spareBrowser,
		run: runLimited,
		say: (/** @type {string} */ sentence) => console.log(sentence)
	};
}

/** @param {string} file */
function isExecutable(file) {
	try {
		accessSync(file, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}

/** Whether it opens and closes: a stub that asks for a snap and a browser without its libraries do not. @param {string} file */
async function starts(file) {
	const { chromium } = await import('playwright');
	try {
		await (await chromium.launch({ executablePath: file, args: browserArguments, timeout: startLimit })).close();
		return true;
	} catch (cause) {
		console.log(`${file} is there but does not start: ${String(cause).split('\n', 1)[0]}`);
		return false;
	}
}

/** @returns {Promise<string | null>} */
async function playwrightBrowser() {
	const { chromium } = await import('playwright');
	return chromium.executablePath();
}

/** The browser of the npm package, unpacked into the cache where it has not been; null without the package. @returns {Promise<string | null>} */
async function spareBrowser() {
	mkdirSync(cache, { recursive: true });
	const folder = path.join(cache, 'node_modules', '@sparticuz', 'chromium');
	if (!existsSync(folder)) return null;
	const entry = createRequire(path.join(cache, 'package.json')).resolve('@sparticuz/chromium');
	const { default: chromium } = await import(pathToFileURL(entry).href);
	// It unpacks loose files into the folder for temporary files: let that be one of ours, kept for the next run.
	const { TMPDIR } = process.env;
	process.env.TMPDIR = path.join(cache, 'unpacked');
	mkdirSync(process.env.TMPDIR, { recursive: true });
	try {
		return await chromium.executablePath();
	} finally {
		if (TMPDIR === undefined) delete process.env.TMPDIR;
		else process.env.TMPDIR = TMPDIR;
	}
}

/** The words that run a command as root without asking, or null without the rights. */
function asRoot() {
	if (process.platform !== 'linux') return null;
	if (process.getuid?.() === 0) return [];
	return spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0 ? ['sudo', '-n'] : null;
}
