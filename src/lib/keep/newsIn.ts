import type { News } from './types.ts';

/** What a message says that came from another tab; null where that is not known here, as from another version of the page. */
export function newsIn(message: unknown): News | null {
	if (typeof message !== 'object' || message === null) return null;
	const { what, id, revision } = message as Readonly<Record<string, unknown>>;
	if (what === 'all forgotten') return { what };
	if (typeof id !== 'string') return null;
	if (what === 'forgotten') return { what, id };
	return what === 'kept' && typeof revision === 'number' ? { what, id, revision } : null;
}
