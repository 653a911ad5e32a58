import { changesBetween, type Change } from '../model/changes.ts';
import type { Time } from '../model/types.ts';

/** What "just changed" is about: what a step forward brought; while playing, and after a step back, the latest change up to t. */
export function recentChanges(
	changes: readonly Change[],
	{ since, time, playing }: { readonly since: Time; readonly time: Time; readonly playing: boolean }
): readonly Change[] {
	if (!playing && since < time) {
		const stepped = changesBetween(changes, since, time);
		if (stepped.length > 0) return stepped;
	}
	const latest = changes.findLast((change) => change.time <= time)?.time;
	return latest === undefined ? [] : changes.filter((change) => change.time === latest);
}
