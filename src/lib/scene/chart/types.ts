import type { Extent, Trajectories } from '../../layout/trajectories.ts';
import type { Evidence } from '../../model/types.ts';

/** A distance that the data state or, where they state many, a round one. */
export interface Ring {
	/** From the town, as the data give it. */
	readonly miles: number;
	/** From the middle, in layout units. */
	readonly radius: number;
	/** The grade of the surest row that states it: how broken the ring is; null where none has one, and for a round one, which is only a measure. */
	readonly evidence: Evidence | null;
}

/** Those who are at no distance that the data state, side by side; in layout units. */
export interface Apart {
	readonly label: string;
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

/** Where the nodes of a network are based: the same at every date. */
export interface Chart {
	/** One keyframe. */
	readonly trajectories: Trajectories;
	/** Radius of the town line in layout units. */
	readonly town: number;
	/** The nearest first. */
	readonly rings: readonly Ring[];
	/** Whether the rings stand at round miles, for the data state too many to draw each. */
	readonly isRound: boolean;
	readonly apart: readonly Apart[];
	/** Above it, in layout units, are those apart, and no ring is drawn; null where nobody is. */
	readonly shelf: number | null;
	/** The largest factor on glyphs at which marks do not lie upon one another. */
	readonly most: number;
	/** What a picture of it shows, in layout units. */
	readonly bounds: Extent;
}
