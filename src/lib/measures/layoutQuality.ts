import type { Spell, Time } from '../model/types.ts';
import { bestScale } from './bestScale.ts';
import { crossingsOf } from './crossings.ts';
import { crowdingOf } from './crowding.ts';
import { evenTimes } from './evenTimes.ts';
import type { Moment } from './moment.ts';
import { movementOf } from './movement.ts';
import { neighbourhoodPreservation } from './neighbourhoods.ts';
import { placesAt, type Path } from './straightMotion.ts';
import { meanPairs, meanStress, stressParts } from './stress.ts';

/** A network over time as the measures of a layout see it. */
export interface Measured {
	/** First and last time slice, and how many there are, evenly spaced. */
	readonly slices: { readonly first: Time; readonly last: Time; readonly count: number };
	readonly momentAt: (t: Time) => Moment;
	/** When each node is there. */
	readonly presence: readonly (readonly Spell[])[];
	/** The times at which crowding is looked at, ascending. */
	readonly crowdingTimes: readonly Time[];
	/** How many times between two slices StressOff looks at; 10 in Experiment.java. */
	readonly between: number;
	/** How many nodes stand for all where stress is estimated; Infinity: all. */
	readonly sources: number;
}

/** How good a layout is, after its best scale: stress is a sum over pairs, movement in units of length, crowding a count. */
export interface LayoutQuality {
	/** By what places are to be divided. */
	readonly scale: number;
	/** Mean stress at the time slices. */
	readonly on: number;
	/** Mean stress at the time slices and between. */
	readonly off: number;
	/** Over how many pairs these are sums, on average: those that a way joins. */
	readonly pairs: { readonly on: number; readonly off: number };
	readonly movement: number;
	readonly crowding: number;
}

/** The five numbers of layout.md, section 1.1, from Experiment.java of DynNoSlice. */
export function layoutQuality(measured: Measured, paths: readonly Path[]): LayoutQuality {
	const { slices, momentAt, presence, crowdingTimes, between, sources } = measured;
	const { first, last, count } = slices;
	const places = new Float64Array(2 * paths.length);
	const partsAt = (t: Time) => stressParts(momentAt(t), placesAt(paths, t, places), sources);
	const on = evenTimes(first, last, count).map(partsAt);
	const scale = bestScale(on);
	const off = evenTimes(first, last, count + between * (count - 1)).map(partsAt);
	return {
		scale,
		on: meanStress(on, scale),
		off: meanStress(off, scale),
		pairs: { on: meanPairs(on), off: meanPairs(off) },
		movement: movementOf(paths, presence, scale),
		crowding: crowdingOf(
			crowdingTimes,
			(t) => momentAt(t).present,
			(t) => placesAt(paths, t, places),
			scale
		)
	};
}

/** How readable the picture is at one moment. */
export interface Readability {
	/** 0 to 1, or null where nobody is tied. */
	readonly neighbourhoods: number | null;
	readonly crossings: number;
}

export function readabilityAt({ momentAt }: Pick<Measured, 'momentAt'>, paths: readonly Path[], t: Time): Readability {
	const moment = momentAt(t);
	const places = placesAt(paths, t);
	return { neighbourhoods: neighbourhoodPreservation(moment, places), crossings: crossingsOf(moment, places) };
}
