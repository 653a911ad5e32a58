import { admits, type EvidenceLevel } from './evidence.ts';
import { hullsOf } from './hulls.ts';
import { isActive } from './spell.ts';
import { statusAt } from './status.ts';
import { tieSpellAt } from './tie.ts';
import type { StatusSpell, TemporalNetwork, TemporalNode, Tie, TieSpell, Time } from './types.ts';

/** What of the network is shown. */
export interface Filter {
	/** Through whose eyes statuses are seen: the id of a perspective. */
	readonly perspective: string;
	readonly evidence: EvidenceLevel;
	/** The kinds shown; null shows all. */
	readonly kinds: ReadonlySet<string> | null;
	/** Whether ties that were expected and did not come about are drawn. */
	readonly expected: boolean;
}

/** What holds at an instant and is shown, nodes and ties each by id. */
export interface Slice {
	readonly time: Time;
	readonly nodes: readonly { readonly node: TemporalNode; readonly status: StatusSpell | null }[];
	readonly ties: readonly { readonly tie: Tie; readonly spell: TieSpell }[];
}

/** Everything that happened, through the eyes of the network's first perspective. */
export function defaultFilter(network: TemporalNetwork): Filter {
	return { perspective: network.perspectives[0]?.id ?? '', evidence: 'all', kinds: null, expected: false };
}

/** Whether a tie is shown at all under the filter, whatever its spells. */
export function showsTie({ kinds, expected }: Filter, tie: Tie): boolean {
	return (kinds === null || kinds.has(tie.kind)) && (tie.mode !== 'expected_unmet' || expected);
}

/** What holds at t under the filter; a tie is there only where both its ends are. */
export function sliceAt(network: TemporalNetwork, t: Time, filter: Filter): Slice {
	const { dwell } = network;
	const hulls = hullsOf(network);
	const nodes = network.nodes
		.filter((node) => admits(filter.evidence, node.evidence) && node.activity.some((s) => isActive(s, t, dwell)))
		.map((node) => ({ node, status: statusAt(node, t, filter.perspective, dwell, filter.evidence) }));
	const present = new Set(nodes.map(({ node }) => node.id));
	const ties: { tie: Tie; spell: TieSpell }[] = [];
	for (let at = 0; at < network.ties.length; at++) {
		if (t < hulls.starts[at]! || t >= hulls.ends[at]!) continue;
		const tie = network.ties[at]!;
		if (!showsTie(filter, tie) || !present.has(tie.source) || !present.has(tie.target)) continue;
		const spell = tieSpellAt(tie, t, dwell, filter.evidence);
		if (spell) ties.push({ tie, spell });
	}
	return { time: t, nodes, ties };
}

/** What holds, as one text: two slices of the same text hold the same nodes, statuses and spells, whatever their dates. */
export function heldBy({ nodes, ties }: Slice): string {
	const rows = [
		...nodes.map(({ node, status }) => [node.id, status?.id ?? null]),
		...ties.map(({ tie, spell }) => [tie.id, spell.number])
	];
	return JSON.stringify(rows);
}
