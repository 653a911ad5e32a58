import type { LayoutGraph } from './layoutGraph.ts';
import type { LayoutOptions } from './options.ts';

/** Clear space between a child's mark and the edge of the room that its parent keeps for it. */
const roomAround = 28;

/** Up to this radius a mark has its label beside it, not in it. */
const smallMark = 17.5;

/** How much room nodes keep around themselves. */
export interface Room {
	readonly radii: Float64Array;
	/** Radius of what a node keeps clear: its mark, and round it its children. */
	readonly clear: Float64Array;
	readonly parents: Int32Array;
	/** Index of the parent for children, of themselves for parents, -1 for all others. */
	readonly family: Int32Array;
	/** No two nodes farther apart than this are in each other's room. */
	readonly reach: number;
	/** Aimed at a little above what is asked for, because separation is soft. */
	readonly gap: number;
	/** By how much room is wider than high where both nodes are small marks with a label beside. */
	readonly stretch: number;
	/** Up to which radius a mark is small. */
	readonly small: number;
}

export function roomOf({ parents, radii }: LayoutGraph, { gap, labelStretch }: LayoutOptions): Room {
	const clear = radii.slice();
	const family = parents.slice();
	parents.forEach((parent, i) => {
		if (parent < 0) return;
		if (parents[parent]! < 0) family[parent] = parent;
		clear[parent] = Math.max(clear[parent]!, radii[parent]! + 2 * radii[i]! + roomAround);
	});
	const widest = clear.reduce((most, radius) => Math.max(most, radius), 0);
	const reach = (2 * widest + 1.25 * gap) * Math.max(1, labelStretch);
	return { radii, clear, parents, family, reach, gap: 1.25 * gap, stretch: labelStretch, small: smallMark };
}

/** Whether two nodes are parent and child, or children of one parent: these may stand close. */
export function related({ family }: Room, i: number, j: number): boolean {
	return family[i]! >= 0 && family[i] === family[j];
}

/** Least distance between two nodes' centres: a child may stand in the room that another parent keeps, but not close to its mark. */
export function separation({ radii, clear, parents, gap, family }: Room, i: number, j: number): number {
	const close = parents[i]! >= 0 || parents[j]! >= 0 || (family[i]! >= 0 && family[i] === family[j]);
	return close ? radii[i]! + radii[j]! + gap : clear[i]! + clear[j]! + gap;
}
