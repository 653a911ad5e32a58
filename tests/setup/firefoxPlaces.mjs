import path from 'node:path';

/**
 * Where a Firefox may stand, the likeliest first: where each system puts it, then all of PATH.
 * @param {NodeJS.Platform} platform
 * @param {Record<string, string | undefined>} env
 * @returns {string[]}
 */
export function firefoxPlaces(platform, env) {
	return [...new Set([...wellKnown(platform, env), ...onPath(platform, env)])];
}

/** @param {NodeJS.Platform} platform @param {Record<string, string | undefined>} env */
function wellKnown(platform, env) {
	if (platform === 'win32') {
		const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter((root) => root !== undefined);
		return ['Mozilla Firefox', 'Firefox Developer Edition', 'Firefox Nightly'].flatMap((name) =>
			roots.map((root) => path.win32.join(root, name, 'firefox.exe'))
		);
	}
	if (platform === 'darwin') {
		const roots = ['/Applications', path.posix.join(env.HOME ?? '/', 'Applications')];
		return ['Firefox', 'Firefox Developer Edition', 'Firefox Nightly'].flatMap((name) =>
			roots.map((root) => path.posix.join(root, `${name}.app`, 'Contents', 'MacOS', 'firefox'))
		);
	}
	return [
		'/usr/bin/firefox',
		'/usr/bin/firefox-esr',
		'/usr/lib/firefox/firefox',
		'/usr/lib/firefox-esr/firefox-esr',
		'/usr/local/bin/firefox',
		'/opt/firefox/firefox',
		'/snap/bin/firefox'
	];
}

/** @param {NodeJS.Platform} platform @param {Record<string, string | undefined>} env */
function onPath(platform, env) {
	const { join, delimiter } = platform === 'win32' ? path.win32 : path.posix;
	const names =
		platform === 'win32'
			? ['firefox.exe']
			: ['firefox', 'firefox-esr', 'firefox-bin', 'firefox-developer-edition', 'firefox-nightly'];
	// Windows writes the name of this variable as it likes.
	const folders = (env.PATH ?? env.Path ?? '').split(delimiter).filter((folder) => folder !== '');
	return folders.flatMap((folder) => names.map((name) => join(folder, name)));
}
