import { openDatabase, type Database } from './database.ts';

/** A connection to a database that is made again when the browser has cut it, as phones do while a page sleeps. */
export class Connection {
	/** Hears that a newer version of the page wants the database. */
	onnewer: () => void = () => undefined;
	readonly #name: string;
	readonly #patience: number;
	#opened: Promise<Database> | null = null;

	/** @param patience how long to wait for a database to open, in milliseconds */
	constructor(name: string, patience: number) {
		this.#name = name;
		this.#patience = patience;
	}

	/** What is made of the database; rejects where it cannot be opened, or the task rejects. */
	async within<T>(task: (database: Database) => Promise<T>): Promise<T> {
		try {
			return await task(await this.#database());
		} catch (cause) {
			// No transaction could begin, so nothing was done: some browsers cut a connection without a word.
			if (!(cause instanceof DOMException && cause.name === 'InvalidStateError')) throw cause;
			this.#opened = null;
			return task(await this.#database());
		}
	}

	close() {
		void this.#opened?.then(
			(database) => database.close(),
			() => undefined
		);
		this.#opened = null;
	}

	#database(): Promise<Database> {
		if (this.#opened) return this.#opened;
		const forget = () => {
			if (this.#opened === opening) this.#opened = null;
		};
		const opening = openDatabase(this.#name, this.#patience, (toNewer) => {
			forget();
			if (toNewer) this.onnewer();
		});
		this.#opened = opening;
		// The next to ask tries again.
		opening.catch(forget);
		return opening;
	}
}
