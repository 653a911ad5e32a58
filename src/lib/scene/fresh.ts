import { changesBetween, type Change } from '../model/changes.ts';
import type { Slice } from '../model/slice.ts';

/** The ids of what a step brought or altered, forwards or backwards: what is marked as new where nothing may move. */
export function freshAfter(changes: readonly Change[], before: Slice, after: Slice): ReadonlySet<string> {
	const [low, high] = before.time < after.time ? [before.time, after.time] : [after.time, before.time];
	const was = new Set(before.ties.map(({ tie }) => tie.id));
	const fresh = new Set(changesBetween(changes, low, high).map((change) => change.id));
	for (const { tie } of after.ties) if (!was.has(tie.id)) fresh.add(tie.id);
	return fresh;
}
