/** The clock and the frames of the page, in wall milliseconds; given from outside, so that tests can turn them by hand. */
export interface Frames {
	readonly now: () => number;
	readonly request: (draw: () => void) => void;
}

/** Draws frames only as long as they are wanted, and says how long the last one was: 0 for the first after a rest. */
export class FrameLoop {
	#frames: Frames;
	#draw: (now: number, elapsed: number) => boolean;
	#waiting = false;
	#last: number | null = null;

	/** @param draw draws one frame; true where it wants another. */
	constructor(frames: Frames, draw: (now: number, elapsed: number) => boolean) {
		this.#frames = frames;
		this.#draw = draw;
	}

	/** Asks for a frame, unless one is asked for already. */
	start() {
		if (this.#waiting) return;
		this.#waiting = true;
		this.#frames.request(() => {
			this.#waiting = false;
			const now = this.#frames.now();
			const elapsed = this.#last === null ? 0 : now - this.#last;
			this.#last = now;
			if (this.#draw(now, elapsed)) this.start();
			else if (!this.#waiting) this.#last = null;
		});
	}
}
