import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { browserArguments } from './tests/setup/browser.mjs';

const inBrowser = 'tests/**/*.browser.test.ts';
/** Files that put another module in a module's place: the others must not meet it. */
const alone = ['tests/state/reducedMotion.test.ts'];
const unit = {
	environment: 'node' as const,
	pool: 'threads' as const,
	setupFiles: ['tests/setup/properties.ts']
};

export default defineConfig({
	plugins: [sveltekit()],
	// Vite finds what workers import late and would reload the page on the first visit in development.
	optimizeDeps: { include: ['d3-force', 'papaparse'] },
	// A build that went well has nothing to say.
	build: {
		// What a chunk that is loaded late needs is mostly there already: to list it again in each file that may load one weighs
		// more on the first load than it saves later. Its styles come before it, as ever.
		modulePreload: {
			resolveDependencies: (_file, needed, { hostType }) =>
				hostType === 'js' ? needed.filter((name) => name.endsWith('.css')) : needed
		},
		rolldownOptions: { checks: { pluginTimings: false } }
	},
	test: {
		// A test waits so long for a machine that is busy with others; none measures time.
		testTimeout: 30_000,
		expect: { poll: { timeout: 10_000 } },
		projects: [
			{
				extends: true,
				// Files share their modules, which are pure: loading them anew for each took half of the time.
				test: {
					...unit,
					name: 'unit',
					isolate: false,
					include: ['tests/**/*.test.ts'],
					exclude: ['tests/e2e/**', inBrowser, ...alone]
				}
			},
			{ extends: true, test: { ...unit, name: 'alone', include: alone } },
			{
				extends: true,
				test: {
					name: 'browser',
					include: [inBrowser],
					globalSetup: ['tests/setup/provideBrowser.mjs'],
					browser: {
						enabled: true,
						headless: true,
						screenshotFailures: false,
						provider: playwright({
							launchOptions: {
								args: browserArguments,
								// Read at launch, after provideBrowser: the unit tests must run where no browser is.
								get executablePath() {
									return process.env.CHROMIUM_PATH ?? '';
								}
							}
						}),
						instances: [{ browser: 'chromium' }]
					}
				}
			}
		]
	}
});
