// npm run bench -- layout (or frames, import, own): builds the benchmark with vite, as node does not read TypeScript, and runs it.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { builtForNode } from '../../src/cli/builtForNode.mjs';

/** What can be measured, and the modules to build: the main(folder, args) of the first does it. */
const benches = { layout: ['layout', 'one'], frames: ['frames'], import: ['import', 'importOne'], own: ['own'] };

const [name = '', ...args] = process.argv.slice(2);
if (!Object.hasOwn(benches, name)) {
	console.error(`Say what to measure: npm run bench -- ${Object.keys(benches).join(' | ')}`);
	process.exit(1);
}

// Within the checkout, so that packages are found; a folder of its own, so that two runs do not disturb each other.
const cache = path.resolve('node_modules', '.cache');
mkdirSync(cache, { recursive: true });
const folder = mkdtempSync(path.join(cache, 'figuration-bench-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
await builtForNode(
	process.cwd(),
	Object.fromEntries(benches[name].map((module) => [module, `tests/bench/${module}.ts`])),
	folder
);
try {
	const { main } = await import(pathToFileURL(path.join(folder, `${name}.mjs`)).href);
	await main(folder, args);
} catch (cause) {
	console.error(cause instanceof Error ? cause.message : cause);
	process.exitCode = 1;
}
