import type { Spell, Time } from '../../model/types.ts';

/** Where a time lies on the axis, in per cent of its length, so that one drawing serves every width; what lies beyond the axis is held at its ends. */
export function percentOf(t: Time, shown: Spell): number {
	const share = (t - shown.start) / (shown.end - shown.start || 1);
	return Math.round(Math.min(1, Math.max(0, share)) * 1e5) / 1e3;
}
