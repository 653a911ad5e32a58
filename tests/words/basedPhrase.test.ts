import { expect, test } from 'vitest';
import { basedPhrase } from '../../src/lib/words/basedPhrase.ts';
import { ringsPhrase } from '../../src/lib/words/ringsPhrase.ts';
import type { Evidence, TemporalNode } from '../../src/lib/model/types.ts';
import { networkOf } from '../model/networkOf.ts';
import { network as seatown } from '../story/seatown.ts';

const node = (id: string, attributes: Record<string, string>, rest: Partial<TemporalNode> = {}) => ({
	...{ id, attributes },
	...rest
});
const alone = (attributes: Record<string, string>, evidence: Evidence | null = null) => {
	const network = networkOf({ nodes: [node('a', attributes, { evidence })] });
	return basedPhrase(network, network.nodes[0]!);
};
const inSeatown = (id: string) =>
	basedPhrase(
		seatown,
		seatown.nodes.find((one) => one.id === id)!
	);

test.each([
	[{ distance_miles: '20' }, 'About 20 miles from the town.'],
	[{ distance_miles: '1' }, 'About 1 mile from the town.'],
	[{ distance_miles: '2.5' }, 'About 2.5 miles from the town.'],
	[{ distance_miles: '0' }, 'In the town.'],
	[{ place: 'in_town' }, 'In the town; no distance is stated.'],
	[{ place: 'regional' }, 'Regional or national.'],
	[{ distance_miles: 'far' }, 'Place not stated.'],
	[{ distance_miles: '-3' }, 'Place not stated.'],
	// The chart draws it on its ring too.
	[{ distance_miles: '3', place: 'in_town' }, 'About 3 miles from the town.'],
	[{}, 'Place not stated.']
])(
	'where somebody is based is said as their row says it, and no more: %o',
	(attributes: Record<string, string>, said) => {
		expect(alone(attributes)).toBe(said);
	}
);

test('a stated distance is as sure as its row; a place that is a word alone has no grade of its own', () => {
	expect(alone({ distance_miles: '20' }, 'documented')).toBe('About 20 miles from the town, stated by the source.');
	expect(alone({ distance_miles: '20' }, 'inferred')).toBe('About 20 miles from the town, follows from the source.');
	expect(alone({ distance_miles: '0' }, 'illustrative')).toBe('In the town, our drawing.');
	expect(alone({ place: 'in_town' }, 'documented')).toBe('In the town; no distance is stated.');
	expect(alone({}, 'documented')).toBe('Place not stated.');
	expect([inSeatown('org_c'), inSeatown('org_a'), inSeatown('ntw_coord_stat'), inSeatown('proj_c1')]).toEqual([
		'About 20 miles from the town, stated by the paper.',
		'In the town, stated by the paper.',
		'In the town; no distance is stated.',
		'Drawn beside Org C: its own place is not stated.'
	]);
});

test('the rings say on how many distances they rest and how sure these are, and who has none', () => {
	expect(ringsPhrase(seatown, false)).toBe(
		'are miles from the town as the data give them: 6 distances, all stated by the paper. This is no map: direction means nothing. 16 in the town and all who stand beside another have no distance stated.'
	);
	const graded = networkOf({
		nodes: [
			node('a', { distance_miles: '3' }, { evidence: 'inferred' }),
			node('b', { distance_miles: '9' }, { evidence: 'documented' }),
			node('c', { distance_miles: '9' }),
			node('d', { place: 'in_town' })
		]
	});
	expect(ringsPhrase(graded, false)).toBe(
		'are miles from the town as the data give them: 3 distances, 1 stated by the source and 1 follows from the source. This is no map: direction means nothing. 1 in the town has no distance stated.'
	);
	const plain = networkOf({ nodes: [node('a', { distance_miles: '3' })] });
	expect(ringsPhrase(plain, true)).toBe(
		'are round miles from the town; everybody stands at the distance that the data give: 1 distance. This is no map: direction means nothing.'
	);
});
