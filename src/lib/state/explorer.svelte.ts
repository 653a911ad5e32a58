import { createContext } from 'svelte';
import { changesOf, changeTimes } from '../model/changes.ts';
import { defaultFilter, heldBy, sliceAt, type Filter } from '../model/slice.ts';
import type { TemporalNetwork, Time } from '../model/types.ts';
import { freshAfter } from '../scene/fresh.ts';
import { jumpWait } from '../scene/motion.ts';
import type { Selection, Told } from '../scene/view.ts';
import { clampTime, lastInstant, stepUnit } from '../time/calendar.ts';
import { pause, play, seek, type Playback } from '../time/playback.ts';
import { beforeLastChange, nextChange, previousChange } from '../time/steps.ts';
import { warpOf, type Pace } from '../time/warp.ts';
import { addressedTime } from './addressedTime.ts';
import type { Case } from './case.ts';
import { FrameLoop, type Frames } from './FrameLoop.ts';
import { LayoutChoice } from './layoutChoice.svelte.ts';
import { Moving, pageDrags } from './moving.svelte.ts';
import { Player } from './Player.ts';
import { pageSolver, type Solver } from './Solving.ts';
import { Views } from './views.svelte.ts';
import { Transition, type How } from './transition.svelte.ts';

/** Holds what the reader has chosen and hands over what follows from it; every picture is derived, none is stored. */
export class Explorer {
	#case = $state.raw() as Case;
	#playback = $state.raw() as Playback;
	#transition: Transition;
	#loop: FrameLoop;
	#player = new Player();

	/** What the reader asks of the layout, and the positions that follow. */
	readonly layout: LayoutChoice;
	readonly moving: Moving;
	/** Which of the two views of the network is shown. */
	readonly views: Views;
	filter = $state.raw() as Filter;
	pace = $state<Pace>('change');
	rate = $state(1);
	selected = $state.raw<Selection | null>(null);
	/** What a story is about at this moment. */
	told = $state.raw<Told | null>(null);
	/** What holds the tab stop of the picture. */
	active = $state.raw<Selection | null>(null);
	/** What the last step brought: marked where nothing moves. */
	fresh = $state.raw<ReadonlySet<string>>(new Set());
	/** A quiet sentence about something that could not be done. */
	notice = $state('');
	/** The date before the last jump or step: what "just changed" counts from. */
	since = $state.raw() as Time;

	own = $derived.by(() => this.#case.own ?? false);
	first = $derived.by(() => this.network.observed.start);
	changes = $derived(changesOf(this.network, this.filter));
	changeTimes = $derived(changeTimes(this.changes));
	warp = $derived(warpOf(this.network, this.changeTimes, this.pace));
	last = $derived(lastInstant(this.network));
	slice = $derived(sliceAt(this.network, this.time, this.filter));
	/** While playing, most frames change none of what holds: what is worded of it follows this. */
	held = $derived(heldBy(this.slice));
	overlay = $derived.by(() => this.moving.over(this.#transition.overlay));
	trajectories = $derived.by(() => this.views.trajectories);
	view = $derived.by(() => this.views.chosen);
	/** The box that the picture shows, in layout units: all dates of the layout; a drag does not move it. */
	bounds = $derived.by(() => this.#transition.bounds);

	constructor(shown: Case, frames: Frames, solver: Solver = pageSolver, drags = pageDrags) {
		this.#case = shown;
		this.views = new Views(this, shown.network, (change) => this.#change(change, 'jump'));
		this.#transition = new Transition(this, frames.now, () => this.#loop.start());
		this.layout = new LayoutChoice(shown, solver, {
			swap: (change) => this.#transition.overLayout(change),
			say: (failure) => (this.notice = failure)
		});
		this.moving = new Moving(this, drags);
		this.#loop = new FrameLoop(frames, (now, elapsed) => this.#draw(now, elapsed));
		this.#playback = { time: this.first, playing: false };
		this.settleAt(this.first, defaultFilter(shown.network));
	}

	get network() {
		return this.#case.network;
	}
	get time() {
		return this.#playback.time;
	}
	get playing() {
		return this.#playback.playing;
	}
	/** Whether the picture is at rest: what is drawn is then a pure function of data, parameters and date. */
	get settled() {
		return !this.playing && !this.moving.now && !this.#transition.isMoving && this.layout.busy === null;
	}

	/** Shows another network from its first date. */
	open(shown: Case) {
		this.#case = shown;
		this.views.open(shown.network);
		this.layout.open(shown);
		this.select(null);
		[this.told, this.active, this.notice] = [null, null, ''];
		this.settleAt(this.first, defaultFilter(shown.network));
	}

	play() {
		const next = play(this.#playback, this.first, this.last);
		if (next.time !== this.time) this.#go({ ...next }, 'jump');
		else this.#playback = next;
		this.since = this.time;
		this.#player.begin();
		this.#loop.start();
	}

	/** Stands still where the address of this moment leads: what is copied or reloaded is what is seen. */
	pause() {
		this.#player.begin();
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
	settleAt(t: Time, filter: Filter, view = this.views.chosen) {
		this.filter = filter;
		this.views.chosen = view;
		this.#transition.end();
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

	/** Draws another reading of the same network, in the same places. */
	reread(network: TemporalNetwork) {
		this.#change(() => (this.#case = { ...this.#case, network }), 'scrub');
	}

	show(filter: Filter) {
		this.#change(() => (this.filter = filter), 'scrub');
	}

	select(selection: Selection | null) {
		this.selected = selection;
		if (selection) this.active = selection;
	}

	/** Goes to a date with a filter and what a story is about, in one movement. */
	tell(t: Time, filter: Filter, told: Told) {
		this.select(null);
		this.since = this.time;
		const playback = { ...seek(this.#playback, clampTime(this.network, t), this.first, this.last), playing: false };
		this.#change(() => ([this.filter, this.told, this.#playback] = [filter, told, playback]), 'jump');
	}

	#go(playback: Playback, how: How) {
		this.#change(() => (this.#playback = playback), how);
	}

	/** Lays the transition from what held before over what holds after a change, or marks what is new where nothing may move. */
	#change(change: () => void, how: How) {
		const before = this.slice;
		const jumps = how === 'jump';
		const moves = this.#transition.over(change, jumps ? jumpWait : 0, jumps);
		this.fresh = moves ? new Set() : freshAfter(this.changes, before, this.slice);
	}

	/** Draws one frame; whether another is wanted. */
	#draw(now: number, elapsed: number): boolean {
		this.#transition.at(now);
		if (this.playing) {
			const { next, goes } = this.#player.after(this.#playback, this, elapsed);
			if (goes) this.#go(next, 'play');
			else this.#playback = next;
		}
		return this.playing || this.#transition.isMoving;
	}
}

/** The explorer of the page, handed down to its parts. */
export const [explorerOf, setExplorer] = createContext<Explorer>();
