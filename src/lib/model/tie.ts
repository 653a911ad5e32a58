import { admits, type EvidenceLevel } from './evidence.ts';
import { isActive } from './spell.ts';
import type { Tie, TieSpell, Time } from './types.ts';

/** The spell of the tie that is active at t, or null, among those whose evidence the level admits; an instant shows for the dwell or until the next spell begins. */
export function tieSpellAt(tie: Tie, t: Time, dwell: number, level: EvidenceLevel = 'all'): TieSpell | null {
	const begun = tie.spells.findLast((spell) => spell.start <= t && admits(level, spell.evidence));
	return begun && isActive(begun, t, dwell) ? begun : null;
}
