import { changesBetween, changesOf } from '../model/changes.ts';
import { tieById } from '../model/find.ts';
import { defaultFilter, sliceAt } from '../model/slice.ts';
import type { TemporalNetwork } from '../model/types.ts';
import type { Step } from '../story/types.ts';
import { formatTime } from '../time/formatTime.ts';
import { evidencePhrase, sourceWord } from './evidencePhrase.ts';
import { kindPhrase } from './kindPhrase.ts';
import { summarise } from './summarise.ts';

/** A step in words, as far as the tables say them. */
export interface StepSaid {
	readonly date: string;
	/** Whose view is shown; "" for the first, which is ours. */
	readonly lens: string;
	/** What changed since the step before, most important first. */
	readonly changes: readonly string[];
	/** The ties that it is about, each with how sure it is. */
	readonly ties: readonly string[];
}

/** What a step shows, from the tables alone: the long description of its picture. @param before the step before it, or null. */
export function stepSaid(network: TemporalNetwork, step: Step, before: Step | null): StepSaid {
	const filter = {
		...defaultFilter(network),
		...{ perspective: step.lens, evidence: step.shown, expected: step.expected }
	};
	const drawn = new Set(sliceAt(network, step.time, filter).ties.map(({ tie }) => tie.id));
	const since =
		before && before.time < step.time ? changesBetween(changesOf(network, filter), before.time, step.time) : [];
	return {
		date: formatTime(step.time, network.unit),
		lens:
			step.lens === network.perspectives[0]?.id
				? ''
				: (network.perspectives.find(({ id }) => id === step.lens)?.label ?? ''),
		changes: summarise(network, since).map(({ text }) => text),
		ties: step.ties
			.filter((id) => drawn.has(id))
			.map((id) => tieById(network, id)!)
			.map((tie) => {
				const spell = sliceAt(network, step.time, filter).ties.find((entry) => entry.tie === tie)!.spell;
				const sure = evidencePhrase(spell.evidence, sourceWord(network));
				return `${kindPhrase(network, tie)}${sure === '' ? '' : ` (${sure})`}.`;
			})
	};
}
