import { prefersReducedMotion } from 'svelte/motion';
import type { Time } from '../model/types.ts';
import { advance, type Playback } from '../time/playback.ts';
import type { Warp } from '../time/warp.ts';

/** What is played. */
export interface Played {
	readonly time: Time;
	readonly first: Time;
	readonly last: Time;
	readonly warp: Warp;
	readonly rate: number;
	readonly changeTimes: readonly Time[];
}

/** How playing goes on from frame to frame; where nothing may move, from change to change, and it holds still between them. */
export class Player {
	/** Where playing has come to while the picture holds still. */
	#head: Playback | null = null;

	/** Begins anew from where the picture is. */
	begin() {
		this.#head = null;
	}

	/** The playback after a frame, and whether the picture goes there. @param elapsed wall milliseconds since the last frame. */
	after(playback: Playback, played: Played, elapsed: number): { readonly next: Playback; readonly goes: boolean } {
		const { time, first, last, warp, rate, changeTimes } = played;
		const head = advance(this.#head?.playing ? this.#head : playback, warp, first, last, elapsed, rate);
		if (!prefersReducedMotion.current) return { next: head, goes: true };
		this.#head = head;
		const reached = head.playing ? changeTimes.findLast((t) => t <= head.time) : head.time;
		if (reached !== undefined && reached > time) return { next: { ...head, time: reached }, goes: true };
		return { next: head.playing ? playback : head, goes: false };
	}
}
