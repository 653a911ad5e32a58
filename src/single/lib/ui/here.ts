import { page } from '$app/state';
import type { here as onSite } from '../../../lib/ui/here.ts';
import { hashParts } from '../../hashParts.ts';

const now = () => hashParts(location.hash);

/** All parts of an address stand after its "#": the file has a single path, and the query of a file is not everywhere let in. */
export const here: typeof onSite = {
	search: () => now().search,
	anchor: () => now().anchor,
	to: (search, anchor) => `#${now().path}${search}${anchor}`,
	href: (search) => `${location.href.split('#')[0]}#${now().path}${search}`,
	path: () => `#${hashParts(page.url.hash).path}`
};
