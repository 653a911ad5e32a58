import type { TemporalNetwork, TemporalNode, Tie } from './types.ts';

/** A part of a network that goes from one thread to another: everything but nodes and ties, or some of these. */
export type NetworkPart =
	{ readonly head: TemporalNetwork } | { readonly nodes: readonly TemporalNode[] } | { readonly ties: readonly Tie[] };

/** Spells in a part: so few that to copy them takes a fraction of a frame, and a page that gets them stays alive. */
const most = 600;

/** Whether a network is so small that it goes in one piece. */
export const isOnePart = ({ nodes, ties }: TemporalNetwork): boolean => nodes.length + ties.length <= most;

/** A network in parts, its head first. */
export function* partsOf(network: TemporalNetwork): Generator<NetworkPart> {
	yield { head: { ...network, nodes: [], ties: [] } };
	for (const nodes of slices(network.nodes, ({ activity, statuses }) => activity.length + statuses.length))
		yield { nodes };
	for (const ties of slices(network.ties, ({ spells }) => spells.length)) yield { ties };
}

function* slices<T>(all: readonly T[], sizeOf: (one: T) => number): Generator<readonly T[]> {
	let [from, size] = [0, 0];
	for (let at = 0; at < all.length; at++) {
		size += 1 + sizeOf(all[at]!);
		if (size < most && at < all.length - 1) continue;
		yield all.slice(from, at + 1);
		[from, size] = [at + 1, 0];
	}
}

/** Puts a network together from its parts, in the order in which they were sent. */
export class NetworkGathering {
	#head: TemporalNetwork | null = null;
	#nodes: TemporalNode[] = [];
	#ties: Tie[] = [];

	/** A head begins another network. */
	add(part: NetworkPart): void {
		if ('head' in part) [this.#head, this.#nodes, this.#ties] = [part.head, [], []];
		else if ('nodes' in part) for (const node of part.nodes) this.#nodes.push(node);
		else for (const tie of part.ties) this.#ties.push(tie);
	}

	/** The network whose parts have come; null where none has. */
	get network(): TemporalNetwork | null {
		return this.#head && { ...this.#head, nodes: this.#nodes, ties: this.#ties };
	}
}
