import type { TemporalNetwork } from '../model/types.ts';

/** Fewer than so many nodes of one sort are soon recognised: the threshold that statistical offices use most. */
export const fewest = 5;

/** A word that so few nodes share that it may tell who they are. */
export interface SmallGroup {
	/** What the word is: "role", "status", or the name of an attribute. */
	readonly of: string;
	readonly word: string;
	readonly nodes: number;
}

/** Words that fewer than five nodes share, of those columns that part the nodes into groups; and the columns that are different for most nodes or most ties, which tell each of them apart. */
export function smallGroups({ nodes, ties }: TemporalNetwork): {
	readonly groups: readonly SmallGroup[];
	readonly tellApart: readonly string[];
} {
	const counts = new Map<string, Map<string, number>>();
	const count = (of: string, word: string) => {
		if (word === '') return;
		const words = counts.get(of) ?? new Map<string, number>();
		counts.set(of, words);
		words.set(word, (words.get(word) ?? 0) + 1);
	};
	for (const { role, statuses, attributes } of nodes) {
		count('role', role);
		for (const word of new Set(statuses.map(({ status }) => status))) count('status', word);
		for (const [name, word] of Object.entries(attributes)) count(name, word);
	}
	const tellApart: string[] = [];
	const groups: SmallGroup[] = [];
	for (const [of, words] of counts) {
		// What all have in common parts nobody off.
		if (words.size === 1 && [...words.values()][0] === nodes.length) continue;
		if (words.size >= fewest && words.size * 2 > nodes.length) tellApart.push(of);
		else for (const [word, size] of words) if (size < fewest) groups.push({ of, word, nodes: size });
	}
	for (const [name, { words, rows }] of wordsOfTies(ties))
		if (words.size >= fewest && words.size * 2 > rows && !tellApart.includes(name)) tellApart.push(name);
	return { groups, tellApart };
}

/** What the columns of ties say: each word once, and in how many rows there is one. */
function wordsOfTies(ties: TemporalNetwork['ties']) {
	const columns = new Map<string, { readonly words: Set<string>; rows: number }>();
	for (const { spells } of ties)
		for (const { attributes } of spells)
			for (const [name, word] of Object.entries(attributes ?? {})) {
				const column = columns.get(name) ?? { words: new Set<string>(), rows: 0 };
				columns.set(name, column);
				column.words.add(word);
				column.rows++;
			}
	return columns;
}
