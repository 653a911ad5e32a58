/** What windows of one browser tell each other; the clock and the sender put what they say in order. */
interface Said<State> {
	readonly clock: number;
	readonly sender: string;
	/** null: a window has come and asks where the others are. */
	readonly state: State | null;
}

/** How windows hear each other. */
export interface Wire {
	readonly send: (text: string) => void;
	readonly close: () => void;
}

/** Opens a wire of a name between the windows of one origin: a channel, and where a browser has none, the events of its storage. */
export function wireOf(name: string, hear: (text: string) => void): Wire {
	if (typeof BroadcastChannel !== 'undefined') {
		const channel = new BroadcastChannel(name);
		channel.onmessage = ({ data }) => hear(String(data));
		return { send: (text) => channel.postMessage(text), close: () => channel.close() };
	}
	const onstorage = ({ key, newValue }: StorageEvent) => {
		if (key === name && newValue !== null) hear(newValue);
	};
	addEventListener('storage', onstorage);
	return {
		send: (text) => {
			try {
				localStorage.setItem(name, text);
			} catch {
				return; // Without storage each window goes by itself.
			}
		},
		close: () => removeEventListener('storage', onstorage)
	};
}

/** Keeps a state the same in several windows: the latest word counts, and of two at once that of the greater name, in every window alike. */
export class Together<State> {
	#clock = 0;
	#sender: string;
	#last: string;
	#wire: Wire;
	#now: () => State;

	/** @param open a wire that hears. @param now what this window holds. @param follow called with what another window says. */
	constructor(
		sender: string,
		open: (hear: (text: string) => void) => Wire,
		now: () => State,
		follow: (state: State) => void
	) {
		this.#sender = sender;
		this.#last = sender;
		this.#now = now;
		this.#wire = open((text) => {
			const said = JSON.parse(text) as Said<State>;
			if (said.sender === sender) return;
			if (said.state === null) {
				// Whoever was here first has the word before one that comes, even where nothing has been said yet.
				if (this.#clock === 0) this.#clock = 1;
				return this.#say(this.#clock, this.#now());
			}
			const isNewer = said.clock > this.#clock || (said.clock === this.#clock && said.sender > this.#last);
			if (!isNewer) return;
			this.#clock = said.clock;
			this.#last = said.sender;
			follow(said.state);
		});
		this.hail();
	}

	/** Says what this window now holds. */
	tell(): void {
		this.#last = this.#sender;
		this.#say(++this.#clock, this.#now());
	}

	/** Asks the other windows to say what they hold. */
	hail(): void {
		this.#say(0, null);
	}

	close(): void {
		this.#wire.close();
	}

	#say(clock: number, state: State | null) {
		this.#wire.send(
			JSON.stringify({ clock, sender: state === null ? this.#sender : this.#last, state } satisfies Said<State>)
		);
	}
}
