import type { Spell, Time } from './types.ts';

/** Whether the spell is active at t: start ≤ t < end; an instant (start = end) shows for the dwell, in units of Time. */
export function isActive(spell: Spell, t: Time, dwell: number): boolean {
	if (spell.start === spell.end) return t >= spell.start && t < spell.start + dwell;
	return t >= spell.start && t < spell.end;
}
