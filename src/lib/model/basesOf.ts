import type { TemporalNetwork, TemporalNode } from './types.ts';

/** Where a node is based: so many miles from the town (0 in it), beside the body it belongs to, or at no distance that the data state. */
export type Base =
	| { readonly at: 'miles'; readonly miles: number }
	| { readonly at: 'parent'; readonly parent: string }
	| { readonly at: 'apart'; readonly label: string };

/** The column of the nodes table that says how many miles from the town a node is based. */
const column = 'distance_miles';

/** The miles that a node's row states; null where it states none. */
export function milesOf({ attributes }: Pick<TemporalNode, 'attributes'>): number | null {
	const text = (attributes[column] ?? '').trim();
	const miles = text === '' ? NaN : Number(text);
	return Number.isFinite(miles) && miles >= 0 ? miles : null;
}

/** Whether the data say of anybody how far from the town they are based. */
export const hasDistances = ({ nodes }: Pick<TemporalNetwork, 'nodes'>): boolean =>
	nodes.some((node) => (milesOf(node) ?? 0) > 0);

/** Where each node is based, by id: nothing is taken from what the data do not say. */
export function basesOf({ nodes }: Pick<TemporalNetwork, 'nodes'>): ReadonlyMap<string, Base> {
	const own = new Map(nodes.map((node) => [node.id, ownBase(node)]));
	return new Map(
		nodes.map(({ id, parent, attributes }): [string, Base] => {
			const base = own.get(id)!;
			if (base.at !== 'apart' || parent === null || (attributes.place ?? '') !== '') return [id, base];
			return [id, own.get(parent)?.at === 'miles' ? { at: 'parent', parent } : base];
		})
	);
}

/** Where a node is based as its own row says it. */
export function ownBase(node: Pick<TemporalNode, 'attributes'>): Exclude<Base, { readonly at: 'parent' }> {
	const miles = milesOf(node);
	if (miles !== null) return { at: 'miles', miles };
	const place = (node.attributes.place ?? '').trim();
	if (place === 'in_town') return { at: 'miles', miles: 0 };
	return { at: 'apart', label: /^(?:regional|national)$/.test(place) ? 'regional or national' : 'place not stated' };
}
