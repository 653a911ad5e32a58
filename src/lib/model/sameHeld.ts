import type { Slice } from './slice.ts';

/** Whether two slices of a network hold the same nodes, statuses and spells, whatever their dates; cheaper than heldBy, which gives a text to keep. */
export function sameHeld(a: Slice, b: Slice): boolean {
	if (a === b) return true;
	if (a.nodes.length !== b.nodes.length || a.ties.length !== b.ties.length) return false;
	return (
		a.nodes.every(({ node, status }, i) => node === b.nodes[i]!.node && status === b.nodes[i]!.status) &&
		a.ties.every(({ tie, spell }, i) => tie === b.ties[i]!.tie && spell === b.ties[i]!.spell)
	);
}
