import type { Time } from '../model/types.ts';

/** So many evenly spaced times from the first to the last, both among them; the first alone where one is asked for. */
export function evenTimes(first: Time, last: Time, count: number): Time[] {
	return Array.from({ length: count }, (_, i) => (count > 1 ? first + (i * (last - first)) / (count - 1) : first));
}
