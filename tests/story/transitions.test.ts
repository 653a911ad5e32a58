import { expect, test } from 'vitest';
import { defaultFilter, sliceAt } from '../../src/lib/model/slice.ts';
import { motionAfter, still } from '../../src/lib/scene/motion.ts';
import { nameOf, stepsOf } from '../../src/lib/story/machine.ts';
import type { Step } from '../../src/lib/story/types.ts';
import { tiesIn } from '../e2e/tables.ts';
import { network, story } from './seatown.ts';

const steps = stepsOf(story);
const sliceOf = (step: Step) =>
	sliceAt(network, step.time, {
		...defaultFilter(network),
		...{ perspective: step.lens, evidence: step.shown, expected: step.expected }
	});
/** The steps that show everything that came about: of these the table itself says which ties hold. */
const isPlain = ({ shown, expected }: Step) => shown === 'all' && !expected;
const pairs = steps.slice(1).map((step, at) => [steps[at]!, step] as const);

test.each(pairs.filter((pair) => pair.every(isPlain)).map(([a, b]) => [nameOf(a), nameOf(b), a, b] as const))(
	'from %s to %s what is seen forming and leaving is the difference of the table between the two dates',
	(_a, _b, before, after) => {
		const motion = motionAfter(still, sliceOf(before), sliceOf(after), 0, 0);
		const [then, now] = [tiesIn(before.dateText), tiesIn(after.dateText)];
		expect([...motion.arrivals.keys()].sort()).toEqual(now.filter((id) => !then.includes(id)));
		expect([...motion.departures.keys()].sort()).toEqual(then.filter((id) => !now.includes(id)));
	}
);

test('most steps are of that kind, and the way back is the reverse', () => {
	expect(pairs.filter((pair) => pair.every(isPlain)).length).toBeGreaterThan(20);
	for (const [a, b] of pairs) {
		const there = motionAfter(still, sliceOf(a), sliceOf(b), 0, 0);
		const back = motionAfter(still, sliceOf(b), sliceOf(a), 0, 0);
		expect([...back.arrivals.keys()].sort()).toEqual([...there.departures.keys()].sort());
		expect([...back.departures.keys()].sort()).toEqual([...there.arrivals.keys()].sort());
		expect([...back.shifts.keys()].sort()).toEqual([...there.shifts.keys()].sort());
	}
});
