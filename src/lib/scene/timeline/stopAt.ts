import type { TemporalNetwork, Time } from '../../model/types.ts';

const day = 86_400_000;

/**
 * The date that a hand means which has dragged to t: a whole day of dated data, so that an address can say it, a
 * thousandth of the observation in numbers. The ends are met to the last digit, whatever a slider rounds.
 */
export function stopAt(
	{ observed, timeKind }: Pick<TemporalNetwork, 'observed' | 'timeKind'>,
	t: Time,
	last: Time
): Time {
	const first = observed.start;
	const near = (last - first) / 2000;
	if (t >= last - near) return last;
	if (t <= first + near) return first;
	const step = timeKind === 'date' ? day : thousandth(last - first);
	return Math.min(
		last,
		Math.max(first, timeKind === 'date' ? Math.round(t / day) * day : exact(Math.round(t / step) * step))
	);
}

/** A round number near a thousandth of a span. */
function thousandth(span: number): number {
	let step = 1;
	while (step > span / 1000) step /= 10;
	while (step * 10 <= span / 1000) step *= 10;
	return step;
}

const exact = (value: number) => Number(value.toPrecision(12));
