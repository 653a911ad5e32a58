import { admits, type EvidenceLevel } from './evidence.ts';
import { isActive } from './spell.ts';
import type { Tie, TieSpell, Time } from './types.ts';

/** The spell of the tie that is active at t, or null where there is none or the level does not admit its evidence; an instant shows for the dwell or until the next spell begins, whatever its evidence. */
export function tieSpellAt(tie: Tie, t: Time, dwell: number, level: EvidenceLevel = 'all'): TieSpell | null {
	const begun = tie.spells.findLast((spell) => spell.start <= t);
	return begun && admits(level, begun.evidence) && isActive(begun, t, dwell) ? begun : null;
}

/** The spells that follow one another without a gap and hold the given one: a tie whose weight changes has stood since the first of them. */
export function runAround(tie: Tie, spell: TieSpell): { readonly first: TieSpell; readonly last: TieSpell } {
	const at = tie.spells.findIndex(({ number }) => number === spell.number);
	if (at < 0) throw new Error(`unknown spell: ${spell.number}`);
	let [first, last] = [at, at];
	while (first > 0 && tie.spells[first - 1]!.end === tie.spells[first]!.start) first--;
	while (last + 1 < tie.spells.length && tie.spells[last]!.end === tie.spells[last + 1]!.start) last++;
	return { first: tie.spells[first]!, last: tie.spells[last]! };
}
