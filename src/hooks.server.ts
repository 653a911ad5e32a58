import type { Handle } from '@sveltejs/kit';

/** The upright faces that most of the first frame is set in. */
const firstFaces = /newsreader-latin-400-normal|instrument-sans-latin-wght-normal/;

/** Preloads scripts, styles and first faces by addresses relative to the page; faces come before scripts, for the first frame is there to be read. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		preload: ({ type, path }) => type === 'js' || type === 'css' || (type === 'font' && firstFaces.test(path)),
		transformPageChunk: ({ html }) => html.replaceAll('rel="modulepreload"', 'rel="modulepreload" fetchpriority="low"')
	});
