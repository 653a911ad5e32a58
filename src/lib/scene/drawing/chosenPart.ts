import type { Slice } from '../../model/slice.ts';
import type { Selection } from '../view.ts';

/** So many marks are drawn one by one over the many. */
export const few = 160;

/**
 * The part of a slice that is drawn mark by mark over a picture of many: what is chosen with what belongs to it, what holds
 * the tab stop, and what is new. Where that is itself too many, only the marks themselves.
 */
export function chosenPart(slice: Slice, marks: readonly (Selection | null)[], fresh: ReadonlySet<string>): Slice {
	const part = around(slice, marks, fresh, true);
	return part.ties.length + part.nodes.length <= few ? part : around(slice, marks, new Set(), false);
}

function around(slice: Slice, marks: readonly (Selection | null)[], fresh: ReadonlySet<string>, whole: boolean): Slice {
	const [chosen] = marks;
	const ids = (type: Selection['type']) => new Set(marks.flatMap((mark) => (mark?.type === type ? [mark.id] : [])));
	const nodes = ids('node');
	const ties = ids('tie');
	const heard = new Set<string>();
	const near = whole && chosen?.type === 'node' ? chosen.id : null;
	const asks = ties.size + fresh.size > 0 || near !== null;
	const kept = slice.ties.filter(
		({ tie }) => asks && (ties.has(tie.id) || fresh.has(tie.id) || tie.source === near || tie.target === near)
	);
	for (const { tie } of kept) {
		if (tie.id === chosen?.id && tie.audience) heard.add(tie.audience);
		if (whole || tie.id === chosen?.id) nodes.add(tie.source).add(tie.target);
	}
	return {
		time: slice.time,
		nodes: slice.nodes.filter(({ node: { id } }) => nodes.has(id) || heard.has(id) || fresh.has(id)),
		ties: kept
	};
}
