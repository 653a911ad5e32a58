import { Connection } from './Connection.ts';
import { DatabaseKeeper } from './DatabaseKeeper.ts';
import { MemoryKeeper } from './MemoryKeeper.ts';
import { OtherTabs } from './OtherTabs.ts';
import { troubleOf, troubleSaid } from './trouble.ts';
import type { Keeper } from './types.ts';

/**
 * Opens what this browser keeps; where it keeps nothing, a keeper in memory that says so. Never rejects.
 * @param patience how long to wait for the browser, in milliseconds: a reader waits as long
 */
export async function openKeeper(name = 'figuration', patience = 5000): Promise<Keeper> {
	const connection = new Connection(name, patience);
	try {
		await connection.within(() => Promise.resolve());
		return new DatabaseKeeper(connection, new OtherTabs(`${name}-keep`));
	} catch (cause) {
		return new MemoryKeeper(troubleSaid(troubleOf(cause)));
	}
}
