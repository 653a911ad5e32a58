import type { Spell, TemporalNetwork } from '../../model/types.ts';
import { axisTicks, plusUnits, unitStarts } from '../../time/calendar.ts';
import { percentOf } from './axis.ts';

/** A dark part of the scale, in per cent of the axis. */
export interface ScalePart {
	readonly from: number;
	readonly to: number;
}

/** More parts than this are no longer told apart. */
const most = 80;

/** Every other part of the scale: quarters where time steps by months, else units, months of many days, or the labelled steps of many numbers. */
export function scaleParts(
	network: Pick<TemporalNetwork, 'observed' | 'unit' | 'timeKind'>,
	shown: Spell
): readonly ScalePart[] {
	const { observed, unit, timeKind } = network;
	const starts = startsOf(network).filter((t) => t < observed.end);
	const last = starts.at(-1) ?? observed.start;
	const step = timeKind === 'number' && starts.length > 1 ? (starts[1] ?? 0) - (starts[0] ?? 0) : 0;
	return starts.flatMap((t, i) => {
		if (i % 2 === 1) return [];
		const next =
			starts[i + 1] ??
			(step > 0 ? last + step : plusUnits(last, unit === 'month' ? 'month' : unit, unit === 'month' ? 3 : 1));
		return [{ from: percentOf(t, shown), to: percentOf(Math.min(next, observed.end), shown) }];
	});
}

function startsOf({
	observed,
	unit,
	timeKind
}: Pick<TemporalNetwork, 'observed' | 'unit' | 'timeKind'>): readonly number[] {
	if (timeKind === 'number' || unit === 'number') {
		const units = unitStarts(observed, 'number');
		return units.length <= most && units[0] === observed.start ? units : axisTicks(observed, 'number');
	}
	if (unit === 'month')
		return unitStarts(observed, 'month').filter((t) => new Date(t).getUTCMonth() % 3 === 0 || t === observed.start);
	const units = unitStarts(observed, unit);
	return unit === 'day' && units.length > most ? unitStarts(observed, 'month') : units;
}
