import type { Handle } from '@sveltejs/kit';

/** Preloads scripts, styles and the three faces that the first frame is set in, by addresses relative to the page. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		preload: ({ type, path }) =>
			type === 'js' || type === 'css' || (type === 'font' && /-latin-wght-(normal|italic)/.test(path))
	});
