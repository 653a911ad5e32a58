import { milesOf } from '../../model/basesOf.ts';
import type { TemporalNetwork } from '../../model/types.ts';

/** Of so many outside and in the town each looks for the best of all places; of more that would take too long. */
const [fewOutside, fewInTown] = [24, 120];

/** Whether so many have a distance that they are spread over the chart, and not placed one by one. */
export function isOfMany({ nodes }: Pick<TemporalNetwork, 'nodes'>): boolean {
	let [outside, inTown] = [0, 0];
	for (const node of nodes) {
		const miles = milesOf(node) ?? (node.attributes.place === 'in_town' ? 0 : null);
		if (miles === 0) inTown++;
		else if (miles !== null) outside++;
	}
	return outside > fewOutside || inTown > fewInTown;
}
