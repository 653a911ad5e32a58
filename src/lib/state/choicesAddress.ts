import { evidenceLevels } from '../model/evidence.ts';
import type { Filter } from '../model/slice.ts';
import type { TemporalNetwork } from '../model/types.ts';
import { searchOf } from './searchOf.ts';

/** What a reader may choose otherwise than a step has it. */
export type Chosen = Pick<Filter, 'evidence' | 'perspective'>;

const names = ['ev', 'lens'];

/** Whether a query says nothing but what was chosen at a step. */
export function isChoices(search: string): boolean {
	const query = [...new URLSearchParams(search).keys()];
	return query.length > 0 && query.every((name) => names.includes(name));
}

/** What the query of a step's address chooses; what it leaves out, or says in words that the network does not know, is as the step has it. */
export function choicesIn(search: string, { perspectives }: TemporalNetwork, asked: Chosen): Chosen {
	const query = new URLSearchParams(search);
	const evidence = evidenceLevels.find((level) => level === query.get('ev')) ?? asked.evidence;
	const perspective = perspectives.find(({ id }) => id === query.get('lens'))?.id ?? asked.perspective;
	return { evidence, perspective };
}

/** The query that leads to what is chosen, "" where all is as the step has it; parameters that are not ours are kept. */
export function choicesWritten(chosen: Chosen, asked: Chosen, keep: string): string {
	const query = new URLSearchParams();
	if (chosen.evidence !== asked.evidence) query.set('ev', chosen.evidence);
	if (chosen.perspective !== asked.perspective) query.set('lens', chosen.perspective);
	for (const [name, value] of new URLSearchParams(keep)) if (!names.includes(name)) query.append(name, value);
	return searchOf(query);
}
