/** A clock and a timer from outside; wait gives what cancels it. */
export interface Clock {
	readonly now: () => number;
	readonly wait: (ms: number, act: () => void) => () => void;
}

/** Wall milliseconds of rest before a date that was jumped or dragged to is spoken. */
export const restBefore = 500;

/** Least wall milliseconds between two announcements while playing. */
export const playEvery = 5000;

/** Decides when the live region speaks: after rest, at most every five seconds while playing, and never the same twice running. */
export class Announcer {
	#clock: Clock;
	#compose: () => string;
	#say: (text: string) => void;
	#cancel: (() => void) | null = null;
	#waitsForPlay = false;
	#said = '';
	#saidAt = -Infinity;

	/** @param compose makes the sentence at the moment of speaking, so that it is never out of date. */
	constructor(clock: Clock, compose: () => string, say: (text: string) => void) {
		this.#clock = clock;
		this.#compose = compose;
		this.#say = say;
	}

	/** Something to speak of has changed. */
	changed(playing: boolean) {
		// While playing every frame changes: the time already set stands.
		if (playing && this.#cancel && this.#waitsForPlay) return;
		this.stop();
		this.#waitsForPlay = playing;
		const wait = playing ? Math.max(restBefore, this.#saidAt + playEvery - this.#clock.now()) : restBefore;
		this.#cancel = this.#clock.wait(wait, () => this.#speak());
	}

	/** Says nothing more of what was waiting. */
	stop() {
		this.#cancel?.();
		this.#cancel = null;
	}

	#speak() {
		this.#cancel = null;
		const text = this.#compose();
		if (text === '' || text === this.#said) return;
		this.#said = text;
		this.#saidAt = this.#clock.now();
		this.#say(text);
	}
}
