import { page } from '$app/state';

/** Where the parts of an address stand: on the site where a browser has them. In the one file, which has a single path, all of them stand after its "#"; src/single says how. */
export const here = {
	/** The query of this page as it is now, "?t=2009", or "". */
	search: (): string => location.search,
	/** What names a place in this page as it is now, "#c10/2", or "". */
	anchor: (): string => location.hash,
	/** The address of this page with another query and another place in it, for the router. */
	to: (search: string, anchor: string): string => `${location.pathname}${search}${anchor}`,
	/** The address of this page with another query, for somebody else. */
	href: (search: string): string => `${location.origin}${location.pathname}${search}`,
	/** The page that is shown, as the links of the site name it; follows the router. */
	path: (): string => page.url.pathname
};
