import { browserAttempts } from './browserAttempts.mjs';
import { browserPlaces, namedBrowser } from './browserPlaces.mjs';
import { thisMachine } from './thisMachine.mjs';

export { browserArguments } from './thisMachine.mjs';

const advice =
	'The browser tests need Chromium or Chrome, and none that starts could be found or fetched. Install one (Debian: ' +
	'sudo apt-get install chromium; macOS: brew install --cask chromium; Windows: winget install Google.Chrome; ' +
	'anywhere: npx playwright install chromium) or set CHROMIUM_PATH to one, and run the tests again.';

/**
 * Finds a Chromium that starts, or else gets one; throws a sentence that says what to install.
 * @param {import('./thisMachine.mjs').Machine} machine
 * @returns {Promise<string>}
 */
export async function findBrowser(machine = thisMachine()) {
	const named = namedBrowser(machine.env, machine.isExecutable);
	if (named) return named;

	const here = await firstThatStarts(machine);
	if (here) return here;

	machine.say('No Chromium or Chrome that starts was found on this machine.');
	for (const { what, steps } of browserAttempts(machine)) {
		machine.say(`Trying ${what} …`);
		if (!(await allSteps(machine, steps))) {
			machine.say(`No success with ${what}.`);
			continue;
		}
		const fetched = await firstThatStarts(machine);
		if (fetched) {
			machine.say(`The tests run with ${fetched}.`);
			return fetched;
		}
	}
	throw new Error(advice);
}

/** @param {import('./thisMachine.mjs').Machine} machine */
async function firstThatStarts(machine) {
	for (const file of browserPlaces(machine.platform, machine.env))
		if (machine.isExecutable(file) && (await machine.starts(file))) return file;
	for (const fetched of [machine.playwrightBrowser, machine.spareBrowser]) {
		const file = await fetched();
		if (file && machine.isExecutable(file) && (await machine.starts(file))) return file;
	}
	return null;
}

/** @param {import('./thisMachine.mjs').Machine} machine @param {import('./browserAttempts.mjs').Step[]} steps */
async function allSteps(machine, steps) {
	for (const step of steps) if (!(await machine.run(step)) && !step.optional) return false;
	return true;
}
