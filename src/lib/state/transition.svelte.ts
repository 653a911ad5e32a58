import { prefersReducedMotion } from 'svelte/motion';
import type { Extent, Trajectories } from '../layout/trajectories.ts';
import type { Slice } from '../model/slice.ts';
import type { Time } from '../model/types.ts';
import { gliding, isMoving, motionAfter, overlayOf, still, turning, type Motion } from '../scene/motion.ts';
import { offsetsFrom, placesAt } from '../scene/places.ts';
import type { Frames } from './FrameLoop.ts';

/** How the date moves: by a jump, under a hand that drags, or by playing. */
export type How = 'jump' | 'scrub' | 'play';

/** The picture at rest, over which a transition lies. */
export interface Settled {
	readonly time: Time;
	readonly slice: Slice;
	readonly trajectories: Trajectories;
	readonly views: {
		/** The box that the picture shows at rest, in layout units. */
		readonly whole: Extent;
		/** Whether it shows where they are based. */
		readonly isChart: boolean;
	};
}

/** Wall milliseconds in which the frame follows nodes that glide: as long as they do. */
const framing = 550;

/** What lies over the settled picture for a while in wall time: ties form, nodes glide, and the frame with them. Where nothing may move there is nothing of it. */
export class Transition {
	#motion = $state.raw<Motion>(still);
	#frame = $state.raw<{ readonly from: Extent; readonly since: number; readonly lasts: number } | null>(null);
	#now = $state(0);
	#settled: Settled;
	#clock: Frames['now'];
	#wake: () => void;
	#bounds = $derived.by(() => this.#settled.views.whole);

	overlay = $derived(overlayOf(this.#motion, this.#now));

	/** @param wake asks for a frame, at which `at` is called. */
	constructor(settled: Settled, clock: Frames['now'], wake: () => void) {
		this.#settled = settled;
		this.#clock = clock;
		this.#wake = wake;
	}

	get isMoving(): boolean {
		return isMoving(this.#motion, this.#now) || this.#share() < 1;
	}

	/** The box that the picture shows, on its way to where it belongs. */
	get bounds(): Extent {
		const share = this.#share();
		if (!this.#frame || share === 1) return this.#bounds;
		const [from, to] = [this.#frame.from, this.#bounds];
		const between = (side: keyof Extent) => from[side] + share * (to[side] - from[side]);
		return { left: between('left'), top: between('top'), right: between('right'), bottom: between('bottom') };
	}

	/** Goes on to a frame of the page. */
	at(now: number) {
		this.#now = now;
	}

	end() {
		this.#motion = still;
		this.#frame = null;
	}

	/** Makes a change of what holds, and lays the way there over the picture; whether anything moves. @param wait wall milliseconds before what is new begins to form. @param glides whether nodes glide to their places, as they do over a jump. */
	over(change: () => void, wait: number, glides: boolean): boolean {
		const before = this.#settled.slice;
		const from = glides ? this.#places() : null;
		const [wasChart, frame] = [this.#settled.views.isChart, this.bounds];
		change();
		if (prefersReducedMotion.current) this.end();
		else {
			this.#begin((now) => motionAfter(this.#motion, before, this.#settled.slice, now, wait));
			const turns = wasChart !== this.#settled.views.isChart;
			if (from) this.#glide(from, turns);
			if (turns) this.#follow(frame, turning);
		}
		return !prefersReducedMotion.current;
	}

	/** Makes a change of the layout: every node glides from where it was to where it now belongs, and the frame with them. */
	overLayout(change: () => void) {
		const [from, frame] = [this.#places(), this.bounds];
		change();
		if (prefersReducedMotion.current) return;
		this.#glide(from);
		this.#follow(frame, framing);
	}

	#follow(from: Extent, lasts: number) {
		this.#frame = { from, since: this.#now, lasts };
	}

	#places(offsets = this.overlay.offsets) {
		return placesAt(this.#settled.trajectories, this.#settled.time, offsets);
	}

	#glide(from: ReturnType<typeof placesAt>, turns = false) {
		this.#begin((now) => gliding(this.#motion, offsetsFrom(from, this.#places(new Map())), now, turns));
	}

	#begin(motion: (now: number) => Motion) {
		this.#now = this.#clock();
		this.#motion = motion(this.#now);
		this.#wake();
	}

	/** How much of its way the frame has gone, 0 to 1. */
	#share(): number {
		if (!this.#frame) return 1;
		const u = Math.min(1, Math.max(0, (this.#now - this.#frame.since) / this.#frame.lasts));
		return u * u * (3 - 2 * u);
	}
}
