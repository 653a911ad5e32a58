import { mulberry32 } from '../layout/mulberry32.ts';
import type { StatusSpell, TemporalNetwork, TemporalNode, Tie } from '../model/types.ts';

/** One drawing among those that a source allows equally, and how many ties it draws between others than the first does. */
export interface Drawing {
	readonly network: TemporalNetwork;
	readonly changed: number;
}

/**
 * Draws the ties of which the source does not say between whom once more, by chance: each end among those that its
 * alternatives allow. Where two nodes may stand for one another throughout (each is the other's only alternative), they
 * change places as wholes, with the standing that they earn, so that a chain stays a chain. One seed, one drawing; seed 0
 * is the drawing of the tables.
 */
export function drawnAgain(network: TemporalNetwork, seed: number): Drawing {
	if (seed === 0) return { network, changed: 0 };
	const random = mulberry32(seed);
	const swapped = twins(network).filter(() => random() < 0.5);
	const place = new Map(swapped.flatMap(([a, b]) => [[a, b] as const, [b, a] as const]));
	const ids = new Map(network.nodes.map((node) => [node.id, node]));
	let changed = 0;
	const ties = network.ties.map((tie) => {
		const { from, to } = endsAllowed(network, tie, ids);
		const pick = (own: string, among: readonly string[]): string => {
			if (among.length === 1 && place.get(own) === among[0]) return among[0]!;
			if (among.length < 2) return own;
			return [own, ...among][Math.floor(random() * (among.length + 1))]!;
		};
		const source = pick(tie.source, from);
		const target = pick(tie.target, to);
		if (source === target || (source === tie.source && target === tie.target)) return tie;
		changed++;
		return { ...tie, source, target };
	});
	const nodes = network.nodes.map((node) => {
		const other = ids.get(place.get(node.id) ?? '');
		return other ? { ...node, statuses: withEarned(node, other) } : node;
	});
	return { network: { ...network, ties, nodes }, changed };
}

/** Pairs of nodes that alternatives name as the only one beside each other: [a, b] with a before b. */
export function twins(network: TemporalNetwork): readonly (readonly [string, string])[] {
	const pairs = new Map<string, readonly [string, string]>();
	for (const { source, target, alternatives } of network.ties)
		for (const part of alternatives.split(';').map((text) => text.trim())) {
			const [, end, choice = ''] = /^(from|to):\s*(.*)$/.exec(part) ?? [];
			const own = end === 'from' ? source : target;
			const named = network.nodes.some(({ id }) => id === choice);
			if (!end || !named) continue;
			const pair = own < choice ? ([own, choice] as const) : ([choice, own] as const);
			pairs.set(pair.join(' '), pair);
		}
	return [...pairs.values()];
}

type Ids = ReadonlyMap<string, TemporalNode>;

/** Who else may stand at each end of a tie. */
function endsAllowed(network: TemporalNetwork, tie: Tie, ids: Ids): { from: readonly string[]; to: readonly string[] } {
	const allowed = { from: [] as readonly string[], to: [] as readonly string[] };
	for (const part of tie.alternatives.split(';').map((text) => text.trim())) {
		const [, end, choice = ''] = /^(from|to):\s*(.*)$/.exec(part) ?? [];
		if (!end) continue;
		const own = end === 'from' ? tie.source : tie.target;
		allowed[end as 'from' | 'to'] = named(network, choice, own, ids);
	}
	return allowed;
}

/** The nodes that a choice names by their ids, or as a class ("any other project": all of the role of the node itself). */
function named({ nodes }: TemporalNetwork, choice: string, own: string, ids: Ids): readonly string[] {
	if (/^any\b/.test(choice)) {
		const role = ids.get(own)?.role;
		return nodes.filter((node) => node.role === role && node.id !== own).map(({ id }) => id);
	}
	return choice
		.split('|')
		.map((id) => id.trim())
		.filter((id) => ids.has(id) && id !== own);
}

/** The statuses of a node with the course of another: what is drawn by chance takes along what it leads to. */
function withEarned(node: TemporalNode, other: TemporalNode): readonly StatusSpell[] {
	return other.statuses.map((status) => ({ ...status, id: `${status.id} at ${node.id}` }));
}
