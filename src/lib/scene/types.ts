import type { Colour } from '../model/pictureAsked.ts';
import type { Ground } from './chart/groundOf.ts';
import type { Line } from './line/types.ts';
import type { Evidence, NodeShape, TieForm, TieMode, Time } from '../model/types.ts';

/** The name of a colour of the theme: a painter looks it up, so that one scene serves light, dark, print and file. */
export type Ink =
	| 'paper'
	| 'land'
	| 'glass'
	| 'ink'
	| 'ink-2'
	| 'rule'
	| 'hair'
	| 'word'
	| 'refer'
	| 'mark'
	| 'band'
	| 'band-edge'
	| 'focus'
	| `hue-${Colour}`;

/** A path to be filled, stroked or both; d in layout units. */
export interface Stroke {
	readonly d: string;
	readonly fill: Ink | null;
	readonly ink: Ink | null;
	/** Width in layout units. */
	readonly width: number;
	/** As in stroke-dasharray, in layout units; null is unbroken. */
	readonly dash: string | null;
}

/** How much a mark stands out: one word, looked up by the painter. */
export type Emphasis = 'normal' | 'muted' | 'focus';

export interface NodeMark {
	readonly id: string;
	readonly label: string;
	readonly shortLabel: string;
	readonly role: string;
	readonly shape: NodeShape;
	/** The data's word, or 'none'. */
	readonly status: string;
	readonly evidence: Evidence | null;
	readonly x: number;
	readonly y: number;
	/** Outer radius in layout units, rim included. */
	readonly radius: number;
	/** Around the node's own origin. */
	readonly strokes: readonly Stroke[];
	readonly letter: Letter | null;
	readonly emphasis: Emphasis;
	readonly fresh: boolean;
	/** 0 (not there) to 1 (there): less than 1 only while it comes or goes. */
	readonly presence: number;
	readonly leaving: boolean;
}

/** The letter in a vessel: it stands on the stripes or sits within them, and is never cut. */
export interface Letter {
	readonly text: string;
	readonly y: number;
	readonly size: number;
	readonly fill: Ink;
	readonly halo: Ink;
}

export interface TieMark {
	readonly id: string;
	readonly source: string;
	readonly target: string;
	readonly kind: string;
	readonly form: TieForm;
	readonly mode: TieMode;
	readonly evidence: Evidence | null;
	readonly strokes: readonly Stroke[];
	/** The curve alone, for pointing at it. */
	readonly reachPath: string;
	/** The middle of the drawn curve, in layout units. */
	readonly x: number;
	readonly y: number;
	readonly emphasis: Emphasis;
	readonly fresh: boolean;
	readonly presence: number;
	readonly leaving: boolean;
}

/** Everything to be drawn at t, in layout units, with no reference to the DOM and none to the viewport. */
export interface Scene {
	readonly time: Time;
	/** The contour of those who count as inside, beneath everything; null where there is none. */
	readonly line: Line | null;
	/** Town line and rings, where the picture shows who is based where. */
	readonly ground: Ground | null;
	/** How much of the line is there, 0 to 1: less than 1 only while one view becomes the other. */
	readonly linePresence: number;
	/** In painting order: what lies beneath comes first. */
	readonly ties: readonly TieMark[];
	readonly nodes: readonly NodeMark[];
	/** Arcs before those who hear an endorsement of the node or tie in focus. */
	readonly audience: readonly Stroke[];
}
