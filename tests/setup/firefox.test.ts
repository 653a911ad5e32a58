import { describe, expect, test } from 'vitest';
import { findFirefox, lackOfFirefox, type FirefoxMachine } from './firefox.mjs';
import { firefoxPlaces } from './firefoxPlaces.mjs';

describe('the places', () => {
	test('on Linux the usual ones come before PATH, each once', () => {
		const places = firefoxPlaces('linux', { PATH: '/usr/bin:/home/ann/my tools' });
		expect(places[0]).toBe('/usr/bin/firefox');
		expect(places.filter((place) => place === '/usr/bin/firefox-esr')).toHaveLength(1);
		expect(places.indexOf('/home/ann/my tools/firefox')).toBeGreaterThan(places.indexOf('/snap/bin/firefox'));
	});

	test('on macOS they are the applications of all and of oneself', () => {
		expect(firefoxPlaces('darwin', { HOME: '/Users/ann' }).slice(0, 2)).toEqual([
			'/Applications/Firefox.app/Contents/MacOS/firefox',
			'/Users/ann/Applications/Firefox.app/Contents/MacOS/firefox'
		]);
	});

	test('on Windows they are the folders of programs, and PATH is read by its own rules', () => {
		const places = firefoxPlaces('win32', { PROGRAMFILES: 'C:\\Program Files', Path: 'D:\\a b;D:\\c' });
		expect(places[0]).toBe('C:\\Program Files\\Mozilla Firefox\\firefox.exe');
		expect(places.slice(-2)).toEqual(['D:\\a b\\firefox.exe', 'D:\\c\\firefox.exe']);
	});

	test('without PATH there are still the usual ones', () => {
		expect(firefoxPlaces('linux', {})).toContain('/usr/bin/firefox-esr');
		expect(firefoxPlaces('linux', { PATH: '' })).toEqual(firefoxPlaces('linux', {}));
	});
});

/** A Linux on which the named files answer as they are said to when asked for their version. */
function machineWith(answers: Record<string, string>, env: FirefoxMachine['env'] = {}): FirefoxMachine {
	return { env, platform: 'linux', says: (file) => answers[file] ?? null };
}

describe('the search', () => {
	const esr = { '/usr/bin/firefox-esr': 'Mozilla Firefox 140.5.0esr\n' };

	test('takes the first that calls itself Firefox', () => {
		expect(findFirefox(machineWith({ '/usr/bin/firefox': 'Install the snap first.\n', ...esr }))).toBe(
			'/usr/bin/firefox-esr'
		);
	});

	test('finds nothing where there is nothing', () => {
		expect(findFirefox(machineWith({}))).toBe(null);
	});

	test('FIREFOX_PATH goes before all places, and an empty one names nothing', () => {
		const own = { '/opt/own/firefox': 'Mozilla Firefox 150.0\n', ...esr };
		expect(findFirefox(machineWith(own, { FIREFOX_PATH: '/opt/own/firefox' }))).toBe('/opt/own/firefox');
		expect(findFirefox(machineWith(own, { FIREFOX_PATH: '' }))).toBe('/usr/bin/firefox-esr');
	});

	test('where FIREFOX_PATH leads nowhere, another Firefox does not stand in for it', () => {
		expect(findFirefox(machineWith(esr, { FIREFOX_PATH: '/nope' }))).toBe(null);
	});
});

test('what is said for want of a Firefox names what was not verified, and what to do', () => {
	expect(lackOfFirefox({})).toBe('no Firefox found: nothing verified in SpiderMonkey; install one or set FIREFOX_PATH');
	expect(lackOfFirefox({ FIREFOX_PATH: '/nope' })).toContain(
		'no Firefox found at FIREFOX_PATH=/nope: nothing verified'
	);
});
