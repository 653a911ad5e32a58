import { evidenceLevels, type EvidenceLevel } from '../../model/evidence.ts';
import type { PresentState } from '../../story/present/presentState.ts';
import type { Step } from '../../story/types.ts';

/** What a presentation adds to how a step is told: the level of evidence moves on from the step's own, what was expected can be shown. */
export function lookOf(
	{ evidence, expected }: Pick<PresentState, 'evidence' | 'expected'>,
	step: Step
): { readonly evidence: EvidenceLevel; readonly expected: boolean } {
	const from = evidenceLevels.indexOf(step.shown);
	return { evidence: evidenceLevels[(from + evidence) % evidenceLevels.length]!, expected: step.expected || expected };
}
