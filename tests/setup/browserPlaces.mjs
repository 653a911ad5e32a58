import path from 'node:path';

/**
 * The browser that the environment names, or null; throws where the name leads to nothing that runs.
 * @param {Record<string, string | undefined>} env
 * @param {(file: string) => boolean} isExecutable
 */
export function namedBrowser(env, isExecutable) {
	for (const name of ['CHROMIUM_PATH', 'CHROME_PATH']) {
		const file = env[name];
		if (!file) continue;
		if (!isExecutable(file)) throw new Error(`${name}=${file} is not an executable file`);
		return file;
	}
	return null;
}

/**
 * Where a browser of Chromium's family may stand, the likeliest first: where each system puts it, then all of PATH.
 * @param {NodeJS.Platform} platform
 * @param {Record<string, string | undefined>} env
 * @returns {string[]}
 */
export function browserPlaces(platform, env) {
	return [...new Set([...wellKnown(platform, env), ...onPath(platform, env)])];
}

/** @param {NodeJS.Platform} platform @param {Record<string, string | undefined>} env */
function wellKnown(platform, env) {
	if (platform === 'win32') {
		const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter((root) => root !== undefined);
		return ['Google\\Chrome', 'Chromium', 'Microsoft\\Edge'].flatMap((maker) =>
			roots.map((root) =>
				path.win32.join(root, maker, 'Application', maker.endsWith('Edge') ? 'msedge.exe' : 'chrome.exe')
			)
		);
	}
	if (platform === 'darwin') {
		const roots = ['/Applications', path.posix.join(env.HOME ?? '/', 'Applications')];
		return ['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap((name) =>
			roots.map((root) => path.posix.join(root, `${name}.app`, 'Contents', 'MacOS', name))
		);
	}
	return [
		// Without windows of its own it opens a page in half of the time.
		'/usr/bin/chromium-headless-shell',
		'/usr/bin/chromium',
		'/usr/bin/chromium-browser',
		'/usr/bin/google-chrome-stable',
		'/usr/bin/google-chrome',
		'/usr/local/bin/chromium',
		'/opt/google/chrome/chrome',
		'/snap/bin/chromium'
	];
}

/** @param {NodeJS.Platform} platform @param {Record<string, string | undefined>} env */
function onPath(platform, env) {
	const { join, delimiter } = platform === 'win32' ? path.win32 : path.posix;
	const names =
		platform === 'win32'
			? ['chrome.exe', 'chromium.exe', 'msedge.exe']
			: [
					'chromium-headless-shell',
					'chrome-headless-shell',
					'chromium',
					'chromium-browser',
					'google-chrome-stable',
					'google-chrome',
					'chrome',
					'microsoft-edge'
				];
	// Windows writes the name of this variable as it likes.
	const folders = (env.PATH ?? env.Path ?? '').split(delimiter).filter((folder) => folder !== '');
	return folders.flatMap((folder) => names.map((name) => join(folder, name)));
}
