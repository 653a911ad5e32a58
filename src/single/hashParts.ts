/** What an address of the one file says: "#/explore/?t=2009#words" is a path, a query and a place in the page. */
export interface HashParts {
	readonly path: string;
	readonly search: string;
	readonly anchor: string;
}

/** Parts what stands after the first "#" of an address; an address without one is that of the first page. */
export function hashParts(hash: string): HashParts {
	const [, path = '', search = '', anchor = ''] = /^#?([^?#]*)(\?[^#]*)?(#.*)?$/s.exec(hash) ?? [];
	return { path: path || '/', search, anchor };
}
