import type { TemporalNetwork, Time } from '../model/types.ts';
import { clampTime, lastInstant, type Calendar } from '../time/calendar.ts';
import { parseTime } from '../time/parseTime.ts';

const day = 86_400_000;

/** The instant to which the address of t leads back: the start of its day, or the last stop itself, which has all of its day. */
export function addressedTime(network: Calendar, t: Time): Time {
	const last = lastInstant(network);
	const { start } = network.observed;
	if (network.timeKind === 'number' || t <= start) return Math.min(Math.max(t, start), last);
	const own = Math.floor(t / day);
	return own >= Math.floor(last / day) ? last : Math.max(start, own * day);
}

/** The shortest date that means exactly this instant; within a day it is that day, for nobody writes hours. */
export function writeTime({ timeKind }: Pick<TemporalNetwork, 'timeKind'>, time: Time): string {
	if (timeKind === 'number') return String(time);
	const date = new Date(time);
	const number = date.getUTCFullYear();
	const year = `${number < 0 ? '-' : ''}${String(Math.abs(number)).padStart(4, '0')}`;
	// Counted from the end, for years of more than four digits: "-09-15T00:00:00.000Z".
	const monthAndDay = date.toISOString().slice(-20, -14);
	const day = year + monthAndDay;
	return [year, year + monthAndDay.slice(0, 3)].find((text) => parseTime(text, 'date')?.start === time) ?? day;
}

/** The instant that an address means by a date, and whether it is only the nearest in the observation; null where it is no date. */
export function readTime(network: Calendar, text: string): { readonly time: Time; readonly outside: boolean } | null {
	const parsed = parseTime(text, network.timeKind);
	if (!parsed) return null;
	const { start, end } = network.observed;
	const last = lastInstant(network);
	// The day that holds the last stop means the last stop: a link copied there leads back to the same picture.
	if (parsed.precision === 'day' && parsed.start <= last && last < parsed.end) return { time: last, outside: false };
	return { time: clampTime(network, parsed.start), outside: parsed.start < start || parsed.start >= end };
}
