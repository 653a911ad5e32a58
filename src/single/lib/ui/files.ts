import type * as site from '../../../lib/ui/files.ts';
import { templates, templateText } from '../../../lib/csv/templates.ts';

type OnSite = typeof site;

const data = import.meta.glob<string>(['/data/seatown/*.{csv,json}', '/data/README.md'], {
	query: '?raw',
	import: 'default',
	eager: true
});
const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1);

function textOf(path: string): string {
	const text = data[`/data/${path}`];
	if (text === undefined) throw new Error(`no such file: ${path}`);
	return text;
}

function templateOf(name: string): string {
	const template = templates.find(({ table }) => `${table}.csv` === name);
	if (!template) throw new Error(`no such template: ${name}`);
	return templateText(template);
}

const made = new Map<string, string>();

/** Leads to a text of this page, as a file to save: there is no address to look at it. */
function linkTo(name: string, text: string): site.FileLink {
	const href = made.get(name) ?? URL.createObjectURL(new File([text], name, { type: 'text/plain;charset=utf-8' }));
	made.set(name, href);
	return { href, download: name };
}

/** As on the site; what it leads to is in this file. */
export const dataLink: OnSite['dataLink'] = (path) => linkTo(nameOf(path), textOf(path));

/** As on the site; what it leads to is in this file. */
export const templateLink: OnSite['templateLink'] = (name) => linkTo(`template ${name}`, templateOf(name));

/** As on the site; nothing is fetched. */
export const dataFile: OnSite['dataFile'] = (path) => Promise.resolve(new File([textOf(path)], nameOf(path)));

/** As on the site; nothing is fetched. */
export const templateFile: OnSite['templateFile'] = (name) => Promise.resolve(new File([templateOf(name)], name));
