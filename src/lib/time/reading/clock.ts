import type { ReadTime } from './types.ts';
import { dayText, timeOf, twoDigits } from './units.ts';

const clock =
	/^(\d{1,2})(?::(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?)?(?:\s?(am?|pm?|[ap]\.m\.?))?(?:\s?(z|\D{0,4}\d\d:?(?:\d\d)?|utc|gmt))?$/i;
const offset = /^(?:utc|gmt)?\s?([+-])(\d{2}):?(\d{2})?$/i;
const [day, hour, minute, second] = [864e5, 36e5, 6e4, 1000];

/** The time of day that is written, on a day: 24 hours or am and pm, an offset applied and no other zone ever; null where it is none. */
export function atClock(date: ReadTime, written: string): ReadTime | null {
	const match = clock.exec(written);
	if (!match || date.precision !== 'day') return null;
	const h = hourOf(Number(match[1]), match[5]);
	const m = match[2] === undefined ? 0 : Number(match[2]);
	const s = match[3] === undefined ? 0 : Number(match[3]);
	if (m > 59 || s > 59 || h > 23) {
		// Midnight at the end of a day is written 24:00.
		if (h !== 24 || m !== 0 || s !== 0) return null;
	}
	const away = offsetOf(match[6]);
	if (away === null) return null;
	const fraction = match[4] === undefined ? 0 : Number(match[4].slice(0, 3).padEnd(3, '0'));
	const within = h * hour + m * minute + s * second + fraction - away;
	const shift = Math.floor(within / day) * day;
	const dayOfIt = shift === 0 ? date.text : dayText(date.start + shift);
	const start = date.start + within;
	const text = `${dayOfIt} ${twoDigits(Math.floor((within - shift) / hour))}`;
	const time =
		match[2] === undefined
			? timeOf(start, start + hour, 'hour', text)
			: clockOf(start, within - shift, text, match[3] === undefined, match[4] === undefined);
	return date.shortYear ? { ...time, shortYear: true } : time;
}

function clockOf(start: number, within: number, hours: string, noSeconds: boolean, noFraction: boolean): ReadTime {
	const minutes = `${hours}:${twoDigits(Math.floor(within / minute) % 60)}`;
	if (noSeconds) return timeOf(start, start + minute, 'minute', minutes);
	const seconds = `${minutes}:${twoDigits(Math.floor(within / second) % 60)}`;
	if (noFraction) return timeOf(start, start + second, 'second', seconds);
	return timeOf(start, start + 1, 'millisecond', `${seconds}.${String(within % second).padStart(3, '0')}`);
}

/** The hour of 24; 99 where 12 hours do not have it. */
function hourOf(written: number, half: string | undefined): number {
	if (half === undefined) return written;
	if (written < 1 || written > 12) return 99;
	return (written % 12) + (/^p/i.test(half) ? 12 : 0);
}

/** The milliseconds by which a zone is ahead of UTC; null where it is none, or no place is so far away. */
function offsetOf(zone: string | undefined): number | null {
	if (zone === undefined || /^(?:z|utc|gmt)$/i.test(zone)) return 0;
	const match = offset.exec(zone);
	if (!match) return null;
	const [hours, minutes] = [Number(match[2]), Number(match[3] ?? 0)];
	if (hours > 18 || minutes > 59) return null;
	return (match[1] === '-' ? -1 : 1) * (hours * hour + minutes * minute);
}
