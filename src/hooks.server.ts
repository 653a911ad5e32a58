import type { Handle } from '@sveltejs/kit';

/** Preloads scripts, styles and the two upright faces that most of the first frame is set in, by addresses relative to the page. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		preload: ({ type, path }) => type === 'js' || type === 'css' || (type === 'font' && /-latin-wght-normal/.test(path))
	});
