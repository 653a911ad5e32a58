import type { Attachment } from 'svelte/attachments';

/** The inside of cards, fetched when it is first asked for. */
export const cardSheet = () => import('./CardSheet.svelte');

/** Fetches it ahead when a hand or the focus comes to an element: a card is then there at once, and also where the connection has gone since. That it fails is told when a card is asked for. */
export const fetchingCards: Attachment<HTMLElement> = (element) => {
	const fetch = () => void cardSheet().catch(() => undefined);
	for (const sign of ['pointerenter', 'focusin']) element.addEventListener(sign, fetch, { once: true });
};
