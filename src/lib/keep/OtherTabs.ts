import { newsIn } from './newsIn.ts';
import type { News } from './types.ts';

/** Tells other tabs what happened here, and this tab what happened there; silent where tabs cannot hear each other. */
export class OtherTabs {
	#channel: BroadcastChannel | null;
	readonly #listeners = new Set<(news: News) => void>();

	constructor(name: string) {
		this.#channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(name);
		this.#channel?.addEventListener('message', ({ data }) => {
			const news = newsIn(data);
			if (news) this.here(news);
		});
	}

	/** Tells the other tabs. */
	there(news: News) {
		this.#channel?.postMessage(news);
	}

	/** Tells the listeners in this tab. */
	here(news: News) {
		// A listener that throws is heard in the console and stops nothing here.
		for (const listener of this.#listeners) queueMicrotask(() => listener(news));
	}

	/** Gives what ends the listening. */
	listen(listener: (news: News) => void): () => void {
		this.#listeners.add(listener);
		return () => void this.#listeners.delete(listener);
	}

	close() {
		this.#channel?.close();
		this.#channel = null;
		this.#listeners.clear();
	}
}
