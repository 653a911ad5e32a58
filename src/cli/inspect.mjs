// npm run -s inspect: what files are read as. Node does not read TypeScript: the reader is built once and kept until a source changes.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const cache = path.join(root, 'node_modules', '.cache');
const rooms = ['src/cli', 'src/lib/csv', 'src/lib/time', 'src/lib/model'];

/** @param {string} folder @returns {number} milliseconds */
function newest(folder) {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' }).reduce(
		(latest, name) => Math.max(latest, statSync(path.join(folder, name)).mtimeMs),
		0
	);
}

const stamp = Math.max(...rooms.map((room) => newest(path.join(root, room))));
const kept = path.join(cache, `figuration-inspect-${Math.round(stamp)}`);
if (!existsSync(path.join(kept, 'inspect.mjs'))) {
	const { builtForNode } = await import('./builtForNode.mjs');
	mkdirSync(cache, { recursive: true });
	const folder = mkdtempSync(path.join(cache, 'figuration-inspect-new-'));
	await builtForNode(root, { inspect: path.join(root, 'src/cli/inspect.ts') }, folder);
	for (const name of readdirSync(cache))
		// Another call may have built the same at the same time, and be reading it.
		if (/^figuration-inspect-\d+$/.test(name) && name !== path.basename(kept))
			rmSync(path.join(cache, name), { recursive: true, force: true });
	try {
		renameSync(folder, kept);
	} catch {
		// Another call was faster.
		rmSync(folder, { recursive: true, force: true });
	}
}
// Whoever reads only the beginning (| head) has what was asked for.
process.stdout.on('error', (/** @type {NodeJS.ErrnoException} */ cause) => {
	if (cause.code === 'EPIPE') process.exit();
	throw cause;
});
const { main } = await import(pathToFileURL(path.join(kept, 'inspect.mjs')).href);
process.exitCode = await main(process.argv.slice(2));
