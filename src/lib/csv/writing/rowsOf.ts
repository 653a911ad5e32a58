import type { StatusSpell, TemporalNetwork, TemporalNode, Tie, TieSpell, WrittenSpell } from '../../model/types.ts';

/** A spell of a tie with its tie. */
export interface TieRow {
	readonly tie: Tie;
	readonly spell: TieSpell;
	/** Which spell of the tie it is, unique within the tie. */
	readonly number: number;
}

/** A status spell with its node's id. */
export interface StatusRow {
	readonly node: string;
	readonly status: StatusSpell;
}

/** A spell of activity with its node. */
export interface PresenceRow {
	readonly node: TemporalNode;
	readonly spell: WrittenSpell;
}

/** The spells of all ties, tie by tie; counted anew where a tie's own numbers could not be told apart. */
export function tieRowsOf({ ties }: Pick<TemporalNetwork, 'ties'>): readonly TieRow[] {
	return ties.flatMap((tie) => {
		const counted = isCounted(tie);
		return tie.spells.map((spell, i) => ({ tie, spell, number: counted ? spell.number : i + 1 }));
	});
}

/** The status spells of all nodes, node by node; an id that an earlier one has is left blank. */
export function statusRowsOf({ nodes }: Pick<TemporalNetwork, 'nodes'>): readonly StatusRow[] {
	const ids = new Set<string>();
	return nodes.flatMap((node) =>
		node.statuses.map((status) => {
			const id = ids.has(status.id) ? '' : status.id;
			ids.add(id);
			return { node: node.id, status: { ...status, id } };
		})
	);
}

/** The spells of activity of all nodes, node by node. */
export function presenceRowsOf({ nodes }: Pick<TemporalNetwork, 'nodes'>): readonly PresenceRow[] {
	return nodes.flatMap((node) => node.activity.map((spell) => ({ node, spell })));
}

/** Whether any tie is something else than realised, so that the mode says something. */
export function hasModes({ ties }: Pick<TemporalNetwork, 'ties'>): boolean {
	return ties.some(({ mode }) => mode !== 'realised');
}

function isCounted({ spells }: Tie): boolean {
	const numbers = new Set(spells.map(({ number }) => number));
	return numbers.size === spells.length && spells.every(({ number }) => number >= 1 && number <= 1e6);
}
