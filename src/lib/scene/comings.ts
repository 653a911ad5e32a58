/**
 * What came and what went from one list to another, by id. Both are usually in the order of their ids, so that walking along them finds nearly all pairs;
 * only what the walk leaves over is looked up, for a list in another order.
 * @param idOf of an entry; @param pair is called for each entry that is in both.
 */
export function comings<Entry>(
	before: readonly Entry[],
	after: readonly Entry[],
	idOf: (entry: Entry) => string,
	pair: (before: Entry, after: Entry) => void
): { readonly came: readonly Entry[]; readonly went: readonly Entry[] } {
	const came: Entry[] = [];
	const went = new Map<string, Entry>();
	let [i, j] = [0, 0];
	while (i < before.length || j < after.length) {
		const was = before[i];
		const is = after[j];
		if (was !== undefined && is !== undefined && idOf(was) === idOf(is)) {
			pair(was, is);
			i++;
			j++;
		} else if (is === undefined || (was !== undefined && idOf(was) < idOf(is))) {
			went.set(idOf(was!), was!);
			i++;
		} else {
			came.push(is);
			j++;
		}
	}
	const really = came.filter((is) => {
		const was = went.get(idOf(is));
		if (was === undefined) return true;
		went.delete(idOf(is));
		pair(was, is);
		return false;
	});
	return { came: really, went: [...went.values()] };
}
