/** A network to be drawn: nodes by number, ties between them, and where nodes are in each frame, in pixels of the picture. */
export interface Drawn {
	readonly nodes: number;
	readonly source: Uint32Array;
	readonly target: Uint32Array;
	/** x and y interleaved, for each frame of a motion that is repeated. */
	readonly frames: readonly Float64Array[];
	readonly width: number;
	readonly height: number;
}

/** Puts a network into an element; what it returns draws the positions of a frame, as far as script can, before it returns. */
export type Program = (element: HTMLElement, drawn: Drawn) => Promise<(frame: number) => void>;
