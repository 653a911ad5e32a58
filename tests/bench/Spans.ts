import type { Interval, Spans } from '../../src/lib/examples/Spans.ts';
import { momentOf, type Moment } from '../../src/lib/measures/moment.ts';
import type { During } from './Dataset.ts';

function holds([from, to, fromClosed, toClosed]: Interval, t: number): boolean {
	return (t > from || (t === from && fromClosed)) && (t < to || (t === to && toClosed));
}

/** Whether more than a touch of the interval lies between a and b, or all of it where it is itself no more than a touch. */
function meets([from, to]: Interval, a: number, b: number): boolean {
	const touch = 1e-6 * (b - a);
	const overlap = Math.min(b, to) - Math.max(a, from);
	return overlap > touch || (to - from <= touch && overlap >= 0);
}

/** What holds at t. */
export function momentOfSpans({ nodes, ties }: Spans, t: number): Moment {
	const there = nodes.flatMap((when, i) => (when.some((interval) => holds(interval, t)) ? [i] : []));
	const tied = ties.filter(({ when }) => when.some((interval) => holds(interval, t)));
	return momentOf(
		nodes.length,
		there,
		tied.map(({ i, j }) => [i, j] as const)
	);
}

/** What holds at some time between a and b; who is tied counts as there. */
export function duringOfSpans({ nodes, ties }: Spans, a: number, b: number): During {
	const active = ties.filter(({ i, j, when }) => i !== j && when.some((interval) => meets(interval, a, b)));
	const pairs = new Map(
		active.map(({ i, j }) => [i < j ? i * nodes.length + j : j * nodes.length + i, [i, j] as const])
	);
	const present = new Set([...pairs.values()].flat());
	nodes.forEach((when, i) => {
		if (when.some((interval) => meets(interval, a, b))) present.add(i);
	});
	return { present: [...present].sort((i, j) => i - j), ties: [...pairs.values()] };
}
