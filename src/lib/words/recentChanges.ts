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
	const end = countUpTo(changes, time);
	const latest = changes[end - 1]?.time;
	if (latest === undefined) return [];
	let start = end - 1;
	while (start > 0 && changes[start - 1]?.time === latest) start--;
	return changes.slice(start, end);
}

/** How many changes come at or before t: asked in every frame of tens of thousands. */
function countUpTo(changes: readonly Change[], t: Time): number {
	let [low, high] = [0, changes.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if (changes[middle]!.time <= t) low = middle + 1;
		else high = middle;
	}
	return low;
}
