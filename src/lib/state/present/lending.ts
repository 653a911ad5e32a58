import type { Story } from '../../story/types.ts';
import type { Case } from '../case.ts';

/** A network of the reader's own with its story, as one window of this browser lends it to another. */
export interface Lent {
	/** What the two windows call it: the id of a network that is kept, or a name for as long as the window lives. */
	readonly key: string;
	/** Whether this browser keeps it, so that its address finds it again. */
	readonly isKept: boolean;
	readonly shown: Case;
	readonly story: Story;
}

/** What is said: somebody asks (for one, or for whichever is there), somebody has come who lends, or here it is. */
type Word = { readonly ask: string | null } | { readonly here: string } | { readonly lent: Lent };

const room = 'figuration-own-lent';

/** Lends a network to windows that ask for it; nothing of it leaves the browser. Call the answer to stop. */
export function lend(lent: Lent): () => void {
	if (typeof BroadcastChannel === 'undefined') return () => {};
	const channel = new BroadcastChannel(room);
	const say = (word: Word) => channel.postMessage(word);
	channel.onmessage = ({ data }: MessageEvent<Word>) => {
		if ('ask' in data && (data.ask === null || data.ask === lent.key)) say({ lent });
	};
	say({ here: lent.key });
	return () => channel.close();
}

/** Asks for a network until a window lends it, then asks no more. Call the answer to stop. @param key which one; null for whichever is presented. */
export function borrow(key: string | null, take: (lent: Lent) => void): () => void {
	if (typeof BroadcastChannel === 'undefined') return () => {};
	const channel = new BroadcastChannel(room);
	const say = (word: Word) => channel.postMessage(word);
	channel.onmessage = ({ data }: MessageEvent<Word>) => {
		if ('here' in data) say({ ask: key });
		if (!('lent' in data) || (key !== null && data.lent.key !== key)) return;
		channel.close();
		take(data.lent);
	};
	say({ ask: key });
	return () => channel.close();
}
