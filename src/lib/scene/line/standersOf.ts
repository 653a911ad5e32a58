import type { Slice } from '../../model/slice.ts';
import type { Evidence, StatusSpell, TemporalNetwork, TemporalNode } from '../../model/types.ts';
import type { Overlay } from '../view.ts';

/** A node as the line sees it. */
export interface Stander {
	readonly node: TemporalNode;
	/** Its degree relative to the line, 1 being inside; null where it has none and the line passes it by. */
	readonly degree: number | null;
	/** How far it comes along with another, 0 to 1: what does so has no standing of its own. */
	readonly along: number;
	/** How sure its standing is. */
	readonly evidence: Evidence | null;
}

type Entry = Slice['nodes'][number];

/** The nodes of a slice with their degree relative to the line; a project comes along with its organisation. @param line above 0. */
export function standersOf(
	{ nodes }: Pick<Slice, 'nodes'>,
	line: number,
	shifts: Overlay['shifts'],
	network: TemporalNetwork
): readonly Stander[] {
	const projects = new Set(network.roles.filter(({ shape }) => shape === 'project').map(({ id }) => id));
	const own = new Map(nodes.map((entry) => [entry.node.id, standerOf(entry, line, shifts)]));
	return nodes.flatMap(({ node }) => {
		const stander = own.get(node.id)!;
		const host = projects.has(node.role) && node.parent !== null ? own.get(node.parent) : undefined;
		const [degree, evidence] = [host?.degree ?? null, host?.evidence ?? null];
		if (stander.degree !== null || degree === null || degree <= 0.5) return [stander];
		return [{ ...stander, degree: 1, along: Math.min(1, 2 * degree - 1), evidence }];
	});
}

function standerOf({ node, status }: Entry, line: number, shifts: Overlay['shifts']): Stander {
	const shift = shifts.get(node.id);
	const now = status?.degree ?? null;
	const shown = shift && (now !== null || hasDegree(shift.from)) ? between(shift.from, now ?? 0, shift.share) : now;
	return { node, degree: shown === null ? null : shown / line, along: 1, evidence: status?.evidence ?? null };
}

const hasDegree = (status: StatusSpell | null) => status !== null && status.degree !== null;

function between(from: StatusSpell | null, to: number, share: number): number {
	const before = from?.degree ?? 0;
	return before + (to - before) * share;
}
