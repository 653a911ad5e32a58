import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { KeptNetwork } from './types.ts';

interface Kept extends DBSchema {
	networks: { key: string; value: KeptNetwork };
	/** In a store of their own, so that a list of networks loads no bytes. */
	files: { key: [network: string, place: number]; value: File };
}

/** The database in which networks are kept. */
export type Database = IDBPDatabase<Kept>;

const version = 1;

/** Makes of what an earlier version of the page left what this one needs: a step for each version. */
function upgrade(database: Database, before: number) {
	if (before < 1) {
		database.createObjectStore('networks', { keyPath: 'id' });
		database.createObjectStore('files');
	}
}

/**
 * Opens a database, or rejects with what stands in the way.
 * @param patience in milliseconds
 * @param onlost hears that the connection is no more, and whether for a newer version of the page
 */
export async function openDatabase(
	name: string,
	patience: number,
	onlost: (toNewer: boolean) => void
): Promise<Database> {
	let giveUp: (cause: DOMException) => void = () => undefined;
	const givenUp = new Promise<never>((_, reject) => (giveUp = reject));
	const opening = openDB<Kept>(name, version, {
		upgrade,
		blocked: () => giveUp(new DOMException('an older page is open', 'BlockedError')),
		// Another tab has a newer page, or deletes all: it must not wait for this one.
		blocking(_, newer, event) {
			(event.target as IDBDatabase).close();
			onlost(newer !== null);
		},
		terminated: () => onlost(false)
	});
	const timer = setTimeout(() => giveUp(new DOMException(`no answer in ${patience} ms`, 'TimeoutError')), patience);
	try {
		return await Promise.race([opening, givenUp]);
	} catch (cause) {
		// What opens late would stand in the way of other tabs.
		void opening.then(
			(database) => database.close(),
			() => undefined
		);
		throw cause;
	} finally {
		clearTimeout(timer);
	}
}
