import { createContext } from 'svelte';
import { prefersReducedMotion } from 'svelte/motion';
import { changesOf, changeTimes } from '../model/changes.ts';
import { defaultFilter, heldBy, sliceAt, type Filter } from '../model/slice.ts';
import type { Time } from '../model/types.ts';
import { freshAfter } from '../scene/fresh.ts';
import { offsetsFrom, placesAt, type Places } from '../scene/places.ts';
import { gliding, isMoving, jumpWait, motionAfter, overlayOf, still, type Motion } from '../scene/motion.ts';
import type { Selection } from '../scene/view.ts';
import { clampTime, lastInstant, stepUnit } from '../time/calendar.ts';
import { advance, pause, play, seek, type Playback } from '../time/playback.ts';
import { beforeLastChange, nextChange, previousChange } from '../time/steps.ts';
import { warpOf, type Pace } from '../time/warp.ts';
import { addressedTime } from './address.ts';
import type { Case } from './case.ts';
import { FrameLoop, type Frames } from './FrameLoop.ts';

/** How the date moves: by a jump, under a hand that drags, or by playing. */
type How = 'jump' | 'scrub' | 'play';

/** Holds what the reader has chosen and hands over what follows from it; every picture is derived, none is stored. */
export class Explorer {
	#case = $state.raw() as Case;
	#playback = $state.raw() as Playback;
	#motion = $state.raw<Motion>(still);
	#now = $state(0);
	#frames: Frames;
	#loop: FrameLoop;
	/** Where playing has come to while nothing may move: the picture follows from change to change. */
	#head: Playback | null = null;

	filter = $state.raw() as Filter;
	pace = $state<Pace>('change');
	rate = $state(1);
	selected = $state.raw<Selection | null>(null);
	/** What holds the tab stop of the picture. */
	active = $state.raw<Selection | null>(null);
	/** What the last step brought: marked where nothing moves. */
	fresh = $state.raw<ReadonlySet<string>>(new Set());
	/** A quiet sentence about something that could not be done. */
	notice = $state('');
	/** The date before the last jump or step: what "just changed" counts from. */
	since = $state.raw() as Time;

	changes = $derived(changesOf(this.network, this.filter));
	changeTimes = $derived(changeTimes(this.changes));
	warp = $derived(warpOf(this.network, this.changeTimes, this.pace));
	last = $derived(lastInstant(this.network));
	slice = $derived(sliceAt(this.network, this.time, this.filter));
	/** While playing, most frames change none of what holds: what is worded of it follows this. */
	held = $derived(heldBy(this.slice));
	overlay = $derived(overlayOf(this.#motion, this.#now));

	constructor(shown: Case, frames: Frames) {
		this.#case = shown;
		this.#frames = frames;
		this.#loop = new FrameLoop(frames, (now, elapsed) => this.#draw(now, elapsed));
		this.#playback = { time: this.first, playing: false };
		this.settleAt(this.first, defaultFilter(shown.network));
	}

	get network() {
		return this.#case.network;
	}
	get trajectories() {
		return this.#case.trajectories;
	}
	get own() {
		return this.#case.own ?? false;
	}
	get time() {
		return this.#playback.time;
	}
	get playing() {
		return this.#playback.playing;
	}
	get first() {
		return this.network.observed.start;
	}
	/** Whether the picture is at rest: what is drawn is then a pure function of data, parameters and date. */
	get settled() {
		return !this.playing && !isMoving(this.#motion, this.#now);
	}

	/** Shows another network from its first date. */
	open(shown: Case) {
		this.#case = shown;
		this.select(null);
		this.active = null;
		this.notice = '';
		this.settleAt(this.first, defaultFilter(shown.network));
	}

	play() {
		const next = play(this.#playback, this.first, this.last);
		if (next.time !== this.time) this.#go({ ...next }, 'jump');
		else this.#playback = next;
		this.since = this.time;
		this.#head = null;
		this.#loop.start();
	}

	/** Stands still where the address of this moment leads: what is copied or reloaded is what is seen. */
	pause() {
		this.#head = null;
		const time = addressedTime(this.network, this.time);
		// Where nothing moves, what the last step brought stays marked.
		if (time === this.time) this.#playback = pause(this.#playback);
		else this.#go(pause({ ...this.#playback, time }), 'play');
	}

	/** Goes to a date; a date beyond the observation becomes its nearest end. */
	goTo(t: Time, how: 'jump' | 'scrub' = 'jump') {
		if (how === 'jump' || this.playing) this.since = this.time;
		this.#go({ ...seek(this.#playback, clampTime(this.network, t), this.first, this.last), playing: false }, how);
	}

	/** Goes straight to a state without any motion, as if by the last change before it. */
	settleAt(t: Time, filter: Filter) {
		this.filter = filter;
		this.#motion = still;
		this.fresh = new Set();
		this.#playback = { ...seek(this.#playback, clampTime(this.network, t), this.first, this.last), playing: false };
		this.since = beforeLastChange(this.changeTimes, this.time, this.first);
	}

	nextChange() {
		const t = nextChange(this.changeTimes, this.time, this.last);
		if (t !== null) this.goTo(t);
	}

	previousChange() {
		const t = previousChange(this.changeTimes, this.time, this.first);
		if (t !== null) this.goTo(t);
	}

	/** Moves by units of the timeline (months in the case study). */
	step(units: number) {
		this.goTo(stepUnit(this.network, this.time, units));
	}

	show(filter: Filter) {
		const before = this.slice;
		this.filter = filter;
		this.#move(before, 'scrub', null);
	}

	select(selection: Selection | null) {
		this.selected = selection;
		if (selection) this.active = selection;
	}

	#go(playback: Playback, how: How) {
		const before = this.slice;
		const from = how === 'jump' ? placesAt(this.trajectories, this.time, this.overlay.offsets) : null;
		this.#playback = playback;
		this.#move(before, how, from);
	}

	/** Lays the transition from the slice before over the one that is now, or marks what is new where nothing may move. */
	#move(before: typeof this.slice, how: How, from: Places | null) {
		const now = this.#frames.now();
		if (prefersReducedMotion.current) {
			this.#motion = still;
			this.fresh = freshAfter(this.changes, before, this.slice);
			return;
		}
		this.fresh = new Set();
		this.#motion = motionAfter(this.#motion, before, this.slice, now, how === 'jump' ? jumpWait : 0);
		if (from) this.#motion = gliding(this.#motion, offsetsFrom(from, placesAt(this.trajectories, this.time)), now);
		this.#now = now;
		this.#loop.start();
	}

	/** Under reduced motion playing goes from change to change, and holds still between them. */
	#stepTo(head: Playback) {
		this.#head = head;
		const reached = head.playing ? this.changeTimes.findLast((t) => t <= head.time) : head.time;
		if (reached !== undefined && reached > this.time) this.#go({ ...head, time: reached }, 'play');
		else if (!head.playing) this.#playback = head;
	}

	/** Draws one frame; whether another is wanted. */
	#draw(now: number, elapsed: number): boolean {
		this.#now = now;
		if (this.playing) {
			const head = this.#head?.playing ? this.#head : this.#playback;
			const next = advance(head, this.warp, this.first, this.last, elapsed, this.rate);
			if (prefersReducedMotion.current) this.#stepTo(next);
			else this.#go(next, 'play');
		}
		return this.playing || isMoving(this.#motion, now);
	}
}

/** The explorer of the page, handed down to its parts. */
export const [explorerOf, setExplorer] = createContext<Explorer>();
