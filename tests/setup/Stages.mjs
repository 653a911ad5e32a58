import { spawn, spawnSync } from 'node:child_process';
import { lastLine } from './counts.mjs';

/** Runs the stages of a test run one after the other, whatever becomes of each, and adds up their counts. */
export class Stages {
	#total = { passed: 0, failed: 0, skipped: 0 };
	/** @type {string[]} */
	#failed = [];

	/**
	 * Runs an npm script in view; true where it ends well. Without a count the stage counts as one test.
	 * @param {string} name
	 * @param {string[]} words the script and its arguments
	 * @param {{ env?: Record<string, string>, count?: () => import('./counts.mjs').Counts }} [options]
	 */
	run(name, words, { env = {}, count } = {}) {
		console.log(`\n── ${name}`);
		const succeeded = npm(['run', '--silent', ...words], { env });
		let counts = { passed: succeeded ? 1 : 0, failed: succeeded ? 0 : 1, skipped: 0 };
		if (count)
			try {
				counts = count();
			} catch (cause) {
				console.error(`${name} left no report: ${String(cause)}`);
				counts = { passed: 0, failed: 1, skipped: 0 };
			}
		// What ends badly without a failed test must not pass.
		if (!succeeded && counts.failed === 0) counts.failed = 1;
		this.add(name, counts);
		return succeeded;
	}

	/**
	 * Runs npm scripts side by side, each on a core of its own, and shows what each printed when it has ended; each counts as one test.
	 * @param {[name: string, words: string[]][]} scripts
	 */
	async runTogether(scripts) {
		const running = scripts.map(([, words]) => npmAside(['run', '--silent', ...words]));
		for (const [at, [name]] of scripts.entries()) {
			const { succeeded, output } = await /** @type {ReturnType<typeof npmAside>} */ (running[at]);
			console.log(`\n── ${name}`);
			console.log(output);
			this.add(name, { passed: succeeded ? 1 : 0, failed: succeeded ? 0 : 1, skipped: 0 });
		}
	}

	/**
	 * Runs a stage in this process, and counts what it gives; an error counts as one failed.
	 * @param {string} name
	 * @param {() => Promise<import('./counts.mjs').Counts>} work
	 */
	async runHere(name, work) {
		console.log(`\n── ${name}`);
		// A bundler that runs in this process may say NODE_ENV=production, with which npm ci in a later stage leaves half of the packages out.
		const before = { ...process.env };
		try {
			this.add(name, await work());
		} catch (cause) {
			console.error(cause);
			this.add(name, { passed: 0, failed: 1, skipped: 0 });
		}
		for (const key of Object.keys(process.env)) if (!(key in before)) Reflect.deleteProperty(process.env, key);
		Object.assign(process.env, before);
	}

	/** Counts a stage that could not run. @param {string} name @param {string} reason */
	miss(name, reason) {
		console.error(`\n── ${name}\n${reason}`);
		this.add(name, { passed: 0, failed: 1, skipped: 0 });
	}

	/** @param {string} name @param {import('./counts.mjs').Counts} counts */
	add(name, { passed, failed, skipped }) {
		this.#total.passed += passed;
		this.#total.failed += failed;
		this.#total.skipped += skipped;
		if (failed > 0) this.#failed.push(name);
	}

	/** Prints what failed and the last line, and sets the exit code: a run in which nothing passed has failed. */
	end() {
		if (this.#failed.length > 0) console.log(`\nFailed: ${this.#failed.join(', ')}`);
		console.log(`\n${lastLine(this.#total)}`);
		process.exitCode = this.#total.failed > 0 || this.#total.passed === 0 ? 1 : 0;
	}
}

/**
 * Runs npm, the one that runs this, without a shell where that can be; true where it ends well.
 * @param {string[]} words
 * @param {{ env?: Record<string, string>, cwd?: string }} [options]
 */
export function npm(words, { env = {}, cwd } = {}) {
	const { command, before, shell } = npmHere();
	const { status } = spawnSync(command, [...before, ...words], {
		cwd,
		stdio: 'inherit',
		env: { ...process.env, ...env },
		shell
	});
	return status === 0;
}

/**
 * The same beside others, with all that it prints.
 * @param {string[]} words
 * @returns {Promise<{ succeeded: boolean, output: string }>}
 */
function npmAside(words) {
	const { command, before, shell } = npmHere();
	const child = spawn(command, [...before, ...words], { stdio: ['ignore', 'pipe', 'pipe'], shell });
	let output = '';
	for (const stream of [child.stdout, child.stderr])
		stream.setEncoding('utf8').on('data', (/** @type {string} */ text) => (output += text));
	return new Promise((resolve) => {
		child.on('error', (cause) => resolve({ succeeded: false, output: String(cause) }));
		child.on('close', (code) => resolve({ succeeded: code === 0, output: output.trim() }));
	});
}

function npmHere() {
	const script = process.env.npm_execpath;
	const own = script?.endsWith('.js') ? [process.execPath, script] : null;
	const [command = 'npm', ...before] = own ?? ['npm'];
	return { command, before, shell: own === null && process.platform === 'win32' };
}
