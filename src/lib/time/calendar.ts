import type { Spell, TemporalNetwork, Time } from '../model/types.ts';
import { utc } from './parseTime.ts';
import { niceStep, roundNumbers } from './ticks.ts';
import { hasWholeTimes } from './wholeTimes.ts';

/** What of a network decides how its time steps; nodes and ties say whether its numbers are whole. */
export type Calendar = Pick<TemporalNetwork, 'observed' | 'unit' | 'timeKind'> &
	Partial<Pick<TemporalNetwork, 'nodes' | 'ties'>>;

/** The last stop of the timeline, which shows everything that was there at the end: a millisecond before it in dated data, the last whole number where all times are whole, else a millionth of the observation before it. */
export function lastInstant(network: Calendar): Time {
	const { start, end } = network.observed;
	if (end <= start) return start;
	if (network.timeKind === 'date' || hasWholeTimes(network)) return end - 1;
	return end - (end - start) / 1e6;
}

/** The nearest instant of the timeline. */
export function clampTime(network: Calendar, t: Time): Time {
	return Math.min(Math.max(t, network.observed.start), lastInstant(network));
}

/** The start of the unit that holds t. */
export function startOfUnit(t: Time, unit: TemporalNetwork['unit']): Time {
	if (unit === 'number') return Math.floor(t);
	const date = new Date(t);
	const year = date.getUTCFullYear();
	if (unit === 'year') return utc(year, 0, 1);
	return unit === 'month' ? utc(year, date.getUTCMonth(), 1) : utc(year, date.getUTCMonth(), date.getUTCDate());
}

/** The start of the unit n units after the one that holds t. */
export function plusUnits(t: Time, unit: TemporalNetwork['unit'], n: number): Time {
	const start = startOfUnit(t, unit);
	if (unit === 'number') return start + n;
	const date = new Date(start);
	const year = date.getUTCFullYear();
	const month = date.getUTCMonth();
	if (unit === 'year') return utc(year + n, 0, 1);
	return unit === 'month' ? utc(year, month + n, 1) : utc(year, month, date.getUTCDate() + n);
}

/** The start of the unit n steps from t, within the timeline; one step back from within a unit is that unit's own start. */
export function stepUnit(network: Calendar, t: Time, n: number): Time {
	const { unit, timeKind } = network;
	// The last stop of dated data lies at the end of its unit and reads as all of it: one step back from there is a unit, not a moment.
	const whole = t <= startOfUnit(t, unit) || (timeKind === 'date' && t >= lastInstant(network));
	return clampTime(network, plusUnits(t, unit, n < 0 && !whole ? n + 1 : n));
}

// No strip has room for more bars.
const mostStarts = 400;
const shortest = { year: 365 * 864e5, month: 28 * 864e5, day: 864e5, number: 1 };

/** The starts of the units from the one that holds the spell's start to the one that holds its last instant; of every second, third ... unit where there would be more than 400. */
export function unitStarts(spell: Spell, unit: TemporalNetwork['unit']): readonly Time[] {
	return startsOf(spell, unit, Math.ceil((spell.end - spell.start) / shortest[unit] / mostStarts) || 1);
}

/** The starts of the years within a spell. */
export function yearStarts(spell: Spell): readonly Time[] {
	return startsOf(spell, 'year', 1).filter((t) => t >= spell.start);
}

function startsOf(spell: Spell, unit: TemporalNetwork['unit'], every: number): Time[] {
	const starts: Time[] = [];
	let t = startOfUnit(spell.start, unit);
	// Beyond 2^53 a number plus one is the same number.
	while (t < spell.end && t !== starts.at(-1)) {
		starts.push(t);
		t = plusUnits(t, unit, every);
	}
	return starts;
}

/** Where the axis carries a label, at most a dozen: years of dated data (or the start, where no year begins within), round numbers otherwise. */
export function axisTicks(spell: Spell, timeKind: TemporalNetwork['timeKind']): readonly Time[] {
	if (timeKind === 'number')
		return roundNumbers(spell, Number.isInteger(spell.start) && Number.isInteger(spell.end) ? 1 : 0);
	const years = yearStarts(spell);
	if (years.length === 0) return [spell.start];
	if (years.length <= 12) return years;
	const step = niceStep(years.length);
	return years.filter((t) => new Date(t).getUTCFullYear() % step === 0);
}
