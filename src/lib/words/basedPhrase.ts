import type { TemporalNode } from '../model/types.ts';

/** Where a node is based, as far as its row says: "About 20 miles from the town." */
export function basedPhrase({ attributes }: Pick<TemporalNode, 'attributes'>): string {
	const [miles, place] = [(attributes.distance_miles ?? '').trim(), (attributes.place ?? '').trim()];
	if (place === 'in_town' || (miles !== '' && Number(miles) === 0)) return 'In the town.';
	if (/^\d+(?:\.\d+)?$/.test(miles)) return `About ${miles} ${miles === '1' ? 'mile' : 'miles'} from the town.`;
	return /^(?:regional|national)$/.test(place) ? 'Regional or national.' : 'Where it is based is not said.';
}
