import { openKeeper } from '../../src/lib/keep/openKeeper.ts';
import type { Keeper, News } from '../../src/lib/keep/types.ts';

let count = 0;
const opened: Keeper[] = [];

/** The name of a database that no other test has. */
export const fresh = (): string => `figuration-test-${Date.now()}-${++count}`;

/** A keeper that is closed when the test is over: as a tab that is opened. */
export async function tab(name = fresh(), patience?: number): Promise<Keeper> {
	const keeper = await openKeeper(name, patience);
	opened.push(keeper);
	return keeper;
}

/** Closes what the test has opened. */
export function closeTabs() {
	for (const keeper of opened.splice(0)) keeper.close();
}

export const file = (name: string, text: string): File => new File([text], name);

/** What a keeper tells from now on. */
export function heardBy(keeper: Keeper): News[] {
	const heard: News[] = [];
	keeper.onchange((news) => heard.push(news));
	return heard;
}

/** What a request of IndexedDB comes to, without the library. */
export const settled = <T>(request: IDBRequest<T>): Promise<T> =>
	new Promise((resolve, reject) => {
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error ?? new Error('no reason given'));
	});
