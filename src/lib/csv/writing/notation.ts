import type { TemporalNetwork, Time } from '../../model/types.ts';
import { hasWholeTimes } from '../../time/wholeTimes.ts';

/** The units in which a date can be written, coarse to fine. */
export const dateUnits = ['year', 'month', 'day'] as const;
export type DateUnit = (typeof dateUnits)[number];

/** How the times of a network are written. */
export interface Notation {
	readonly timeKind: TemporalNetwork['timeKind'];
	/** The unit for a date that nobody has written yet. */
	readonly unit: DateUnit;
	/** Whether whole numbers last for their unit, as waves do; else ends are points. */
	readonly whole: boolean;
	/** Whether a year may stand alone; not where many of them would be taken for plain numbers. */
	readonly years: boolean;
}

/** The notation that goes with a network. */
export function notationOf(network: TemporalNetwork, years = true): Notation {
	const { timeKind, unit } = network;
	return {
		timeKind,
		unit: unit === 'number' ? 'day' : unit,
		whole: timeKind === 'number' && hasWholeTimes(network),
		years
	};
}

/** The unit of a calendar in which an instant lies: 2009, 2009-09 or 2009-09-15. */
export function unitText(t: Time, unit: DateUnit): string {
	const date = new Date(t);
	const year = date.getUTCFullYear();
	const parts = [`${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`];
	if (unit !== 'year') parts.push(two(date.getUTCMonth() + 1));
	if (unit === 'day') parts.push(two(date.getUTCDate()));
	return parts.join('-');
}

/** An instant to the millisecond, which is a point as 3.0 is: "2014-09-01 14:37:26.000". */
export function pointText(t: Time, timeKind: TemporalNetwork['timeKind']): string {
	if (timeKind === 'number') {
		const text = String(t + 0);
		return text.includes('.') ? text : text.replace(/(?=e|$)/, '.0');
	}
	const date = new Date(t);
	const clock = [date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds()].map(two).join(':');
	return `${unitText(t, 'day')} ${clock}.${String(date.getUTCMilliseconds()).padStart(3, '0')}`;
}

const two = (value: number) => String(value).padStart(2, '0');
