import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { firefoxPlaces } from './firefoxPlaces.mjs';

const versionLimit = 30_000; // milliseconds; a first start on a busy machine reads a few hundred megabytes

/** @typedef {ReturnType<typeof machineForFirefox>} FirefoxMachine */

/** All that the search for Firefox asks of the machine it runs on. */
export function machineForFirefox() {
	return {
		env: /** @type {Record<string, string | undefined>} */ (process.env),
		platform: process.platform,
		says
	};
}

/**
 * An installed Firefox, or null; where FIREFOX_PATH names one, no other is looked for. Nothing is fetched.
 * @param {FirefoxMachine} machine
 * @returns {string | null}
 */
export function findFirefox({ env, platform, says } = machineForFirefox()) {
	const places = env.FIREFOX_PATH ? [env.FIREFOX_PATH] : firefoxPlaces(platform, env);
	// A stub that asks for a snap is executable, but no Firefox.
	return places.find((file) => /\bFirefox\b/.test(says(file) ?? '')) ?? null;
}

/**
 * What to say where there is no Firefox.
 * @param {Record<string, string | undefined>} env
 */
export function lackOfFirefox({ FIREFOX_PATH }) {
	const where = FIREFOX_PATH ? ` at FIREFOX_PATH=${FIREFOX_PATH}` : '';
	return `no Firefox found${where}: nothing verified in SpiderMonkey; install one or set FIREFOX_PATH`;
}

/** What the file prints when asked for its version; null where it is not executable or fails. @param {string} file */
function says(file) {
	try {
		accessSync(file, constants.X_OK);
	} catch {
		return null;
	}
	const { status, stdout } = spawnSync(file, ['--version'], { encoding: 'utf8', timeout: versionLimit });
	return status === 0 ? stdout : null;
}
