import type { NodeShape } from '../model/types.ts';

/** Everything but the data that decides positions: same data, same options, same picture. Lengths are in layout units, weights relative to a tie of length one. */
export interface LayoutOptions {
	/** How strongly a node is held to where it was, 0.3 (free) to 100 (frozen). */
	readonly stability: number;
	readonly seed: number;
	/** How much more energy than the least a start layout may have where it has fewer crossings, as a share; 0: only energy decides. */
	readonly tidiness: number;
	/** Number of keyframes; null: from the number of dates at which anything changes. */
	readonly keyframes: number | null;
	/** Share of the keyframes that go where things change, 0 to 1; the others are evenly spread. */
	readonly eventShare: number;
	/** Length of the strongest tie between two small marks. */
	readonly tieLength: number;
	/** By how much the weakest tie is longer than the strongest, as a share of it; 0 leaves weights out. */
	readonly weightSpread: number;
	/** Width to height of the whole: 1 is round, 1.5 is landscape. */
	readonly aspect: number;
	/** Pull of a node to its parent; 0 leaves parents out. */
	readonly groupPull: number;
	/** Clear space between a parent's mark and its child's. */
	readonly groupGap: number;
	/** Pull by degree of standing, relative to the pull of all of a node's ties; 0 leaves standing out. */
	readonly statusPull: number;
	/** Radius within which those inside the line are kept; null: as much as they need. */
	readonly innerRadius: number | null;
	/** How far out a node of degree 0 stands, as a multiple of the inner radius. */
	readonly outerRatio: number;
	/** Pull of nodes that have a status but never a degree towards the band above all others, relative to the pull of their ties. */
	readonly bandPull: number;
	/** How much a path between the band and the others counts, 0 to 1; the less, the better the two stand apart. */
	readonly bandTies: number;
	/** Least clear space between two marks. */
	readonly gap: number;
	/** How much more room small marks get sideways, where their labels stand. */
	readonly labelStretch: number;
	/** Radius of a mark by the shape of its role. */
	readonly radii: Readonly<Record<NodeShape, number>>;
}

export const defaultLayout: LayoutOptions = {
	stability: 10,
	seed: 5,
	tidiness: 0.06,
	keyframes: null,
	eventShare: 0.5,
	tieLength: 100,
	weightSpread: 0.5,
	aspect: 1.5,
	groupPull: 30,
	groupGap: 19,
	statusPull: 3,
	innerRadius: null,
	outerRatio: 1.7,
	bandPull: 2,
	bandTies: 0.15,
	gap: 14,
	labelStretch: 2.4,
	radii: { vessel: 37, project: 8.5, square: 8, diamond: 12, 'double-square': 12, ring: 12 }
};
