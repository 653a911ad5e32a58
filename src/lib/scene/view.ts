import type { StatusSpell, TemporalNode, Tie, TieSpell } from '../model/types.ts';
import type { Chart } from './chart/types.ts';

/** What is chosen: one node or one tie. */
export interface Selection {
	readonly type: 'node' | 'tie';
	readonly id: string;
}

/** The nodes and ties that a step of a story is about, by id. */
export interface Told {
	readonly nodes: readonly string[];
	readonly ties: readonly string[];
	/** Whether the picture shows everything, or comes near to them. */
	readonly camera: 'all' | 'focus';
	/** Who counts (line, the default) or where they are based (chart). */
	readonly view?: 'line' | 'chart';
}

/** How the reader looks at the network, apart from the camera. */
export interface View {
	/** Factor on every glyph and stroke: 1 on a desktop, more where the camera stands far off. */
	readonly glyph: number;
	readonly selected: Selection | null;
	/** What a story is about: it stands out while nothing is chosen; null or left out where there is none. */
	readonly told?: Told | null;
	/** Ids of the marks that the last step brought: marked as new where nothing moves. */
	readonly fresh: ReadonlySet<string>;
	/** The chart that is shown, or that the picture comes from; null or left out where there is none. */
	readonly chart?: { readonly chart: Chart; readonly shown: boolean } | null;
}

/** What a transition lays over the settled picture, in wall time; at rest there is none. */
export interface Overlay {
	/** Displacement per node id, in layout units. */
	readonly offsets: ReadonlyMap<string, { readonly x: number; readonly y: number }>;
	/** How much of a forming tie has formed, 0 to 1. */
	readonly growth: ReadonlyMap<string, number>;
	/** Ties that have ended and are seen leaving; presence falls from 1 to 0. */
	readonly leavingTies: readonly { readonly tie: Tie; readonly spell: TieSpell; readonly presence: number }[];
	/** How much of an entering node is there, 0 to 1. */
	readonly presence: ReadonlyMap<string, number>;
	readonly leavingNodes: readonly {
		readonly node: TemporalNode;
		readonly status: StatusSpell | null;
		readonly presence: number;
	}[];
	/** A status that is changing: what it was, and how far the change has gone, 0 to 1. */
	readonly shifts: ReadonlyMap<string, { readonly from: StatusSpell | null; readonly share: number }>;
	/** How far the picture has turned from its other view to this one, 0 to 1; left out at rest. */
	readonly turn?: number;
}

/** The overlay of a picture at rest. */
export const atRest: Overlay = {
	offsets: new Map(),
	growth: new Map(),
	leavingTies: [],
	presence: new Map(),
	leavingNodes: [],
	shifts: new Map()
};
