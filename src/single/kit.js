import { oneFile } from './making/oneFile.js';

/**
 * How SvelteKit builds the one file: all scripts and styles in the page, every address after its "#", nothing fetched.
 * @type {import('@sveltejs/kit').KitConfig}
 */
export const kit = {
	// Among the site's own files, which offers it from there once it is built.
	adapter: oneFile('static/figuration.html'),
	// Apart from what the site's own build and the type checker write.
	outDir: '.svelte-kit/single',
	files: {
		routes: 'src/single/routes',
		appTemplate: 'src/single/app.html',
		// The site's files, its worker and its hooks are for a host.
		assets: 'src/single/none',
		serviceWorker: 'src/single/none',
		hooks: { server: 'src/single/none' }
	},
	output: { bundleStrategy: 'inline' },
	router: { type: 'hash' },
	// Links begin with "#", whatever folder the file lies in.
	paths: { relative: false },
	csp: {
		mode: 'hash',
		directives: {
			'default-src': ['none'],
			// The hash of the one script is added to it; oneFile() takes "self" away, which would allow files beside this one.
			'script-src': ['self'],
			'style-src': ['unsafe-inline'],
			'img-src': ['data:', 'blob:'],
			'font-src': ['data:'],
			'connect-src': ['none'],
			'worker-src': ['blob:'],
			'object-src': ['none'],
			'base-uri': ['none'],
			'form-action': ['none']
		}
	}
};
