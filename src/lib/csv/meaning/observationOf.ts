import type { Spell, TemporalNetwork, TemporalNode, Tie, Time } from '../../model/types.ts';
import { plusUnits, startOfUnit } from '../../time/calendar.ts';

/** From the first to the last time that is written, and so far beyond it that what begins last is seen too; one unit where nothing is written. */
export function observationOf(
	nodes: readonly TemporalNode[],
	ties: readonly Tie[],
	kind: TemporalNetwork['timeKind'],
	unit: TemporalNetwork['unit']
): Spell {
	let [first, last, latest] = [Infinity, -Infinity, -Infinity];
	const see = ({ start, end }: Spell) => {
		for (const at of [start, end]) {
			if (!Number.isFinite(at)) continue;
			if (at < first) first = at;
			if (at > last) last = at;
		}
		if (Number.isFinite(start) && start > latest) latest = start;
	};
	for (const tie of ties) for (const spell of tie.spells) see(spell);
	for (const node of nodes) for (const spell of node.statuses) see(spell);
	if (first === Infinity) for (const node of nodes) for (const spell of node.activity) see(spell);
	if (first === Infinity) return { start: 0, end: 1 };
	// What has no end, or no length, begins at the very last time: it lasts at least through its unit.
	return { start: first, end: latest < last ? last : throughUnit(latest, latest - first, kind, unit) };
}

/** Where the unit ends that begins at a time; a moment within a unit, and a number that is not whole, last for a sixtieth of all that is before it. */
function throughUnit(at: Time, before: number, kind: TemporalNetwork['timeKind'], unit: TemporalNetwork['unit']): Time {
	const isWhole = kind === 'date' ? unit !== 'number' && startOfUnit(at, unit) === at : Number.isInteger(at);
	if (isWhole) return kind === 'date' ? plusUnits(at, unit, 1) : at + 1;
	return at + (before > 0 ? before / 60 : kind === 'date' ? 864e5 : 1);
}
