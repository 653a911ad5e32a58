import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { kit as single } from './src/single/kit.js';

/** @type {import('@sveltejs/kit').Config} */
const site = {
	preprocess: vitePreprocess(),
	kit: {
		// Compressed copies lie beside the files, for hosts (and npm start) that hand them out.
		adapter: adapter({ strict: true, precompress: !process.env.TEST_BUILD }),
		// Styles of this size stand in the page: the first frame waits for no second file.
		inlineStyleThreshold: 40_000,
		prerender: {
			// In a presentation the anchor names the step: there it needs no element.
			handleMissingId: ({ path, message }) => {
				if (!path.startsWith('/present/')) throw new Error(message);
			}
		},
		// Relative addresses let the one build run at any base path (README, "Deploy").
		paths: { relative: true },
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['self'],
				'script-src': ['self'],
				// Svelte's transitions and SvelteKit's announcer set style attributes.
				'style-src': ['self', 'unsafe-inline'],
				'img-src': ['self', 'data:', 'blob:'],
				'font-src': ['self'],
				'connect-src': ['self'],
				'worker-src': ['self', 'blob:'],
				'object-src': ['none'],
				'base-uri': ['self'],
				'form-action': ['none']
			}
		}
	}
};

// vite.single.config.ts asks for the one file.
export default process.env.SINGLE ? { ...site, kit: single } : site;
