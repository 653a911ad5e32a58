/** For each text its place among all of them in order of their code units. @param texts each once */
export function ranksOf(texts: readonly string[]): Int32Array {
	const order = texts.map((_, at) => at).sort((a, b) => (texts[a]! < texts[b]! ? -1 : 1));
	const ranks = new Int32Array(texts.length);
	order.forEach((at, rank) => (ranks[at] = rank));
	return ranks;
}

/** Numbers in order of their ranks; those of one rank stay as they stood (a counting sort: no texts are compared). @param most above all ranks */
export function byRank(numbers: Int32Array, rankOf: (number: number) => number, most: number): Int32Array {
	const from = new Int32Array(most + 1);
	for (const number of numbers) from[rankOf(number) + 1]!++;
	for (let rank = 0; rank < most; rank++) from[rank + 1]! += from[rank]!;
	const sorted = new Int32Array(numbers.length);
	for (const number of numbers) sorted[from[rankOf(number)]!++] = number;
	return sorted;
}
