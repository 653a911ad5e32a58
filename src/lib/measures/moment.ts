import { isActive } from '../model/spell.ts';
import type { Spell, TemporalNetwork, Time } from '../model/types.ts';

/** Who is there at one instant and who is tied, in numbers instead of ids. */
export interface Moment {
	/** Number of nodes of the whole network, present or not. */
	readonly size: number;
	/** Ascending indices of the nodes present. */
	readonly present: Int32Array;
	/** Ends of the ties between nodes that are present, two numbers a tie; each pair once, nobody with themselves. */
	readonly ties: Int32Array;
}

/** A moment from indices of nodes that are there, and ties as pairs of indices in any order and number. */
export function momentOf(
	size: number,
	there: readonly number[],
	pairs: readonly (readonly [number, number])[]
): Moment {
	const present = Int32Array.from(there).sort();
	const isThere = new Uint8Array(size);
	present.forEach((i) => (isThere[i] = 1));
	const seen = new Set<number>();
	const ties: number[] = [];
	for (const [i, j] of pairs) {
		const pair = i < j ? i * size + j : j * size + i;
		if (i === j || !isThere[i] || !isThere[j] || seen.has(pair)) continue;
		seen.add(pair);
		ties.push(i, j);
	}
	return { size, present, ties: Int32Array.from(ties) };
}

/** The moments of a network, its nodes numbered as in `ids`; only ties that came about count. */
export function momentsOf(network: TemporalNetwork, ids: readonly string[]): (t: Time) => Moment {
	const indices = new Map(ids.map((id, i) => [id, i]));
	const index = (id: string) => {
		const i = indices.get(id);
		if (i === undefined) throw new Error(`unknown node: ${id}`);
		return i;
	};
	const nodes = network.nodes.map(({ id, activity }) => ({ i: index(id), activity }));
	const ties = network.ties
		.filter(({ mode }) => mode === 'realised')
		.map(({ source, target, spells }) => ({ pair: [index(source), index(target)] as const, spells }));
	return (t) => {
		const active = (spell: Spell) => isActive(spell, t, network.dwell);
		return momentOf(
			ids.length,
			nodes.filter(({ activity }) => activity.some(active)).map(({ i }) => i),
			ties.filter(({ spells }) => spells.some(active)).map(({ pair }) => pair)
		);
	};
}
