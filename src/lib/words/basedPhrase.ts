import { ownBase } from '../model/basesOf.ts';
import type { TemporalNode } from '../model/types.ts';
import { asStart } from './terms.ts';

/** Where a node is based, as its own row says: "About 20 miles from the town." */
export function basedPhrase(node: Pick<TemporalNode, 'attributes'>): string {
	const base = ownBase(node);
	if (base.at === 'apart') return `${asStart(base.label)}.`;
	return base.miles === 0
		? 'In the town.'
		: `About ${base.miles} ${base.miles === 1 ? 'mile' : 'miles'} from the town.`;
}
