import type { Trajectories } from '../layout/trajectories.ts';
import { keyOf, nothingAsked, type LayoutAsking } from './layoutAsked.ts';

/** Layouts held beside the network's own: enough to go back and forth, few enough for the memory of a phone. */
const most = 6;

/** Layouts by what was asked, so that what was laid out once is there at once; that of which nobody asked anything is never given up. */
export class LaidOut {
	#laid = new Map<string, Trajectories>();

	get(asking: LayoutAsking): Trajectories | undefined {
		return this.#laid.get(keyOf(asking));
	}

	put(asking: LayoutAsking, trajectories: Trajectories) {
		const key = keyOf(asking);
		// The newest stands last.
		this.#laid.delete(key);
		this.#laid.set(key, trajectories);
		const others = [...this.#laid.keys()].filter((each) => each !== keyOf(nothingAsked));
		for (const old of others.slice(0, -most)) this.#laid.delete(old);
	}

	clear() {
		this.#laid.clear();
	}
}
