import type { StatusSpell, TemporalNode, WrittenSpell } from '../../model/types.ts';
import { bare, type NodeDraft } from './readNodeRows.ts';
import { always } from './rowSpell.ts';

const unsaid = { evidence: null, datePrecision: null, bounds: '', section: '', note: '' } as const;

/** A node of the network; statuses in order of their start, each until the next at the latest. */
export function nodeOf(draft: NodeDraft): TemporalNode {
	const { id, label, role, attributes, activity } = draft;
	const ordered = [...draft.statuses].sort((a, b) => (a.sort < b.sort ? -1 : a.sort > b.sort ? 1 : a.start - b.start));
	const statuses = ordered.flatMap((spell, at): StatusSpell[] => {
		const next = ordered[at + 1]?.sort === spell.sort ? ordered[at + 1] : undefined;
		// Two words at one moment: the later row is what it became.
		if (next && next.start === spell.start) return [];
		const end = next ? Math.min(spell.end, next.start) : spell.end;
		return [
			{
				...bare(spell),
				end,
				endText: end === spell.end || spell.endText !== '' ? spell.endText : next!.startText,
				id: `${id} ${at + 1}`,
				status: spell.value ?? '',
				degree: spell.degree ?? null,
				perspective: spell.sort,
				basis: [],
				...unsaid,
				datePrecision: spell.uncertain ? ('bounded' as const) : null
			}
		];
	});
	return {
		id,
		label,
		shortLabel: label,
		role,
		attributes,
		parent: null,
		activity: activity.length > 0 ? joinedActivity(activity) : [bare(always)],
		statuses,
		...unsaid
	};
}

/** Spells of presence in order; those that meet or overlap are one. */
function joinedActivity(activity: readonly WrittenSpell[]): readonly WrittenSpell[] {
	const joined: WrittenSpell[] = [];
	for (const spell of [...activity].sort((a, b) => a.start - b.start)) {
		const last = joined.at(-1);
		if (last && spell.start <= last.end) {
			if (spell.end > last.end) joined[joined.length - 1] = { ...last, end: spell.end, endText: spell.endText };
		} else joined.push(spell);
	}
	return joined;
}
