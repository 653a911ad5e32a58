import type { Slice } from '../../model/slice.ts';
import type { NodeShape } from '../../model/types.ts';
import type { Emphasis, Ink, Letter, Stroke } from '../types.ts';

/** How nodes of one sort are drawn: strokes around their own origin, in layout units at glyph 1. */
export interface NodeLook {
	readonly shape: NodeShape;
	/** Outer radius, rim included. */
	readonly radius: number;
	readonly strokes: readonly Stroke[];
	/** How a letter stands in it; its text is each node's own. */
	readonly letter: Omit<Letter, 'text'> | null;
}

/** One of the lines side by side of which a tie is made; lengths in layout units at glyph 1. */
export interface Strand {
	readonly ink: Ink;
	readonly width: number;
	readonly dash: string | null;
	/** Distance to the left of the way. */
	readonly offset: number;
}

/** A sign on a tie; lengths in layout units at glyph 1. */
export interface TieSign {
	readonly kind: 'arrow' | 'chevron' | 'lozenge' | 'square' | 'ring' | 'bar';
	/** Where on the way it stands: 0 at the rim of the source, 1 at that of the target. */
	readonly at: number;
	readonly size: number;
	readonly fill: Ink | null;
	readonly ink: Ink | null;
	readonly width: number;
}

/** How ties of one sort are drawn. */
export interface TieLook {
	readonly strands: readonly Strand[];
	/** The parts of the way that are drawn, as shares of it. */
	readonly parts: readonly (readonly [from: number, to: number])[];
	/** Height of the arc over its chord, as a share of the chord. */
	readonly bulge: number;
	readonly signs: readonly TieSign[];
}

/** A run of marks that are drawn alike: those from `from` up to `to` of the list. */
export interface Batch<Look> {
	readonly look: Look;
	readonly emphasis: Emphasis;
	readonly from: number;
	readonly to: number;
}

/**
 * Everything to be drawn of a slice, batched by style, in typed arrays: it changes only where what holds or what is chosen
 * changes. Where marks stand comes with each frame, as positions in the order of the trajectories' nodes.
 */
export interface DrawList {
	readonly slice: Slice;
	/** In painting order. */
	readonly nodeBatches: readonly Batch<NodeLook>[];
	readonly tieBatches: readonly Batch<TieLook>[];
	/** Of each drawn node its number in the slice, and its place among the positions. */
	readonly nodeEntry: Uint32Array;
	readonly node: Uint32Array;
	/** Of each drawn tie its number in the slice, and the places of its ends among the positions. */
	readonly tieEntry: Uint32Array;
	readonly source: Uint32Array;
	readonly target: Uint32Array;
	/** Outer radius at each place among the positions, in layout units at glyph 1; 0 where nobody is. */
	readonly rim: Float32Array;
}
