import { error, type RequestHandler } from '@sveltejs/kit';

export const prerender = true;

const files = import.meta.glob<string>('/data/**/*.{csv,json,md}', { query: '?raw', import: 'default', eager: true });

const types: Record<string, string> = { csv: 'text/csv', json: 'application/json', md: 'text/markdown' };

/** Every file of data/, served as it is; there is no second copy. */
export const GET: RequestHandler = ({ params }) => {
	const text = files[`/data/${params.path}`];
	if (text === undefined) error(404, `no such file: ${params.path}`);
	const type = types[params.path?.split('.').at(-1) ?? ''] ?? 'text/plain';
	return new Response(text, { headers: { 'content-type': `${type}; charset=utf-8` } });
};

export const entries = () => Object.keys(files).map((path) => ({ path: path.slice('/data/'.length) }));
