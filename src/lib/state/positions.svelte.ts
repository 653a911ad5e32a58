import type { Trajectories } from '../layout/trajectories.ts';
import type { TemporalNetwork } from '../model/types.ts';
import type { Case } from './case.ts';
import { LaidOut } from './LaidOut.ts';
import { nothingAsked, type LayoutAsking } from './layoutAsked.ts';
import { Solving, type Solver } from './Solving.ts';

/** What is heard of a layout that was wanted: one of both, or nothing where another is wanted before it is there. */
export interface Outcome {
	readonly shown: () => void;
	readonly refused: () => void;
}

/** The picture, as far as positions change it. */
export interface Stage {
	/** Makes a change of what is shown, and lets the nodes glide over it. */
	readonly swap: (change: () => void) => void;
	/** Says why a layout is not shown, in a sentence. */
	readonly say: (failure: string) => void;
}

/** The positions that are shown, and those that are awaited. While one layout is awaited, the picture stays as it is. */
export class Positions {
	#laid = $state.raw() as Trajectories;
	#preview = $state.raw<Trajectories | null>(null);
	#isStill = $state(false);
	#busy = $state<number | null>(null);
	#failure = $state('');
	#store = new LaidOut();
	#solving: Solving;
	#stage: Stage;

	constructor(shown: Case, solver: Solver, stage: Stage) {
		this.#solving = new Solving(solver);
		this.#stage = stage;
		this.open(shown);
	}

	/** What is drawn: a preview, where there is one. */
	get drawn(): Trajectories {
		return this.#preview ?? this.#laid;
	}
	/** What was laid out last. */
	get laid(): Trajectories {
		return this.#laid;
	}
	/** Whether that is one layout for all dates. */
	get isStill(): boolean {
		return this.#isStill;
	}
	/** How much of what is awaited is done, 0 to 1; null where nothing is. */
	get busy(): number | null {
		return this.#busy;
	}
	/** Why what was wanted last is not shown, or "". */
	get failure(): string {
		return this.#failure;
	}

	/** Shows another network as it was laid out; where that is still, the moving layout is on its way. */
	open({ trajectories, isStill = false }: Case) {
		if (!isStill) this.#solving.stop();
		this.#laid = trajectories;
		this.#preview = null;
		this.#isStill = isStill;
		this.#busy = isStill ? 0 : null;
		this.#failure = '';
		this.#store.clear();
		if (!isStill) this.#store.put(nothingAsked, trajectories);
	}

	/** Lays out a network that has no layout yet, and opens it as soon as there is one for all dates; rejects where it comes to nothing before. */
	async layOut(network: TemporalNetwork, open: (shown: Case) => void): Promise<void> {
		let opened = false;
		const openWith = (trajectories: Trajectories, isStill: boolean) => {
			open({ network, trajectories, isStill });
			opened = true;
		};
		try {
			const trajectories = await this.#solving.solve(network, nothingAsked, 0, {
				onprogress: (share) => opened && (this.#busy = share),
				onstill: (still) => openWith(still, true)
			});
			if (trajectories && opened) this.#show(nothingAsked, trajectories);
			else if (trajectories) openWith(trajectories, false);
			else if (!opened) throw new DOMException('Something else was asked for meanwhile.', 'AbortError');
		} catch (cause) {
			if (!opened) throw cause;
			this.#refuse(cause);
		}
	}

	/** Shows what follows from what is asked, at once where it has been laid out before, otherwise when it is there. @param wait wall milliseconds before it is begun. */
	want(network: TemporalNetwork, asking: LayoutAsking, wait: number, { shown, refused }: Outcome) {
		this.#failure = '';
		const show = (trajectories: Trajectories) => {
			shown();
			this.#show(asking, trajectories);
		};
		const ready = this.#store.get(asking);
		if (ready) {
			this.#solving.stop();
			return show(ready);
		}
		this.#busy = 0;
		this.#solving.solve(network, asking, wait, { onprogress: (share) => (this.#busy = share) }).then(
			(trajectories) => trajectories && show(trajectories),
			(cause: unknown) => {
				refused();
				this.#refuse(cause);
			}
		);
	}

	/** Calls off what is awaited. */
	stop() {
		this.#solving.stop();
		this.#busy = null;
		this.preview(null);
	}

	/** Shows positions that are not kept; null ends that. */
	preview(trajectories: Trajectories | null) {
		if (trajectories) this.#preview = trajectories;
		else if (this.#preview) this.#stage.swap(() => (this.#preview = null));
	}

	#show(asking: LayoutAsking, trajectories: Trajectories) {
		this.#busy = null;
		this.#isStill = false;
		this.#store.put(asking, trajectories);
		if (this.drawn === trajectories) return;
		this.#stage.swap(() => {
			this.#laid = trajectories;
			this.#preview = null;
		});
	}

	#refuse(cause: unknown) {
		this.stop();
		this.#failure = `This layout could not be computed (${String(cause)}). The picture is as it was.`;
		this.#stage.say(this.#failure);
	}
}
