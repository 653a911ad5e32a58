/** What is chosen now, what was before, and what was undone; each the newest last. */
export interface History<T> {
	readonly past: readonly T[];
	readonly now: T;
	readonly future: readonly T[];
}

/** Steps that can be undone: more than anybody goes back, few enough to hold. */
const most = 100;

/** A history in which nothing has happened yet. */
export function begun<T>(now: T): History<T> {
	return { past: [], now, future: [] };
}

/** The history after another choice. @param same whether it goes on with the last step, as a hand does that still drags a slider. */
export function changed<T>({ past, now }: History<T>, next: T, same = false): History<T> {
	return { past: same ? past : [...past, now].slice(-most), now: next, future: [] };
}

/** One step back; the same where there is none. */
export function undone<T>(history: History<T>): History<T> {
	const { past, now, future } = history;
	return past.length === 0 ? history : { past: past.slice(0, -1), now: past.at(-1)!, future: [...future, now] };
}

/** One step forward again; the same where nothing was undone. */
export function redone<T>(history: History<T>): History<T> {
	const { past, now, future } = history;
	return future.length === 0 ? history : { past: [...past, now], now: future.at(-1)!, future: future.slice(0, -1) };
}
