import { prefersReducedMotion } from 'svelte/motion';
import type { Extent, Trajectories } from '../layout/trajectories.ts';
import type { Slice } from '../model/slice.ts';
import type { Time } from '../model/types.ts';
import { boundsOf } from '../scene/camera.ts';
import { gliding, isMoving, motionAfter, overlayOf, still, type Motion } from '../scene/motion.ts';
import { offsetsFrom, placesAt } from '../scene/places.ts';
import type { Frames } from './FrameLoop.ts';

/** How the date moves: by a jump, under a hand that drags, or by playing. */
export type How = 'jump' | 'scrub' | 'play';

/** The picture at rest, over which a transition lies. */
export interface Settled {
	readonly time: Time;
	readonly slice: Slice;
	readonly trajectories: Trajectories;
	readonly layout: { readonly laid: Trajectories };
}

/** Wall milliseconds in which the frame follows nodes that glide: as long as they do. */
const framing = 550;

/** What lies over the settled picture for a while in wall time: ties form, nodes glide, and the frame with them. Where nothing may move there is nothing of it. */
export class Transition {
	#motion = $state.raw<Motion>(still);
	#frame = $state.raw<{ readonly from: Extent; readonly since: number } | null>(null);
	#now = $state(0);
	#settled: Settled;
	#clock: Frames['now'];
	#wake: () => void;
	#bounds = $derived.by(() => boundsOf(this.#settled.layout.laid));

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
		change();
		if (prefersReducedMotion.current) this.end();
		else {
			this.#begin((now) => motionAfter(this.#motion, before, this.#settled.slice, now, wait));
			if (from) this.#glide(from);
		}
		return !prefersReducedMotion.current;
	}

	/** Makes a change of the layout: every node glides from where it was to where it now belongs, and the frame with them. */
	overLayout(change: () => void) {
		const [from, frame] = [this.#places(), this.bounds];
		change();
		if (prefersReducedMotion.current) return;
		this.#glide(from);
		this.#frame = { from: frame, since: this.#now };
	}

	#places(offsets = this.overlay.offsets) {
		return placesAt(this.#settled.trajectories, this.#settled.time, offsets);
	}

	#glide(from: ReturnType<typeof placesAt>) {
		this.#begin((now) => gliding(this.#motion, offsetsFrom(from, this.#places(new Map())), now));
	}

	#begin(motion: (now: number) => Motion) {
		this.#now = this.#clock();
		this.#motion = motion(this.#now);
		this.#wake();
	}

	/** How much of its way the frame has gone, 0 to 1. */
	#share(): number {
		if (!this.#frame) return 1;
		const u = Math.min(1, Math.max(0, (this.#now - this.#frame.since) / framing));
		return u * u * (3 - 2 * u);
	}
}
