import { baseOf, milesOf } from '../model/basesOf.ts';
import type { TemporalNetwork, TemporalNode } from '../model/types.ts';
import { evidencePhrase, sourceWord } from './evidencePhrase.ts';
import { asStart, nameOf } from './terms.ts';

/** Where a node is based, as its own row says it and as sure as that row is: "About 20 miles from the town, stated by the paper." A row that puts it in the town by a word alone has a grade, but its distance has none. */
export function basedPhrase(network: TemporalNetwork, node: TemporalNode): string {
	const base = baseOf(network, node);
	if (base.at === 'apart') return `${asStart(base.label)}.`;
	if (base.at === 'parent') return `Drawn beside ${nameOf(network, base.parent)}: its own place is not stated.`;
	if (milesOf(node) === null) return 'In the town; no distance is stated.';
	const sure = evidencePhrase(node.evidence, sourceWord(network));
	return `${placePhrase(base.miles)}${sure === '' ? '' : `, ${sure}`}.`;
}

const placePhrase = (miles: number): string =>
	miles === 0 ? 'In the town' : `About ${miles} ${miles === 1 ? 'mile' : 'miles'} from the town`;
