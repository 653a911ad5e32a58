import type { LayoutAsked, Pin } from '../model/layoutAsked.ts';
import type { NodeShape } from '../model/types.ts';

/** Everything but the data that decides positions: same data, same options, same picture. Lengths are in layout units, weights relative to a tie of length one. */
export interface LayoutOptions extends Required<LayoutAsked> {
	readonly seed: number;
	/** Nodes that somebody holds; a later pin of a node at a date replaces an earlier one. */
	readonly pins: readonly Pin[];
	/** Number of keyframes; null: from the number of dates at which anything changes. */
	readonly keyframes: number | null;
	/** Which solver; null: by the size of the network. */
	readonly solver: 'dense' | 'sparse' | null;
	/** Share of the keyframes that go where things change, 0 to 1; the others are evenly spread. */
	readonly eventShare: number;
	/** Length of the strongest tie between two small marks. */
	readonly tieLength: number;
	/** Clear space between a parent's mark and its child's. */
	readonly parentGap: number;
	/** Radius within which those inside the line are kept; null: as much as they need. */
	readonly innerRadius: number | null;
	/** How far out a node of degree 0 stands, as a multiple of the inner radius. */
	readonly outerRatio: number;
	/** Pull of nodes that have a status but never a degree towards the band above all others, relative to the pull of their ties. */
	readonly bandPull: number;
	/** How much a path between the band and the others counts, 0 to 1; the less, the better the two stand apart. */
	readonly bandTies: number;
	/** Radius of a mark by the shape of its role. */
	readonly radii: Readonly<Record<NodeShape, number>>;
}

/** Above so many nodes a moving layout takes longer than anybody waits: one layout for all times. */
export const mostMoving = 20_000;

export const defaultLayout: LayoutOptions = {
	stability: 18,
	seed: 5,
	pins: [],
	tidiness: 0,
	keyframes: null,
	solver: null,
	eventShare: 0.5,
	tieLength: 100,
	weightSpread: 0.5,
	aspect: 1,
	parentPull: 30,
	groupBy: '',
	groupPull: 1,
	ringBy: '',
	ringPull: 2,
	parentGap: 19,
	statusPull: 3,
	innerRadius: null,
	outerRatio: 1.7,
	bandPull: 2,
	bandTies: 0.15,
	gap: 13,
	labelStretch: 1,
	radii: { vessel: 37, project: 8.5, square: 8, diamond: 12, 'double-square': 12, ring: 12 }
};
