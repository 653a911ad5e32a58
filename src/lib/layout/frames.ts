import { boundsOf, type Bounds, type BoundsSetting } from './bounds.ts';
import type { Groups } from './groups.ts';
import type { Kin } from './kin.ts';
import type { LayoutGraph } from './layoutGraph.ts';
import type { PinnedPlaces } from './pins.ts';
import type { Room } from './room.ts';
import { mostlyOutside } from './standings.ts';
import type { Window } from './windows.ts';

/** What stress asks of pairs of one keyframe, in the round metric. */
export interface Terms {
	/** Where each row begins in `other`; null: every row holds all nodes present, in their order. */
	readonly first: Int32Array | null;
	/** Local indices of the other nodes, row by row; only the node of the row is moved by a term. */
	readonly other: Int32Array | null;
	readonly weights: Float32Array;
	/** In layout units. */
	readonly distances: Float32Array;
}

/** One keyframe as the solver sees it; local indices count the nodes present. */
export interface Frame {
	/** In [0, 1]. */
	readonly time: number;
	/** How much time it stands for, 1 being the mean of all keyframes. */
	readonly share: number;
	readonly present: Int32Array;
	readonly terms: Terms;
	readonly bounds: Bounds;
	/** The weight with which each node keeps its bounds. */
	readonly held: Float64Array;
	/** null: nobody has a parent here. */
	readonly kin: Kin | null;
	readonly groups: Groups | null;
	readonly pins: PinnedPlaces | null;
}

/** What all frames of one layout share. */
export interface Setting extends BoundsSetting {
	readonly graph: LayoutGraph;
	readonly room: Room;
	/** Whether each node stands outside for most of the time. */
	readonly outside: readonly boolean[];
	/** Radius of the smallest mark, in layout units. */
	readonly smallest: number;
}

/** Where, as a share of the inner radius, those inside stand on average on the side of one outside. */
const innerShare = 0.4;

/** Adds to a setting what follows from it. */
export function settingOf(given: Omit<Setting, 'outside' | 'smallest'>): Setting {
	return {
		...given,
		outside: given.standings.map((standing) => given.options.statusPull > 0 && mostlyOutside(standing)),
		smallest: given.graph.radii.reduce((least, radius) => Math.min(least, radius), Infinity)
	};
}

/** What becomes of what ties ask of a pair of local indices. */
export interface TermRule {
	weight(a: number, b: number, asked: number): number;
	/** In layout units, for a way of so many lengths of the strongest tie. */
	length(a: number, b: number, way: number): number;
}

/** A rule for one keyframe: a tie is its length and what the two marks are larger than the smallest mark, and ties across the line are at least as long as the way across. */
export function termRule(present: Int32Array, share: number, bounds: Bounds, setting: Setting): TermRule {
	const { graph, standings, room, grounds, outside, smallest, options } = setting;
	const at = new Map<number, number>();
	if (graph.parents.some((parent) => parent >= 0)) present.forEach((i, a) => at.set(i, a));
	// How far from everybody inside each one (with its children) is kept.
	const kept = Float64Array.from(present, (i, a) => {
		const parent = at.get(graph.parents[i]!);
		return (
			Math.max(bounds.nearest[a]!, parent === undefined ? 0 : bounds.nearest[parent]!) - innerShare * grounds.inner
		);
	});
	const kin = (i: number, j: number) => graph.parents[i] === j || graph.parents[j] === i;
	return {
		weight(a, b, asked) {
			const i = present[a]!;
			const j = present[b]!;
			// Kin have terms of their own.
			if (kin(i, j)) return 0;
			return share * asked * (standings[i]!.apart === standings[j]!.apart ? 1 : options.bandTies);
		},
		length(a, b, way) {
			const i = present[a]!;
			const j = present[b]!;
			const least = outside[i]! && outside[j]! ? grounds.spread : Math.max(kept[a]!, kept[b]!);
			return Math.max(way * options.tieLength + room.clear[i]! + room.clear[j]! - 2 * smallest, least);
		}
	};
}

/** The bounds of one keyframe and with what weight each node keeps them, given the summed weights of its ties: a node without ties for a while still keeps its place. */
export function holdOf(present: Int32Array, window: Window, joined: Float64Array, setting: Setting) {
	const bounds = boundsOf(present, window, setting);
	let mean = 0;
	for (const each of joined) mean += each / joined.length;
	const held = joined.map((each, a) => window.share * bounds.strength[a]! * Math.max(1, mean, each));
	return { bounds, held };
}
