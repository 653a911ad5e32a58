import { admits, type EvidenceLevel } from './evidence.ts';
import { isActive } from './spell.ts';
import type { StatusSpell, TemporalNode, Time } from './types.ts';

/** What the node was at t in one party's eyes, or null where that party has no view of it then or no evidence that the level admits; an instant shows for the dwell. */
export function statusAt(
	node: TemporalNode,
	t: Time,
	perspective: string,
	dwell = 0,
	level: EvidenceLevel = 'all'
): StatusSpell | null {
	const begun = node.statuses.findLast((spell) => spell.start <= t && spell.perspective === perspective);
	return begun && admits(level, begun.evidence) && isActive(begun, t, dwell) ? begun : null;
}
