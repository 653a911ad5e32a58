import { evidenceLevels } from '../../model/evidence.ts';
import type { Filter } from '../../model/slice.ts';
import type { PresentState } from '../../story/present/presentState.ts';
import type { Step } from '../../story/types.ts';

/** How a step is looked at. */
type Look = Pick<Filter, 'evidence' | 'expected' | 'perspective'>;

/** Whether a picture is looked at in a way already. */
export const looksSo = (filter: Filter, look: Look): boolean =>
	filter.evidence === look.evidence && filter.expected === look.expected && filter.perspective === look.perspective;

/** What a presentation adds to how a step is told: the level of evidence and whose view it is move on from the step's own, what was expected can be shown. @param views the ids of all whose view there is */
export function lookOf(
	{ evidence, expected, lens }: Pick<PresentState, 'evidence' | 'expected' | 'lens'>,
	step: Step,
	views: readonly string[]
): Look {
	const on = <T>(all: readonly T[], from: T, by: number) => all[(all.indexOf(from) + by) % all.length] ?? from;
	return {
		evidence: on(evidenceLevels, step.shown, evidence),
		expected: step.expected || expected,
		perspective: on(views, step.lens, lens)
	};
}
