import { defineConfig, devices } from '@playwright/test';
import { browserArguments, findBrowser } from './tests/setup/browser.mjs';
import { freePort } from './tests/setup/freePort.mjs';

// This file is read again by every worker: what the first reading found stands in the environment.
process.env.CHROMIUM_PATH = await findBrowser();
process.env.E2E_PORT ??= String(await freePort(4273));
const origin = `http://localhost:${process.env.E2E_PORT}`;

export default defineConfig({
	testDir: 'tests/e2e',
	outputDir: 'test-results',
	// One more than the cores of the smallest machine: a browser mostly waits.
	workers: 3,
	fullyParallel: true,
	// For a machine that is busy with others; none of the tests measures time.
	timeout: 90_000,
	expect: { timeout: 20_000 },
	globalTimeout: 900_000,
	...(process.env.LONG ? {} : { grepInvert: /@long/ }),
	forbidOnly: Boolean(process.env.CI),
	reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ? [['list'], ['json']] : 'list',
	use: {
		baseURL: origin,
		// Each test would fill an empty store with all that presenting needs, which costs as much as loading the page; what the
		// service worker does is asked where it is allowed, in offline.spec.
		serviceWorkers: 'block',
		// The first failure, as it stood: a retry would hide a test that fails now and then.
		screenshot: 'only-on-failure',
		launchOptions: { executablePath: process.env.CHROMIUM_PATH, args: browserArguments }
	},
	projects: [{ name: 'chromium', use: devices['Desktop Chrome'] }],
	webServer: {
		command: 'npx sirv build --quiet',
		// In the environment, for there sirv takes it first.
		env: { PORT: process.env.E2E_PORT, HOST: 'localhost' },
		url: `${origin}/`,
		reuseExistingServer: false
	}
});
