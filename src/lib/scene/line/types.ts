import type { Point } from '../curve.ts';
import type { Stroke } from '../types.ts';

/** The line: a contour of those who count as inside. */
export interface Line {
	/** The land within it. */
	readonly land: Stroke;
	/** The line in pieces, each broken as its evidence says. */
	readonly strokes: readonly Stroke[];
	/** Where it ran before the last change of standing; null where that was here. */
	readonly earlier: Stroke | null;
	/** The closed lines as points, for what must keep clear of them. */
	readonly rings: readonly (readonly Point[])[];
}
