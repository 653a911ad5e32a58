import type { Database } from './database.ts';
import type { Changed, KeptNetwork, WithFiles } from './types.ts';

/** Every network, without its bytes. */
export const networksIn = (database: Database): Promise<KeptNetwork[]> => database.getAll('networks');

/** A network and its bytes, in their order; null where it is not there. */
export function networkIn(database: Database, id: string): Promise<WithFiles | null> {
	const reading = database.transaction(['networks', 'files']);
	return whole(reading, async () => {
		const record = await reading.objectStore('networks').get(id);
		return record ? { record, files: await reading.objectStore('files').getAll(bytesOf(id)) } : null;
	});
}

/** Keeps a network with its bytes: all of it, or nothing. */
export function putNetwork(database: Database, record: KeptNetwork, files: readonly File[]): Promise<unknown> {
	const writing = both(database);
	return whole(writing, async () => {
		await writing.objectStore('networks').put(record);
		for (const [place, file] of files.entries()) await writing.objectStore('files').put(file, [record.id, place]);
	});
}

/** Reads and writes a network in one transaction, so that no other tab comes between. */
export function changeNetwork(
	database: Database,
	id: string,
	decide: (record: KeptNetwork | undefined) => Changed
): Promise<Changed> {
	const writing = database.transaction('networks', 'readwrite');
	return whole(writing, async () => {
		const changed = decide(await writing.store.get(id));
		if (changed.ok) await writing.store.put(changed.network);
		return changed;
	});
}

/** Forgets a network and its bytes. */
export function forgetNetwork(database: Database, id: string): Promise<unknown> {
	const writing = both(database);
	return whole(writing, async () => {
		await writing.objectStore('networks').delete(id);
		await writing.objectStore('files').delete(bytesOf(id));
	});
}

/** Forgets every network and all bytes. */
export function forgetNetworks(database: Database): Promise<unknown> {
	const writing = both(database);
	return whole(writing, async () => {
		await writing.objectStore('networks').clear();
		await writing.objectStore('files').clear();
	});
}

const bytesOf = (id: string) => IDBKeyRange.bound([id, 0], [id, Infinity]);

const both = (database: Database) => database.transaction(['networks', 'files'], 'readwrite');

/** Does all of a transaction, or nothing of it: what throws on the way undoes the rest. Requests follow one another, so that each is heard. */
async function whole<T>(transaction: { readonly done: Promise<void>; abort(): void }, work: () => Promise<T>) {
	const { done } = transaction;
	// Heard below; where the work has thrown, it only says the same once more.
	done.catch(() => undefined);
	try {
		const result = await work();
		await done;
		return result;
	} catch (cause) {
		undo(transaction);
		throw cause;
	}
}

function undo(transaction: { abort(): void }): boolean {
	try {
		transaction.abort();
		return true;
	} catch {
		// A request that failed has undone it already.
		return false;
	}
}
