import type { findMatches } from '../../words/findMatches.ts';

/** What finds parties and ties by what is typed, fetched when its field is first entered: most search for nothing. */
export class Finder {
	/** null until it is there. */
	find = $state.raw<typeof findMatches | null>(null);
	#onfail: (told: string) => void;

	/** @param onfail told, in a sentence, that it could not be fetched. */
	constructor(onfail: (told: string) => void) {
		this.#onfail = onfail;
	}

	/** Fetches it, where that has not been done. */
	async ready(): Promise<void> {
		try {
			this.find ??= (await import('../../words/findMatches.ts')).findMatches;
		} catch {
			this.#onfail('What finds could not be fetched. When the connection is back, load the page again.');
		}
	}
}
