import type { TemporalNetwork, Time } from '../../model/types.ts';

/** When a tie that begins at a time is over, where one date alone is known. */
export type Holding = 'moment' | 'until the next' | 'until the end' | ((start: Time) => Time);

/** The units of a length of time in dated data. */
export const lengthUnits = ['minutes', 'hours', 'days', 'months', 'years'] as const;

const milliseconds: Readonly<Record<string, number>> = { minute: 6e4, hour: 36e5, day: 864e5, week: 7 * 864e5 };

/** How long is asked for; null where the words are no length of time that the data can have. */
export function holdingOf(text: string, timeKind: TemporalNetwork['timeKind']): Holding | null {
	if (text === 'moment' || text === 'until the next' || text === 'until the end') return text;
	const [, digits, unit = ''] = /^(\d+(?:\.\d+)?)\s*(?:(minute|hour|day|week|month|year)s?)?$/.exec(text) ?? [];
	const count = Number(digits);
	if (!(count > 0) || (unit === '') !== (timeKind === 'number')) return null;
	if (timeKind === 'number') return (start) => start + count;
	const length = milliseconds[unit];
	if (length !== undefined) return (start) => start + count * length;
	if (!Number.isInteger(count)) return null;
	return (start) => plusMonths(start, unit === 'year' ? 12 * count : count);
}

/** The same day and time of day so many months later; the last of a month where it has no such day. */
function plusMonths(t: Time, months: number): Time {
	const date = new Date(t);
	const day = date.getUTCDate();
	date.setUTCDate(1);
	date.setUTCMonth(date.getUTCMonth() + months);
	const last = new Date(date);
	last.setUTCMonth(last.getUTCMonth() + 1, 0);
	date.setUTCDate(Math.min(day, last.getUTCDate()));
	return date.getTime();
}
