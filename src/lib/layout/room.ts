import type { LayoutGraph } from './layoutGraph.ts';
import { metricOf, type Metric } from './metric.ts';
import type { LayoutOptions } from './options.ts';

/** Clear space between a child's mark and the edge of the room that its parent keeps for it. */
const roomAround = 28;

/** Up to this radius a mark has its label beside it, not in it. */
const smallMark = 17.5;

/** How much room nodes keep around themselves, in layout units on the page. */
export interface Room {
	readonly metric: Metric;
	readonly radii: Float64Array;
	/** Radius of what a node keeps clear: its mark, and round it its children. */
	readonly clear: Float64Array;
	readonly parents: Int32Array;
	/** Index of the parent for children, of themselves for parents, -1 for all others. */
	readonly family: Int32Array;
	/** For each node, how far in the round metric it and another of the same reach at most keep apart, each half. */
	readonly reach: Float64Array;
	/** The widest reach of all, twice: no two nodes farther apart than this are in each other's room. */
	readonly widest: number;
	/** Aimed at a little above what is asked for, because separation is soft. */
	readonly gap: number;
	/** By how much room is wider than high where both nodes are small marks with a label beside. */
	readonly stretch: number;
	/** Up to which radius a mark is small. */
	readonly small: number;
}

export function roomOf(
	{ parents, radii }: Pick<LayoutGraph, 'parents' | 'radii'>,
	{ gap: asked, labelStretch, aspect }: Pick<LayoutOptions, 'gap' | 'labelStretch' | 'aspect'>
): Room {
	const metric = metricOf(aspect);
	const gap = 1.25 * asked;
	const clear = radii.slice();
	const family = parents.slice();
	parents.forEach((parent, i) => {
		if (parent < 0) return;
		if (parents[parent]! < 0) family[parent] = parent;
		clear[parent] = Math.max(clear[parent]!, radii[parent]! + 2 * radii[i]! + roomAround);
	});
	const narrow = Math.min(metric.wide, metric.tall);
	const small = (i: number) => radii[i]! <= smallMark;
	const reach = clear.map((radius, i) => ((radius + gap / 2) * (small(i) ? labelStretch : 1)) / narrow);
	const widest = 2 * reach.reduce((most, each) => Math.max(most, each), 0);
	return { metric, radii, clear, parents, family, reach, widest, gap, stretch: labelStretch, small: smallMark };
}

/** Least distance between two nodes' centres: a child may stand in the room that another parent keeps, but not close to its mark. */
export function separation({ radii, clear, parents, gap, family }: Room, i: number, j: number): number {
	const close = parents[i]! >= 0 || parents[j]! >= 0 || (family[i]! >= 0 && family[i] === family[j]);
	return close ? radii[i]! + radii[j]! + gap : clear[i]! + clear[j]! + gap;
}
