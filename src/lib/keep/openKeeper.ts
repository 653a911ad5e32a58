import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { memoryKeeper } from './memoryKeeper.ts';
import { afterChange, byChange, copyOf, newRecord, noRoom, nothingKept } from './records.ts';
import type { Keeper, KeptNetwork } from './types.ts';

interface Kept extends DBSchema {
	networks: { key: string; value: KeptNetwork };
	/** In a store of their own, so that a list of networks loads no bytes. */
	files: { key: [network: string, place: number]; value: File };
}

const version = 1;

/** Opens what this browser keeps; where it keeps nothing, a keeper in memory that says so. Never rejects. */
export async function openKeeper(name = 'figuration'): Promise<Keeper> {
	try {
		const database = await openDB<Kept>(name, version, {
			upgrade(database, before) {
				if (before >= 1) return;
				database.createObjectStore('networks', { keyPath: 'id' });
				database.createObjectStore('files');
			},
			// Another tab has a newer page: it must not wait for this one.
			blocking: (_, __, event) => (event.target as IDBDatabase).close()
		});
		return new DatabaseKeeper(database);
	} catch {
		return memoryKeeper(nothingKept);
	}
}

/** The bytes of one network, in their order. */
const filesOf = (id: string) => IDBKeyRange.bound([id, 0], [id, Infinity]);

/** Keeps networks in a database, and in memory what does not fit. */
class DatabaseKeeper implements Keeper {
	trouble = '';
	readonly #database: IDBPDatabase<Kept>;
	/** What found no room. */
	readonly #beside = memoryKeeper('');

	constructor(database: IDBPDatabase<Kept>) {
		this.#database = database;
	}

	async list() {
		const kept = await this.#or(() => this.#database.getAll('networks'), []);
		return [...kept, ...(await this.#beside.list())].sort(byChange);
	}

	async store(files: readonly File[], name: string, now: number) {
		const record = newRecord(crypto.randomUUID(), name, files, now);
		try {
			await this.#put(record, files);
			return record;
		} catch {
			this.trouble = noRoom;
			return this.#beside.store(files, name, now);
		}
	}

	async files(id: string) {
		const files = await this.#or(() => this.#database.getAll('files', filesOf(id)), []);
		return files.length > 0 ? files : this.#beside.files(id);
	}

	async change(...[id, revision, change, now]: Parameters<Keeper['change']>) {
		const beside = await this.#beside.change(id, revision, change, now);
		if (beside.ok || beside.why !== 'gone') return beside;
		try {
			// Read and written in one transaction: no other tab comes between.
			const transaction = this.#database.transaction('networks', 'readwrite');
			const changed = afterChange(await transaction.store.get(id), revision, change, now);
			if (changed.ok) await transaction.store.put(changed.network);
			await transaction.done;
			return changed;
		} catch {
			this.trouble = noRoom;
			return beside;
		}
	}

	async duplicate(id: string, now: number) {
		const records = await this.list();
		const record = records.find((each) => each.id === id);
		if (!record) return null;
		const files = await this.files(id);
		const names = records.map(({ name }) => name);
		const copy = copyOf(record, crypto.randomUUID(), names, now);
		try {
			await this.#put(copy, files);
			return copy;
		} catch {
			this.trouble = noRoom;
			return null;
		}
	}

	async forget(id: string) {
		await this.#beside.forget(id);
		await this.#or(async () => {
			const transaction = this.#database.transaction(['networks', 'files'], 'readwrite');
			await transaction.objectStore('networks').delete(id);
			await transaction.objectStore('files').delete(filesOf(id));
			await transaction.done;
		}, undefined);
		this.trouble = '';
	}

	async forgetAll() {
		await this.#beside.forgetAll();
		await this.#or(async () => {
			const transaction = this.#database.transaction(['networks', 'files'], 'readwrite');
			await transaction.objectStore('networks').clear();
			await transaction.objectStore('files').clear();
			await transaction.done;
		}, undefined);
		this.trouble = '';
	}

	close() {
		this.#database.close();
	}

	async #put(record: KeptNetwork, files: readonly File[]) {
		const transaction = this.#database.transaction(['networks', 'files'], 'readwrite');
		// What fails makes the whole transaction fail, and that is what is heard.
		const quietly = (request: Promise<unknown>) => void request.catch(() => undefined);
		quietly(transaction.objectStore('networks').put(record));
		for (const [place, file] of files.entries())
			quietly(transaction.objectStore('files').put(file, [record.id, place]));
		await transaction.done;
	}

	/** What a database that was closed or damaged meanwhile cannot say. */
	async #or<T>(ask: () => Promise<T>, otherwise: T): Promise<T> {
		try {
			return await ask();
		} catch {
			this.trouble = nothingKept;
			return otherwise;
		}
	}
}
