// npm test: runs every stage, shows what each prints, and ends with one line that counts them all.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { findBrowser } from './browser.mjs';
import { countsOfPlaywright, countsOfVitest } from './counts.mjs';
import { Stages } from './Stages.mjs';

const folder = mkdtempSync(path.join(os.tmpdir(), 'figuration-tests-'));
const unit = path.join(folder, 'unit.json');
const whole = path.join(folder, 'whole.json');
const readReport = (/** @type {string} */ file) => JSON.parse(readFileSync(file, 'utf8'));
const stages = new Stages();

/** @type {string | null} */
let browser = null;
/** @type {string} */
let lack = '';
try {
	browser = await findBrowser();
} catch (cause) {
	lack = cause instanceof Error ? cause.message : String(cause);
}

await stages.runTogether([
	['types', ['check']],
	['format and lint', ['lint']]
]);
stages.run(
	browser ? 'units and components' : 'units',
	[
		...['test:unit', '--', '--reporter=default', '--reporter=json', `--outputFile.json=${unit}`],
		...(browser ? [] : ['--project=unit', '--project=alone'])
	],
	{ env: browser ? { CHROMIUM_PATH: browser } : {}, count: () => countsOfVitest(readReport(unit)) }
);
if (!browser) stages.miss('components', lack);

rmSync('build', { recursive: true, force: true });
// Before the site, which offers it as a download.
rmSync('static/figuration.html', { force: true });
stages.run('the one file', ['build:single']);
// The same pages; what only takes long, the compressed copies and most pictures for slides, is left to a build that ships.
const built =
	stages.run('build', ['build:site', '--', '--logLevel', 'warn'], { env: { TEST_BUILD: '1' } }) &&
	existsSync('build/index.html');
if (!browser) stages.miss('the whole site', lack);
else if (!built) stages.miss('the whole site', 'There is no build to open.');
else
	stages.run('the whole site', ['test:e2e'], {
		env: { CHROMIUM_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: whole },
		count: () => countsOfPlaywright(readReport(whole))
	});

rmSync(folder, { recursive: true, force: true });
stages.end();
