import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What SvelteKit writes in any case: its manifest, its version, and the styles, which the page has in it. */
const notLoaded = /\bversion\.json$|\.vite\W|\.css$/;

/**
 * An adapter that writes one HTML file and nothing beside it; throws where something would have to lie beside it.
 * @param {string} file
 * @returns {import('@sveltejs/kit').Adapter}
 */
export function oneFile(file) {
	return {
		name: 'one file',
		async adapt(builder) {
			const beside = filesIn(builder.getBuildDirectory('output/client')).filter((name) => !notLoaded.test(name));
			if (beside.length > 0) throw new Error(`not in the one file: ${beside.join(', ')}`);
			mkdirSync(dirname(file), { recursive: true });
			rmSync(file, { force: true });
			await builder.generateFallback(file);
			const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
			const icon = readFileSync('static/favicon.svg');
			writeFileSync(file, finished(readFileSync(file, 'utf8'), version, icon));
			builder.log.success(`${file} is written.`);
		}
	};
}

/**
 * The page as it is handed out: told what it is, with its icon in it, and with a policy that allows its own script alone.
 * @param {string} html
 * @param {string} version
 * @param {Uint8Array} icon
 */
export function finished(html, version, icon) {
	const scripts = html.match(/<script/g)?.length;
	if (scripts !== 1) throw new Error(`scripts in the one file: ${scripts}`);
	if (html.includes('rel="stylesheet"')) throw new Error('styles beside the one file');
	const told = `<!--
	Figuration ${version}, in one file. It needs no server and no connection, and sends nothing anywhere.
	Seatown is a reconstruction after Powell, K., Thurston, M. & Bloyce, D. (2014), doi:10.1177/1363459314524802: for a finding, cite the study.
	Code: MIT. Tables and texts: CC BY 4.0, Figuration contributors (2026).
-->`;
	return html
		.replace('<head>', () => `<head>\n${told}`)
		.replace('%figuration.icon%', () => `data:image/svg+xml;base64,${Buffer.from(icon).toString('base64')}`)
		.replace("script-src 'self' ", () => 'script-src ');
}

/** @param {string} folder @returns {string[]} */
function filesIn(folder) {
	return readdirSync(folder, { withFileTypes: true, recursive: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name));
}
