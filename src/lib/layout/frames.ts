import type { Targets } from './averageTargets.ts';
import { boundsOf, type Bounds, type Grounds } from './bounds.ts';
import type { LayoutGraph } from './layoutGraph.ts';
import type { LayoutOptions } from './options.ts';
import { apartWeight } from './overallTargets.ts';
import type { Room } from './room.ts';
import { mostlyOutside, type Standing } from './standings.ts';
import type { Window } from './windows.ts';

/** One keyframe as the solver sees it; rows and columns are the nodes present. */
export interface Frame {
	/** In [0, 1]. */
	readonly time: number;
	/** How much time it stands for, 1 being the mean of all keyframes. */
	readonly share: number;
	readonly present: Int32Array;
	/** Row by row, times the share. */
	readonly weights: Float32Array;
	/** Row by row, in layout units. */
	readonly distances: Float32Array;
	readonly bounds: Bounds;
	/** The weight with which each node keeps its bounds. */
	readonly held: Float64Array;
}

/** Where, as a share of the inner radius, those inside stand on average on the side of one outside. */
const innerShare = 0.4;

/** What all frames of one layout share. */
export interface Setting {
	readonly graph: LayoutGraph;
	readonly standings: readonly Standing[];
	readonly room: Room;
	readonly grounds: Grounds;
	/** The targets of one layout for all times. */
	readonly overall: Targets;
	readonly options: LayoutOptions;
}

/** Targets in layout units: a tie is its length and what the two marks are larger than the smallest mark, a child stands at its parent's edge, and pairs that no path joins keep their distance over all times, weakly. */
export function frameOf(
	targets: Targets,
	window: Window,
	time: number,
	{ overall, graph, standings, room, grounds, options }: Setting
): Frame {
	const { share } = window;
	const bounds = boundsOf(targets.present, window, standings, grounds, options);
	const { present } = targets;
	const size = present.length;
	const n = graph.nodes.length;
	const smallest = graph.radii.reduce((least, radius) => Math.min(least, radius), Infinity);
	const outside = standings.map((standing) => options.statusPull > 0 && mostlyOutside(standing));
	const weights = new Float32Array(size * size);
	const distances = new Float32Array(size * size);
	const held = new Float64Array(size);
	let mean = 0;
	const at = new Map(Array.from(present, (i, a) => [i, a]));
	// How far from everybody inside each one (with its children) is kept: ties across the line are at least so long.
	const kept = Float64Array.from(present, (i, a) => {
		const parent = at.get(graph.parents[i]!);
		return (
			Math.max(bounds.nearest[a]!, parent === undefined ? 0 : bounds.nearest[parent]!) - innerShare * grounds.inner
		);
	});
	for (let a = 0; a < size; a++) {
		const i = present[a]!;
		let joined = 0;
		for (let b = 0; b < size; b++) {
			if (a === b) continue;
			const p = a * size + b;
			const j = present[b]!;
			const both = graph.radii[i]! + graph.radii[j]!;
			const family = graph.parents[i] === j || graph.parents[j] === i;
			joined += targets.weights[p]!;
			if (family) {
				weights[p] = share * options.groupPull;
				distances[p] = both + options.groupGap;
			} else {
				const tied = targets.weights[p]! > 0;
				const d = tied ? targets.distances[p]! : overall.distances[i * n + j]!;
				const across = standings[i]!.apart === standings[j]!.apart ? 1 : options.bandTies;
				weights[p] = share * across * (tied ? targets.weights[p]! : apartWeight / (d * d));
				const length = d * options.tieLength + room.clear[i]! + room.clear[j]! - 2 * smallest;
				distances[p] =
					outside[i]! && outside[j]! ? Math.max(length, grounds.spread) : Math.max(length, kept[a]!, kept[b]!);
			}
		}
		held[a] = joined;
		mean += joined / size;
	}
	// A node without ties for a while still keeps its place.
	for (let a = 0; a < size; a++) held[a] = share * bounds.strength[a]! * Math.max(1, mean, held[a]!);
	return { time, share, present, weights, distances, bounds, held };
}
