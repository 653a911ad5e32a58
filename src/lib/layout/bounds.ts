import type { LayoutGraph } from './layoutGraph.ts';
import type { LayoutOptions } from './options.ts';
import type { Room } from './room.ts';
import { meanDegree, mostlyOutside, type Standing } from './standings.ts';
import type { Window } from './windows.ts';

/** Soft bounds for the nodes of one keyframe: outside of them a node is pulled back with its strength, within them it is free. */
export interface Bounds {
	/** Distances from the origin, in the round metric; 0 and Infinity where there is no bound. */
	readonly nearest: Float64Array;
	readonly farthest: Float64Array;
	readonly highest: Float64Array;
	readonly lowest: Float64Array;
	/** Relative to the pull of the node's ties. */
	readonly strength: Float64Array;
}

/** Where the inside, the outside and the band lie, in the round metric. */
export interface Grounds {
	/** Radius of the inside. */
	readonly inner: number;
	/** Where a node of degree 0 stands. */
	readonly outer: number;
	/** Highest y of those with a standing. */
	readonly top: number;
	readonly bandTop: number;
	readonly bandBottom: number;
	/** Least distance between two who are outside for most of the time, so that they come from all sides. */
	readonly spread: number;
}

/** Share of the inside that its nodes' room may fill: above about a half they cannot arrange themselves by their ties. */
const packing = 0.52;

/** The inside as large as everybody who is ever inside needs; the outside and the band follow from it. */
export function groundsOf(standings: readonly Standing[], room: Room, options: LayoutOptions): Grounds {
	let area = 0;
	standings.forEach(({ degrees }, i) => {
		const inside = degrees.some(({ degree }) => degree >= 1);
		const reach = room.clear[i]! + room.gap / 2;
		if (inside && room.parents[i]! < 0) area += reach * reach * (room.radii[i]! > room.small ? 1 : room.stretch);
	});
	const inner = options.innerRadius ?? Math.sqrt(area / packing);
	const { tall } = room.metric;
	const bandBottom = -(inner + options.tieLength / tall);
	const outer = inner * options.outerRatio;
	// Evenly round the outside, but never farther apart than three would be.
	const round = (2 * Math.PI) / Math.max(1, standings.filter(mostlyOutside).length);
	return {
		inner,
		outer,
		top: -inner,
		bandTop: bandBottom - (0.4 * options.tieLength) / tall,
		bandBottom,
		spread: outer * Math.min(Math.sqrt(3), round)
	};
}

/** How far a node is kept from the middle by its ring; null: it has none. */
export type Rings = readonly (number | null)[];

/** The outermost ring is as far out as a layout of so many nodes would reach. */
const ringReach = 0.6;

/** Rings by the numbers in one column, in the round metric: the outermost holds the largest number, 0 is the middle. */
export function ringsOf(graph: LayoutGraph, { ringBy, tieLength }: LayoutOptions): Rings {
	const distances = graph.nodes.map(({ attributes }) => {
		const text = ringBy === '' ? '' : (attributes[ringBy] ?? '').trim();
		const number = text === '' ? NaN : Number(text);
		return Number.isFinite(number) && number >= 0 ? number : null;
	});
	const farthest = distances.reduce<number>((most, distance) => Math.max(most, distance ?? 0), 0);
	const reach = tieLength * Math.max(2, ringReach * Math.sqrt(graph.nodes.length));
	return distances.map((distance) => (distance === null || farthest === 0 ? null : (distance / farthest) * reach));
}

/** What bounds follow from, the same for all keyframes. */
export interface BoundsSetting {
	readonly standings: readonly Standing[];
	readonly grounds: Grounds;
	readonly rings: Rings;
	readonly options: LayoutOptions;
}

/** Those inside the line may be anywhere inside, the others are kept as far out as their degree says; those apart are kept in the band; a ring goes before standing. */
export function boundsOf(
	present: Int32Array,
	window: Window,
	{ standings, grounds, rings, options }: BoundsSetting
): Bounds {
	const size = present.length;
	const bounds = {
		nearest: new Float64Array(size),
		farthest: new Float64Array(size).fill(Infinity),
		highest: new Float64Array(size).fill(-Infinity),
		lowest: new Float64Array(size).fill(Infinity),
		strength: new Float64Array(size)
	};
	present.forEach((i, at) => {
		const standing = standings[i]!;
		const degree = meanDegree(standing, window.from, window.to);
		const ring = rings[i] ?? null;
		if (ring !== null) {
			bounds.nearest[at] = bounds.farthest[at] = ring;
			bounds.strength[at] = options.ringPull;
		} else if (standing.apart) {
			bounds.highest[at] = grounds.bandTop;
			bounds.lowest[at] = grounds.bandBottom;
			bounds.strength[at] = options.bandPull;
		} else if (degree !== null) {
			const radius = grounds.outer + (grounds.inner - grounds.outer) * degree;
			bounds.farthest[at] = radius;
			bounds.nearest[at] = degree < 1 ? radius : 0;
			bounds.highest[at] = degree < 1 ? 0.3 * grounds.top : grounds.top;
			if (degree < 1) bounds.lowest[at] = -0.9 * grounds.top;
			bounds.strength[at] = options.statusPull;
		}
	});
	return bounds;
}
