import { here } from '../here.ts';
import type { InTouch } from './together.ts';

/** Wall milliseconds within which a window that was opened is heard of, on a slow machine too. */
const patience = 4000;
/** Wall milliseconds within which a window that was there before answers. */
const answering = 500;

/** Where the notes of a presentation are: in a second window where the browser opens one and lets it be heard, else inside the page. */
export class Notes {
	#inside = $state(false);
	#heard = false;
	#timer: ReturnType<typeof setTimeout> | undefined;

	#page: string;

	/** @param page where they are, without the place. */
	constructor(page: string) {
		this.#page = page;
	}

	/** Whether they are inside the page. */
	get inside(): boolean {
		return this.#inside;
	}

	/** Another window was heard of: the notes are there. */
	heard(): void {
		this.#heard = true;
		this.#inside = false;
	}

	/** Opens the notes, or closes those inside the page. @param inTouch the way to other windows; null: not yet. @returns what to say of it, or "" */
	ask(inTouch: InTouch | null): string {
		clearTimeout(this.#timer);
		if (this.#inside) {
			this.#inside = false;
			return '';
		}
		const address = `${this.#page}${here.anchor()}`;
		if (!inTouch || !open(address, 'figuration-notes', 'popup,width=1100,height=800')) {
			this.#inside = true;
			return inTouch ? 'This browser keeps a second window back: the notes are here.' : '';
		}
		this.#heard = false;
		this.#timer = setTimeout(() => {
			inTouch.hail();
			this.#timer = setTimeout(() => (this.#inside = !this.#heard), answering);
		}, patience);
		return '';
	}

	close(): void {
		clearTimeout(this.#timer);
	}
}
