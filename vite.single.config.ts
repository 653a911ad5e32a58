import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { builtData, inPlace, workersInside } from './src/single/making/plugins.js';

// Read by svelte.config.js, which is loaded after this.
process.env.SINGLE = '1';

/** npm run build:single: the site in one HTML file, for a USB stick. */
export default defineConfig({
	mode: 'single',
	plugins: [builtData(), inPlace(), workersInside(), sveltekit()],
	build: {
		// Faces as addresses with their data.
		assetsInlineLimit: Infinity,
		chunkSizeWarningLimit: Infinity,
		// What is asked for late is here already: where a module lies is asked for by nobody.
		rolldownOptions: { checks: { pluginTimings: false, emptyImportMeta: false } }
	},
	worker: { rolldownOptions: { output: { codeSplitting: false } } }
});
