import { evenTimes } from '../../src/lib/measures/evenTimes.ts';
import type { Dataset, During } from './Dataset.ts';

/** A time slice, and all that holds from half way to the one before to half way to the one after. */
export interface TimeSlice extends During {
	readonly time: number;
}

/** The time slices of a network at which its layouts are compared. */
export function slicesOf({ measured: { slices }, during }: Dataset): TimeSlice[] {
	const half = (slices.last - slices.first) / Math.max(1, slices.count - 1) / 2;
	return evenTimes(slices.first, slices.last, slices.count).map((time) => ({
		time,
		...during(time - half, time + half)
	}));
}
