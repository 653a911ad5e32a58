import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { uneval } from 'devalue';
import { runnerImport } from 'vite';

const root = resolve('.');
const lib = resolve('src/lib');
const single = resolve('src/single');

/**
 * Puts a file of src/single/lib in the place of the one of the same path in src/lib: what the one file does otherwise than the site.
 * @returns {import('vite').Plugin}
 */
export function inPlace() {
	return {
		name: 'in-place',
		enforce: 'pre',
		async resolveId(source, importer, options) {
			if (!importer || importer.startsWith(single) || !/^[./]/.test(source)) return null;
			const found = await this.resolve(source, importer, { ...options, skipSelf: true });
			const [path = '', query] = found?.id.split('?') ?? [];
			if (!path.startsWith(lib)) return null;
			const other = resolve(single, 'lib', relative(lib, path));
			return existsSync(other) ? other + (query ? `?${query}` : '') : null;
		}
	};
}

/**
 * Starts workers from what is in the page itself: a page from a disk may load no script beside it.
 * @returns {import('vite').Plugin}
 */
export function workersInside() {
	const started = /new Worker\(new URL\('([^']+\.worker\.ts)', import\.meta\.url\), \{ type: 'module' \}\)/g;
	return {
		name: 'workers-inside',
		enforce: 'pre',
		transform(code, id, options) {
			// On the server nothing is started; and what has a query is the worker itself.
			if (options?.ssr || !id.startsWith(lib) || id.includes('?')) return null;
			/** @type {string[]} */
			const imports = [];
			const changed = code.replace(started, (_, path) => {
				imports.push(`import StartWorker${imports.length} from '${path}?worker&inline';`);
				return `new StartWorker${imports.length - 1}()`;
			});
			if (imports.length === 0) {
				if (code.includes('new Worker(')) throw new Error(`worker not seen: ${id}`);
				return null;
			}
			return { code: `${imports.join('\n')}\n${changed}`, map: null };
		}
	};
}

/**
 * What the site reads at build, read at build: the module "virtual:built" is what src/single/built.ts gives.
 * @returns {import('vite').Plugin}
 */
export function builtData() {
	/** @type {Promise<string> | null} */
	let code = null;
	const read = async () => {
		const { module } = await runnerImport(resolve(single, 'built.ts'), { root, configFile: false, logLevel: 'error' });
		// Not JSON: an end that was never observed is an infinity, and the way the site's pages carry them keeps it.
		return `export default ${uneval(module.built())};`;
	};
	return {
		name: 'built-data',
		resolveId: (source) => (source === 'virtual:built' ? '\0virtual:built' : null),
		load: (id) => (id === '\0virtual:built' ? (code ??= read()) : null)
	};
}
