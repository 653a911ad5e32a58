import type { Trajectories } from '../layout/trajectories.ts';
import type { Pin } from '../model/layoutAsked.ts';
import type { TemporalNetwork } from '../model/types.ts';
import { boundsOf } from '../scene/camera.ts';
import { hasDistances } from '../model/basesOf.ts';
import { chartOf } from '../scene/chart/chartOf.ts';
import { isOfMany } from '../scene/chart/isOfMany.ts';
import type { spread } from '../scene/chart/spread.ts';
import type { Told } from '../scene/view.ts';

/** Who counts, or where they are based. */
export type PictureView = 'line' | 'chart';

/** The picture whose view is chosen. */
interface Viewed {
	readonly told: Told | null;
	readonly layout: { readonly laid: Trajectories; readonly trajectories: Trajectories; readonly pins: readonly Pin[] };
	readonly moving: { giveUp(): void };
}

/** Which of the two views of one network is shown. */
export class Views {
	#viewed: Viewed;
	#turn: (change: () => void) => void;
	/** As it was opened: distances do not change with a reading. */
	network = $state.raw() as TemporalNetwork;
	chosen = $state<PictureView>('line');

	/** Places many; fetched where a network needs it, for most do not. */
	#spread = $state.raw<typeof spread | null>(null);
	#says = $derived.by(() => hasDistances(this.network));

	/** Whether the data say who is based how far from the town, and all that is needed to draw it is there. */
	hasChart = $derived.by(() => this.#says && (this.#spread !== null || !isOfMany(this.network)));
	/** Whether the chart is to be shown as soon as it can be drawn. */
	isAwaited = $derived.by(() => this.#says && !this.hasChart && this.chosen === 'chart');
	#chart = () => chartOf(this.network, this.#spread)!;
	/** What is shown: a story says which while it is told. */
	now = $derived.by((): PictureView => {
		const { told } = this.#viewed;
		return this.hasChart ? (told ? (told.view ?? 'line') : this.chosen) : 'line';
	});
	isChart = $derived(this.now === 'chart');
	/** Whether the chart has rings at round miles and none for each distance. */
	isRound = $derived.by(() => this.isChart && this.#chart().isRound);
	whole = $derived.by(() => (this.isChart ? this.#chart().bounds : boundsOf(this.#viewed.layout.laid)));
	trajectories = $derived.by(() => (this.isChart ? this.#chart().trajectories : this.#viewed.layout.trajectories));

	/** Who is held: in the chart nobody, for where somebody is based is stated. */
	get pins(): readonly Pin[] {
		return this.isChart ? [] : this.#viewed.layout.pins;
	}

	/** @param turn makes a change over which all nodes travel. */
	constructor(viewed: Viewed, network: TemporalNetwork, turn: (change: () => void) => void) {
		this.#viewed = viewed;
		this.#turn = turn;
		this.network = network;
		this.#fetch();
	}

	/** Begins with another network, and with who counts. */
	open(network: TemporalNetwork) {
		this.network = network;
		this.chosen = 'line';
		this.#fetch();
	}

	#fetch() {
		if (this.#spread || !this.#says || !isOfMany(this.network)) return;
		import('../scene/chart/spread.ts').then(
			(module) => (this.#spread = module.spread),
			// Where it cannot be fetched there is the one view.
			() => (this.chosen = 'line')
		);
	}

	/** Turns the picture to its other view: all nodes travel; who moves a party lets go of it. */
	turnTo(view: PictureView) {
		this.#viewed.moving.giveUp();
		this.#turn(() => (this.chosen = view));
	}

	/** The chart that is shown or, while the picture turns, left; null where there is none. */
	chartIn(turn: number | undefined) {
		const isThere = this.isChart || (this.hasChart && turn !== undefined);
		return isThere ? { chart: this.#chart(), shown: this.isChart } : null;
	}
}
