import { nodeById } from './find.ts';
import type { TemporalNetwork, TemporalNode } from './types.ts';

/** Where a node is based: so many miles from the town (0 in it), beside the body it belongs to, or at no distance that the data state. */
export type Base =
	| { readonly at: 'miles'; readonly miles: number }
	| { readonly at: 'parent'; readonly parent: string }
	| { readonly at: 'apart'; readonly label: string };

/** The column of the nodes table that says how many miles from the town a node is based. */
export const distanceColumn = 'distance_miles';

/** The miles that a node's row states; null where it states none. */
export const milesOf = ({ attributes }: Pick<TemporalNode, 'attributes'>): number | null =>
	milesIn(attributes[distanceColumn] ?? '');

/** The miles that a cell says; null where it is blank, or no number of 0 or more. */
export function milesIn(cell: string): number | null {
	const text = cell.trim();
	const miles = text === '' ? NaN : Number(text);
	return Number.isFinite(miles) && miles >= 0 ? miles : null;
}

/** Whether the data say of anybody how far from the town they are based. */
export const hasDistances = ({ nodes }: Pick<TemporalNetwork, 'nodes'>): boolean =>
	nodes.some((node) => (milesOf(node) ?? 0) > 0);

/** Where each node is based, by id: nothing is taken from what the data do not say. */
export const basesOf = (network: TemporalNetwork): ReadonlyMap<string, Base> =>
	new Map(network.nodes.map((node) => [node.id, baseOf(network, node)]));

/** Where a node is based; whose own row does not say stands beside the body it belongs to, where that is somewhere. */
export function baseOf(network: TemporalNetwork, node: Pick<TemporalNode, 'parent' | 'attributes'>): Base {
	const base = ownBase(node);
	if (base.at !== 'apart' || node.parent === null || (node.attributes.place ?? '') !== '') return base;
	const parent = nodeById(network, node.parent);
	return parent && ownBase(parent).at === 'miles' ? { at: 'parent', parent: parent.id } : base;
}

/** Where a node is based as its own row says it. */
function ownBase(node: Pick<TemporalNode, 'attributes'>): Exclude<Base, { readonly at: 'parent' }> {
	const miles = milesOf(node);
	if (miles !== null) return { at: 'miles', miles };
	const place = (node.attributes.place ?? '').trim();
	if (place === 'in_town') return { at: 'miles', miles: 0 };
	return { at: 'apart', label: /^(?:regional|national)$/.test(place) ? 'regional or national' : 'place not stated' };
}
