const key = 'figuration-present-begun';

/** When the presentation began, kept over a reload and the same in both windows; begun now where it has not been. @param anew forgets it first. */
export function begunAt(anew = false): number {
	try {
		const kept = anew ? null : localStorage.getItem(key);
		// One that began yesterday is another.
		if (kept && Date.now() - Number(kept) < 6 * 3_600_000) return Number(kept);
		localStorage.setItem(key, String(Date.now()));
	} catch {
		// Without storage each window counts by itself.
	}
	return Date.now();
}
