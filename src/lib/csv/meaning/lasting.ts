import type { TemporalNetwork, Time } from '../../model/types.ts';
import type { ReadTime, TimeColumn } from '../../time/reading/types.ts';
import type { Answers } from './types.ts';
import type { Waves } from './wavesOf.ts';

const moments = new Set(['second', 'millisecond', 'minute', 'hour']);

/** How long an event lasts: as long as what is written, a day for a day; moments and points have no length. @param written how its times are written. */
export function lastingOf(answers: Answers, written: TimeColumn | null): (read: ReadTime) => Time {
	const asked = Number(answers.lasts);
	if (answers.lasts === 'until the end') return () => Infinity;
	if (Number.isFinite(asked) && asked > 0)
		return ({ start }) => start + asked * (written?.timeKind === 'date' ? 864e5 : 1);
	const clock = written?.format === 'epoch-s' || written?.format === 'epoch-ms';
	return ({ start, end, precision }) => (clock || moments.has(precision) || answers.lasts === 'instant' ? start : end);
}

/** The unit in which the timeline steps. */
export function unitOf(written: TimeColumn | null, waves: Waves | null, timeKind: string): TemporalNetwork['unit'] {
	if (timeKind !== 'date') return 'number';
	if (!written) return waves && !waves.areYears ? 'day' : 'year';
	if (written.format === 'year' || written.format === 'decade' || written.format === 'season') return 'year';
	const day = /\d{1,4}[-./]\d{1,2}[-./]\d|^\d{8,}|\d [A-Z]/i.test(written.first);
	return day ? 'day' : /^\d{4}$/.test(written.first) && /^\d{4}$/.test(written.last) ? 'year' : 'month';
}
