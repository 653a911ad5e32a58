import { describe, expect, test } from 'vitest';
import { findBrowser } from './browser.mjs';
import { browserAttempts } from './browserAttempts.mjs';
import { browserPlaces, namedBrowser } from './browserPlaces.mjs';
import type { Machine } from './thisMachine.mjs';

const nothing = () => false;
const anything = () => true;

describe('the environment', () => {
	test('CHROMIUM_PATH goes before CHROME_PATH', () => {
		expect(namedBrowser({ CHROME_PATH: '/b', CHROMIUM_PATH: '/a' }, anything)).toBe('/a');
		expect(namedBrowser({ CHROME_PATH: '/b' }, anything)).toBe('/b');
	});

	test('an empty variable names nothing', () => {
		expect(namedBrowser({ CHROMIUM_PATH: '' }, nothing)).toBe(null);
	});

	test('a path that leads nowhere is an error that names it', () => {
		expect(() => namedBrowser({ CHROME_PATH: '/nope' }, nothing)).toThrow(
			'CHROME_PATH=/nope is not an executable file'
		);
	});
});

describe('the places', () => {
	test('on Linux the usual ones come before PATH, each once', () => {
		const places = browserPlaces('linux', { PATH: '/usr/bin:/home/ann/my tools' });
		expect(places.slice(0, 2)).toEqual(['/usr/bin/chromium-headless-shell', '/usr/bin/chromium']);
		expect(places).toContain('/snap/bin/chromium');
		expect(places.filter((place) => place === '/usr/bin/chromium')).toHaveLength(1);
		expect(places.indexOf('/home/ann/my tools/chromium')).toBeGreaterThan(places.indexOf('/snap/bin/chromium'));
	});

	test('on macOS they are the applications of all and of oneself', () => {
		expect(browserPlaces('darwin', { HOME: '/Users/ann' }).slice(0, 2)).toEqual([
			'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
			'/Users/ann/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
		]);
	});

	test('on Windows Chrome comes before Edge, and PATH is read by its own rules', () => {
		const places = browserPlaces('win32', { PROGRAMFILES: 'C:\\Program Files', Path: 'D:\\a b;D:\\c' });
		expect(places.slice(0, 4)).toEqual([
			'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
			'C:\\Program Files\\Chromium\\Application\\chrome.exe',
			'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
			'D:\\a b\\chrome.exe'
		]);
		expect(places).toContain('D:\\c\\msedge.exe');
	});
});

/** A Linux with apt and root on which no browser is and nothing can be fetched, until a test says otherwise. */
function machineWith(change: Partial<Machine>): Machine & { said: string[] } {
	const said: string[] = [];
	return {
		env: {},
		platform: 'linux',
		arch: 'x64',
		hasApt: true,
		root: [],
		node: '/node',
		playwright: '/site/playwright/cli.js',
		npm: ['npm'],
		cache: '/site/cache',
		isExecutable: nothing,
		starts: async () => true,
		playwrightBrowser: async () => '/home/playwright/chrome',
		spareBrowser: async () => null,
		run: async () => false,
		say: (sentence: string) => said.push(sentence),
		...change,
		said
	};
}

const namesOf = (machine: Machine) => browserAttempts(machine).map(({ what }) => what);

describe('the attempts', () => {
	test("are playwright's download, the system's package, the package from npm", () => {
		expect(namesOf(machineWith({}))).toEqual([
			"playwright's own download",
			"the system's package chromium-headless-shell",
			"the system's package chromium",
			"the system's package chromium-browser",
			'@sparticuz/chromium@153.0.0 from npm'
		]);
	});

	test.each([
		['without the rights of root', { root: null }, 2],
		['without apt', { hasApt: false }, 2],
		['on Linux on ARM', { arch: 'arm64', root: null }, 1],
		['on macOS', { platform: 'darwin', arch: 'x64' }, 1],
		['on Windows', { platform: 'win32', arch: 'x64' }, 1]
	] as const)('%s fewer are left', (_, change, count) => {
		expect(namesOf(machineWith(change as Partial<Machine>))).toHaveLength(count);
	});

	test('each step has a limit of about a minute, but for unpacking the system package', () => {
		const steps = browserAttempts(machineWith({})).flatMap((attempt) => attempt.steps);
		expect(steps.map(({ seconds }) => seconds)).toEqual([60, 65, 65, 185, 65, 185, 65, 185, 60]);
	});

	test('as root or through sudo the same command runs', () => {
		const update = (root: string[]) => {
			const step = browserAttempts(machineWith({ root }))[1]?.steps[0];
			return [step?.command, ...(step?.words ?? [])].join(' ');
		};
		expect(update([])).toBe('env DEBIAN_FRONTEND=noninteractive timeout 60 apt-get -q update');
		expect(update(['sudo', '-n'])).toBe('sudo -n env DEBIAN_FRONTEND=noninteractive timeout 60 apt-get -q update');
	});
});

describe('finding', () => {
	test('a browser that is there but does not start is passed over', async () => {
		const machine = machineWith({ isExecutable: anything, starts: async (file) => file === '/snap/bin/chromium' });
		expect(await findBrowser(machine)).toBe('/snap/bin/chromium');
		expect(machine.said).toEqual([]);
	});

	test("playwright's browser of an earlier time is found before anything is fetched", async () => {
		const isExecutable = (file: string) => file === '/home/playwright/chrome';
		expect(await findBrowser(machineWith({ isExecutable }))).toBe('/home/playwright/chrome');
	});

	test('where playwright cannot download, the system is asked, and a failed update does not end that', async () => {
		const ran: string[] = [];
		const machine = machineWith({
			isExecutable: (file) =>
				file === '/usr/bin/chromium-headless-shell' &&
				ran.at(-1)?.endsWith('recommends chromium-headless-shell') === true,
			run: async ({ command, words }) => {
				ran.push([command, ...words].join(' '));
				return command === 'env' && !words.includes('update');
			}
		});
		expect(await findBrowser(machine)).toBe('/usr/bin/chromium-headless-shell');
		expect(ran).toEqual([
			'/node /site/playwright/cli.js install --no-shell chromium',
			'env DEBIAN_FRONTEND=noninteractive timeout 60 apt-get -q update',
			'env DEBIAN_FRONTEND=noninteractive timeout 60 apt-get -q install -y --no-install-recommends --download-only chromium-headless-shell',
			'env DEBIAN_FRONTEND=noninteractive timeout 180 apt-get -q install -y --no-install-recommends chromium-headless-shell'
		]);
	});

	test('a package that comes but does not start leads on to the next attempt', async () => {
		let unpacked: string | null = null;
		const machine = machineWith({
			isExecutable: anything,
			starts: async (file) => file === '/site/cache/chromium',
			spareBrowser: async () => unpacked,
			run: async ({ command }) => {
				if (command === 'npm') unpacked = '/site/cache/chromium';
				return true;
			}
		});
		expect(await findBrowser(machine)).toBe('/site/cache/chromium');
	});

	test('where all fails, it says what to install, and which attempts were made', async () => {
		const machine = machineWith({});
		await expect(findBrowser(machine)).rejects.toThrow(
			/^The browser tests need Chromium or Chrome.*apt-get install chromium.*or set CHROMIUM_PATH to one/
		);
		expect(machine.said.filter((sentence) => sentence.startsWith('Trying'))).toHaveLength(5);
	});
});
