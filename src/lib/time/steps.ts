import type { Time } from '../model/types.ts';

/** The next instant at which something changes, the last stop after the last change, null at the last stop; times ascend. */
export function nextChange(times: readonly Time[], t: Time, last: Time): Time | null {
	return t < last ? Math.min(times.find((time) => time > t) ?? last, last) : null;
}

/** The instant of the change before, the first stop before the first change, null at the first stop; times ascend. */
export function previousChange(times: readonly Time[], t: Time, first: Time): Time | null {
	return t > first ? Math.max(times.findLast((time) => time < t) ?? first, first) : null;
}

/** The stop before the last change that t has seen, from which that change alone counts as new; the first stop where t has seen none. Times ascend. */
export function beforeLastChange(times: readonly Time[], t: Time, first: Time): Time {
	const seen = times.findLast((time) => time <= t);
	return seen === undefined ? first : (previousChange(times, seen, first) ?? first);
}
