import type { Trajectories } from '../layout/trajectories.ts';
import { nodeById } from '../model/find.ts';
import type { LayoutAsked, Pin } from '../model/layoutAsked.ts';
import type { TemporalNetwork, Time } from '../model/types.ts';
import type { Case } from './case.ts';
import { begun, changed, redone, undone, type History } from './history.ts';
import * as asking from './layoutAsked.ts';
import { Positions, type Stage } from './positions.svelte.ts';
import type { Solver } from './Solving.ts';

/** Wall milliseconds without a change before a layout is asked for: a hand that drags the slider asks once. */
const patience = 200;

/** What the reader asks of the layout: parameters and pins, each step of which can be undone. The picture follows from data, parameters and pins alone, however somebody came to them. */
export class LayoutChoice implements asking.LayoutAsking {
	#network = $state.raw() as TemporalNetwork;
	#history = $state.raw<History<asking.LayoutAsking>>(begun(asking.nothingAsked));
	/** The history by which what is shown was asked for. */
	#kept = begun(asking.nothingAsked);
	#positions: Positions;
	/** Whether another network is on its way that takes the place of this one: its files are understood anew, or it is laid out. */
	isOutdated = $state(false);
	/** Which parameters the layout that is awaited changes: another change of the same is no new step. */
	#changing = '';

	constructor(shown: Case, solver: Solver, stage: Stage) {
		this.#positions = new Positions(shown, solver, stage);
		this.open(shown);
	}

	/** What differs from what the data asks. */
	get asked(): LayoutAsked {
		return this.#history.now.asked;
	}
	get pins(): readonly Pin[] {
		return this.#history.now.pins;
	}
	/** All parameters as they are asked for now. */
	get parameters(): Required<LayoutAsked> {
		return { ...asking.ownLayout(this.#network), ...this.asked };
	}
	get isChanged(): boolean {
		return asking.keyOf(this.#history.now) !== asking.keyOf(asking.nothingAsked);
	}
	get canUndo(): boolean {
		return this.#history.past.length > 0;
	}
	get canRedo(): boolean {
		return this.#history.future.length > 0;
	}
	/** The positions to draw: those of a preview, where there is one. */
	get trajectories(): Trajectories {
		return this.#positions.drawn;
	}
	/** The positions last laid out, of which any preview only makes a show. */
	get laid(): Trajectories {
		return this.#positions.laid;
	}
	/** Whether those are one layout for all dates, because the moving one is not there yet or was called off. */
	get isStill(): boolean {
		return this.#positions.isStill;
	}
	/** How much of the layout asked for is done, 0 to 1; null at rest. */
	get busy(): number | null {
		return this.#positions.busy;
	}
	/** Why the layout last asked for is not shown, in a sentence; "" where it is. */
	get failure(): string {
		return this.#positions.failure;
	}

	/** Begins anew with another network as it was laid out. */
	open(shown: Case) {
		this.#network = shown.network;
		this.#history = this.#kept = begun(asking.nothingAsked);
		this.#positions.open(shown);
	}

	/** Lays out a network that has no layout yet; resolves when it is open, and goes on to the moving layout where that is one for all dates. Rejects where there is nothing to open. */
	layOut(network: TemporalNetwork, open: (shown: Case) => void): Promise<void> {
		// While the layout is at work elsewhere: so the picture can open at once when it comes.
		import('./findAhead.ts').then(({ findAhead }) => findAhead(network)).catch(() => undefined);
		return new Promise((resolve, reject) => {
			const opened = (shown: Case) => {
				open(shown);
				resolve();
			};
			this.#positions.layOut(network, opened).then(resolve, reject);
		});
	}

	/** Asks for other parameters; one that is undefined is again as the data has it. */
	ask(change: LayoutAsked) {
		const asked = asking.askedAfter(this.#network, this.asked, change);
		this.#go({ asked, pins: this.pins }, Object.keys(change).join());
	}

	/** Holds a node in a place, at a date or at all dates, in the stead of a pin of the same node and date. */
	pin(pin: Pin) {
		if (!nodeById(this.#network, pin.node)) throw new Error(`unknown node: ${pin.node}`);
		this.#go({ asked: this.asked, pins: asking.pinsWith(this.pins, asking.wholePin(this.#network, pin)) });
	}

	/** Lets a node go: at one date, for all dates (null), or wherever it is held (undefined). */
	release(node: string, date?: Time | null) {
		this.#go({ asked: this.asked, pins: asking.pinsWithout(this.pins, node, date) });
	}

	releaseAll() {
		this.#go({ asked: this.asked, pins: [] });
	}

	/** Asks for everything as the data has it, with nobody held. */
	reset() {
		this.#go(asking.nothingAsked);
	}

	/** Goes straight to what an address asks: there is nothing to undo. */
	obey(next: asking.LayoutAsking) {
		if (asking.keyOf(next) !== asking.keyOf(this.#history.now)) this.#follow(begun(next));
	}

	undo() {
		if (this.canUndo) this.#follow(undone(this.#history));
	}

	redo() {
		if (this.canRedo) this.#follow(redone(this.#history));
	}

	/** Asks once more for what is not shown: the moving layout after it was called off. */
	again() {
		this.#follow(this.#history);
	}

	/** Calls off the layout that is awaited: parameters and pins are again those of the picture. */
	cancel() {
		this.#history = this.#kept;
		this.#positions.stop();
	}

	/** Shows positions that are not kept, while a node is dragged; null goes back to those that are. A pin ends it as well. */
	preview(trajectories: Trajectories | null) {
		this.#positions.preview(trajectories);
	}

	#go(next: asking.LayoutAsking, changing = '') {
		if (asking.keyOf(next) === asking.keyOf(this.#history.now)) return this.#positions.preview(null);
		const same = this.busy !== null && changing !== '' && changing === this.#changing;
		this.#changing = changing;
		this.#follow(changed(this.#history, next, same), changing === '' ? 0 : patience);
	}

	/** Makes a history the one that holds; its layout is shown as soon as it is there. */
	#follow(history: History<asking.LayoutAsking>, wait = 0) {
		this.#history = history;
		this.#positions.want(this.#network, history.now, wait, {
			shown: () => (this.#kept = history),
			refused: () => (this.#history = this.#kept)
		});
	}
}
