/** The word of a set that was probably meant: the nearest within two edits, or alike but for case; null where none is near. */
export function suggestion(word: string, words: Iterable<string>): string | null {
	let best: string | null = null;
	let least = 3;
	const meant = word.toLowerCase();
	for (const other of words) {
		if (Math.abs(other.length - word.length) > 2) continue;
		const edits = distance(meant, other.toLowerCase());
		// A word of which nothing is left has not been mistyped.
		if (edits > 0 && edits >= word.length) continue;
		if (edits < least && edits < Math.max(2, word.length / 2)) [best, least] = [other, edits];
	}
	return best;
}

/** Levenshtein's edit distance. */
function distance(a: string, b: string): number {
	let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++)
			row.push(
				Math.min(
					(row[j - 1] ?? 0) + 1,
					(previous[j] ?? 0) + 1,
					(previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
				)
			);
		previous = row;
	}
	return previous[b.length] ?? 0;
}
