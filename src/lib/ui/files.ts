import { resolve } from '$app/paths';

/** What leads to a file: to be spread on a link. */
export interface FileLink {
	readonly href: string;
	/** Given where a file can only be saved, not looked at. */
	readonly download?: string;
}

const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1);

/** Leads to a file of data/, by its path there. */
export const dataLink = (path: string): FileLink => ({ href: resolve('/data/[...path]', { path }) });

/** Leads to a template, by the name of its file. */
export const templateLink = (name: string): FileLink => ({
	href: resolve('/own/templates/[name]', { name }),
	download: name
});

/** A file of data/, to be read as anybody's are. */
export const dataFile = (path: string): Promise<File> => fetched(dataLink(path), nameOf(path));

/** A template, to be read as anybody's files are. */
export const templateFile = (name: string): Promise<File> => fetched(templateLink(name), name);

async function fetched({ href }: FileLink, name: string): Promise<File> {
	const answer = await fetch(href);
	return new File([await answer.blob()], name);
}
