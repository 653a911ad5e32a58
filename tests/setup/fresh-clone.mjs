// npm run test:clone: what git holds or would hold, copied to a folder with a space in its name, must install, pass its
// tests and open as a site, by the two commands of the README.
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from './freePort.mjs';
import { npm } from './Stages.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const clone = mkdtempSync(path.join(os.tmpdir(), 'a fresh clone '));
const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], { cwd: root, encoding: 'utf8' });
for (const file of listed.split('\0').filter((name) => name !== '' && existsSync(path.join(root, name))))
	cpSync(path.join(root, file), path.join(clone, file));

/** Starts the site and says whether its first page came; ends it. */
async function opens() {
	const port = await freePort(4173);
	const words = ['start'];
	const script = process.env.npm_execpath;
	const [command = 'npm', ...before] = script?.endsWith('.js') ? [process.execPath, script] : ['npm'];
	const group = process.platform !== 'win32';
	const server = spawn(command, [...before, ...words], {
		cwd: clone,
		stdio: 'inherit',
		detached: group,
		shell: !group && before.length === 0,
		env: { ...process.env, PORT: String(port) }
	});
	try {
		for (const end = Date.now() + 120_000; Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 500))) {
			const answer = await fetch(`http://localhost:${port}/`).catch(() => null);
			if (answer?.ok) return (await answer.text()).includes('Seatown');
		}
		return false;
	} finally {
		if (group && server.pid) process.kill(-server.pid);
		else if (server.pid) execFileSync('taskkill', ['/pid', String(server.pid), '/t', '/f']);
	}
}

try {
	const steps = [
		['npm ci', () => npm(['ci'], { cwd: clone })],
		['npm start', opens],
		['npm test', () => npm(['test'], { cwd: clone })]
	];
	for (const [name, step] of /** @type {[string, () => boolean | Promise<boolean>][]} */ (steps)) {
		console.log(`\n${name}, in ${clone}`);
		if (await step()) continue;
		console.error(`${name} failed in a fresh clone.`);
		process.exitCode = 1;
		break;
	}
} finally {
	rmSync(clone, { recursive: true, force: true, maxRetries: 3 });
}
