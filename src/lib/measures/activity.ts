import type { Change } from '../model/changes.ts';
import type { Time } from '../model/types.ts';

/** How much happens within one unit of the timeline. */
export interface Activity {
	/** Start of the unit. */
	readonly time: Time;
	readonly formed: number;
	readonly ended: number;
	readonly changed: number;
	readonly status: number;
}

/** How much happens when: one count a unit; starts ascend, and what comes before the first is not counted. */
export function activityOf(changes: readonly Change[], starts: readonly Time[]): readonly Activity[] {
	const found = known.get(changes);
	if (found && found.length === starts.length && found.every(({ time }, at) => time === starts[at])) return found;
	const activity = counted(changes, starts);
	known.set(changes, activity);
	return activity;
}

/** What was last found of changes, which two timelines of one network ask alike. */
const known = new WeakMap<readonly Change[], readonly Activity[]>();

function counted(changes: readonly Change[], starts: readonly Time[]): readonly Activity[] {
	const counts = starts.map((time) => ({ time, formed: 0, ended: 0, changed: 0, status: 0 }));
	let i = 0;
	for (const change of changes) {
		while (i + 1 < starts.length && (starts[i + 1] ?? Infinity) <= change.time) i++;
		const count = counts[i];
		if (!count || change.time < count.time) continue;
		if (change.type === 'tie start') count.formed++;
		else if (change.type === 'tie end') count.ended++;
		else if (change.type === 'tie change') count.changed++;
		else if (change.type === 'status change') count.status++;
	}
	return counts;
}
