import type { Time } from './types.ts';

/** A node held in one place, in layout units: at one date, or at all dates where date is null. */
export interface Pin {
	readonly node: string;
	readonly date: Time | null;
	readonly x: number;
	readonly y: number;
}

/** What a package, an address or a reader may ask of the layout; what is left out is as the layout has it by default. */
export interface LayoutAsked {
	/** How strongly a node is held to where it was, 0.3 (free) to 100 (frozen). */
	readonly stability?: number;
	/** Width to height of the whole: 1 is round, 1.5 is landscape. */
	readonly aspect?: number;
	/** How much more energy than the least a start layout may have where it has fewer crossings, as a share. */
	readonly tidiness?: number;
	/** By how much the weakest tie is longer than the strongest, as a share of it; 0 leaves weights out. */
	readonly weightSpread?: number;
	/** Least clear space between two marks, in layout units. */
	readonly gap?: number;
	/** How much more room small marks get sideways, where their labels stand. */
	readonly labelStretch?: number;
	/** Pull of a node to its parent, relative to a tie; 0 leaves parents out. */
	readonly parentPull?: number;
	/** The attribute by which nodes are kept together: a column of the nodes table, "role" or "status"; "" keeps no groups. */
	readonly groupBy?: string;
	/** Pull of a node to the middle of its group, relative to the pull of all of its ties. */
	readonly groupPull?: number;
	/** Pull by degree of standing, relative to the pull of all of a node's ties; 0 leaves standing out. */
	readonly statusPull?: number;
	/** The column whose numbers are distances from the middle: each node is kept near its ring; "" draws no rings. */
	readonly ringBy?: string;
	/** Pull of a node to its ring, relative to the pull of all of its ties. */
	readonly ringPull?: number;
}

/** The numbers that may be asked for, each with the least and the most that make sense. */
export const layoutRanges = {
	stability: [0.3, 100],
	aspect: [0.5, 2],
	tidiness: [0, 0.5],
	weightSpread: [0, 2],
	gap: [0, 100],
	labelStretch: [1, 4],
	parentPull: [0, 100],
	groupPull: [0, 10],
	statusPull: [0, 10],
	ringPull: [0, 10]
} as const satisfies Partial<Record<keyof LayoutAsked, readonly [least: number, most: number]>>;
