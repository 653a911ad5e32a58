import { afterChange, afterRename } from './afterChange.ts';
import { newId } from './newId.ts';
import { byChange, copyOf, newRecord } from './records.ts';
import type { Changed, Keeper, KeptNetwork, WithFiles } from './types.ts';

/** Keeps networks as long as the page is open: where the browser keeps nothing. */
export class MemoryKeeper implements Keeper {
	readonly trouble: string;
	readonly #idOf: () => string;
	readonly #networks = new Map<string, WithFiles>();

	/** @param idOf gives an id that no other has */
	constructor(trouble: string, idOf: () => string = newId) {
		this.trouble = trouble;
		this.#idOf = idOf;
	}

	/** All that is kept, at once. */
	get all(): readonly WithFiles[] {
		return [...this.#networks.values()];
	}

	get(id: string): WithFiles | undefined {
		return this.#networks.get(id);
	}

	put(record: KeptNetwork, files: readonly File[]): KeptNetwork {
		this.#networks.set(record.id, { record, files });
		return record;
	}

	/** Decides on a network as it is now, and keeps what comes of it. */
	after(id: string, decide: (record: KeptNetwork | undefined) => Changed): Changed {
		const known = this.get(id);
		const changed = decide(known?.record);
		if (changed.ok && known) this.put(changed.network, known.files);
		return changed;
	}

	list() {
		return Promise.resolve(this.all.map(({ record }) => record).sort(byChange));
	}

	store(files: readonly File[], name: string, now: number) {
		return Promise.resolve(this.put(newRecord(this.#idOf(), name, files, now), [...files]));
	}

	files(id: string) {
		return Promise.resolve(this.get(id)?.files ?? []);
	}

	change(...[id, revision, change, now]: Parameters<Keeper['change']>) {
		return Promise.resolve(this.after(id, (record) => afterChange(record, revision, change, now)));
	}

	rename(id: string, name: string, now: number) {
		return Promise.resolve(this.after(id, (record) => afterRename(record, name, now)));
	}

	duplicate(id: string, now: number) {
		const known = this.get(id);
		const names = this.all.map(({ record }) => record.name);
		return Promise.resolve(known ? this.put(copyOf(known.record, this.#idOf(), names, now), known.files) : null);
	}

	forget(id: string) {
		this.#networks.delete(id);
		return Promise.resolve(true);
	}

	forgetAll() {
		this.#networks.clear();
		return Promise.resolve(true);
	}

	// No other tab sees what is here, and the trouble stays as it is.
	onchange() {
		return () => undefined;
	}

	close() {
		return undefined;
	}
}
