import type { LayoutGraph } from './layoutGraph.ts';
import type { Majorant } from './majorant.ts';
import type { Metric } from './metric.ts';

/** Children and parents at one keyframe, both ways: a child stands at its parent's edge as it is seen, on the page and not in the round metric. */
export interface Kin {
	readonly first: Int32Array;
	/** Local indices. */
	readonly other: Int32Array;
	/** On the page. */
	readonly length: Float64Array;
	readonly weight: number;
}

/** The kin of one keyframe; null where nobody has a parent there. */
export function kinOf(present: Int32Array, { parents, radii }: LayoutGraph, gap: number, weight: number): Kin | null {
	if (!parents.some((parent) => parent >= 0)) return null;
	const at = new Map(Array.from(present, (i, a) => [i, a]));
	const related: number[][] = Array.from(present, () => []);
	present.forEach((i, a) => {
		const parent = at.get(parents[i]!);
		if (parent === undefined) return;
		related[a]!.push(parent);
		related[parent]!.push(a);
	});
	const first = new Int32Array(present.length + 1);
	related.forEach((others, a) => (first[a + 1] = first[a]! + others.length));
	if (first[present.length] === 0) return null;
	const length = related.flatMap((others, a) => others.map((b) => radii[present[a]!]! + radii[present[b]!]! + gap));
	return { first, other: Int32Array.from(related.flat()), length: Float64Array.from(length), weight };
}

/** Asks the node at local index a to keep at the edge of its parent, and of its children. */
export function addKin(
	sum: Majorant,
	{ first, other, length, weight }: Kin,
	{ wide, tall }: Metric,
	x: Float64Array,
	y: Float64Array,
	a: number
): void {
	for (let p = first[a]!; p < first[a + 1]!; p++) {
		const dx = x[a]! - x[other[p]!]!;
		const dy = y[a]! - y[other[p]!]!;
		const apart = Math.sqrt(dx * wide * (dx * wide) + dy * tall * (dy * tall));
		if (!(apart > 0)) continue;
		const by = length[p]! / apart - 1;
		const weightX = weight * wide * wide;
		const weightY = weight * tall * tall;
		sum.pullX += weightX * dx * by;
		sum.pullY += weightY * dy * by;
		sum.weightX += weightX;
		sum.weightY += weightY;
	}
}
