/** A run of equal codes. */
export interface Run {
	readonly code: number;
	readonly from: number;
	readonly to: number;
}

/**
 * Numbers sorted by their codes, equal ones in the order given: a counting sort, as there are few codes and many numbers.
 * @param codes of each number; @param order the numbers.
 */
export function batched(
	codes: Float64Array,
	order: Uint32Array
): { readonly order: Uint32Array; readonly runs: readonly Run[] } {
	const counts = new Map<number, number>();
	for (const i of order) counts.set(codes[i]!, (counts.get(codes[i]!) ?? 0) + 1);
	const runs: Run[] = [];
	let from = 0;
	for (const code of [...counts.keys()].sort((a, b) => a - b)) {
		const to = from + counts.get(code)!;
		runs.push({ code, from, to });
		counts.set(code, from);
		from = to;
	}
	const sorted = new Uint32Array(order.length);
	for (const i of order) {
		const at = counts.get(codes[i]!)!;
		sorted[at] = i;
		counts.set(codes[i]!, at + 1);
	}
	return { order: sorted, runs };
}
