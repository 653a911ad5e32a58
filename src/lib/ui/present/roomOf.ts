/** What the windows of a presentation call each other by. @param key of a network of the reader's own; null for the site's own case. */
export const roomOf = (key: string | null): string =>
	key === null ? 'figuration-present' : `figuration-present ${key}`;
