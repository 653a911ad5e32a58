import type { Time } from '../model/types.ts';
import type { Warp } from './warp.ts';

/** So many dates of a warp, the first and the last among them, equally far apart as playing goes: by change, each interval has about as much happening. Fewer where they fall together. @param count 2 or more. @param snap a date as it is written. */
export function spreadOver({ toTime }: Warp, count: number, snap: (t: Time) => Time): readonly Time[] {
	const times = Array.from({ length: count }, (_, i) => snap(toTime(i / (count - 1))));
	return times.filter((t, i) => i === 0 || t > times[i - 1]!);
}
