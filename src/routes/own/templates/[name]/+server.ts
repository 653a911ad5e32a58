import { error, type RequestHandler } from '@sveltejs/kit';
import { templates, templateText } from '../../../../lib/csv/templates.ts';

export const prerender = true;

const fileOf = (table: string) => `${table}.csv`;

/** A template of each table, written from the definitions that the reader itself goes by. */
export const GET: RequestHandler = ({ params }) => {
	const template = templates.find(({ table }) => fileOf(table) === params.name);
	if (!template) error(404, `no such template: ${params.name}`);
	return new Response(templateText(template), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};

export const entries = () => templates.map(({ table }) => ({ name: fileOf(table) }));
