import { nodeById } from '../model/find.ts';
import type { TemporalNetwork, Tie } from '../model/types.ts';
import { sourceWord } from './evidencePhrase.ts';
import { asStart, joined, nameOf } from './terms.ts';

/** Which other pairs the source would allow equally: "The paper would equally allow: Org D instead of Org C."; "" where none is named. */
export function alternativesPhrase(
	network: TemporalNetwork,
	tie: Pick<Tie, 'source' | 'target' | 'alternatives'>
): string {
	const parts = tie.alternatives
		.split(';')
		.map((part) => part.trim())
		.filter((part) => part !== '')
		.map((part) => {
			const [, end, choice] = /^(from|to):\s*(.*)$/.exec(part) ?? [];
			if (choice === undefined) return part;
			return `${choicePhrase(network, choice)} instead of ${nameOf(network, end === 'from' ? tie.source : tie.target)}`;
		});
	return parts.length === 0 ? '' : `${asStart(sourceWord(network))} would equally allow: ${parts.join('; ')}.`;
}

/** Ids become names; the data's own words stay as they are. */
function choicePhrase(network: TemporalNetwork, choice: string): string {
	const words = choice.split('|').map((word) => word.trim());
	return joined(
		words.map((word) => nodeById(network, word)?.shortLabel ?? word),
		'or'
	);
}
