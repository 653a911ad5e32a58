import { spawn, spawnSync } from 'node:child_process';

/**
 * Runs a command, its output in view; false where it fails, cannot start or takes too long. Ends all it started: a
 * download goes on in children of its own.
 * @param {{ command: string, words: string[], seconds: number }} step
 * @param {AbortSignal} limit
 * @returns {Promise<boolean>}
 */
export function runLimited({ command, words, seconds }, limit = AbortSignal.timeout(seconds * 1000)) {
	const ownGroup = process.platform !== 'win32';
	const child = spawn(command, words, { stdio: ['ignore', 'inherit', 'inherit'], detached: ownGroup });
	const end = () => {
		if (child.pid === undefined) return;
		if (ownGroup) process.kill(-child.pid, 'SIGKILL');
		else spawnSync('taskkill', ['/pid', String(child.pid), '/t', '/f']);
	};
	const interrupted = () => {
		end();
		process.exit(130);
	};
	process.once('SIGINT', interrupted);
	return new Promise((resolve) => {
		const stop = () => {
			console.log(`Stopped: it took longer than ${seconds} seconds.`);
			end();
		};
		limit.addEventListener('abort', stop);
		const done = (/** @type {boolean} */ succeeded) => {
			limit.removeEventListener('abort', stop);
			process.off('SIGINT', interrupted);
			resolve(succeeded);
		};
		child.on('error', (cause) => {
			console.log(`${command} did not start: ${cause.message}`);
			done(false);
		});
		child.on('exit', (code) => done(code === 0));
	});
}
