import type { Changed, KeptChange, Keeper, KeptNetwork } from '../keep/types.ts';

/** What became of an open network: kept as it is here, changed in another tab meanwhile, or forgotten there. */
export type KeptAs =
	| { readonly as: 'kept'; readonly network: KeptNetwork }
	| { readonly as: 'changed elsewhere'; readonly network: KeptNetwork }
	| { readonly as: 'gone' };

/** Writes the changes of one open network, the latest for all before it, and never over what another tab chose. */
export class KeptWriter {
	/** The network as it was last kept, or last seen. */
	network: KeptNetwork;
	readonly #keeper: Keeper;
	readonly #now: () => number;
	readonly #tell: (as: KeptAs) => void;
	#pending: KeptChange | null = null;
	#writing: Promise<void> | null = null;
	#stopped = false;

	/** @param now gives milliseconds since 1970 @param tell hears what became of each change */
	constructor(network: KeptNetwork, keeper: Keeper, now: () => number, tell: (as: KeptAs) => void) {
		this.network = network;
		this.#keeper = keeper;
		this.#now = now;
		this.#tell = tell;
	}

	/** What has been changed here and is not kept yet. */
	get pending(): KeptChange | null {
		return this.#pending;
	}

	/** Keeps a change; resolves when nothing waits any more, or another tab stands in the way. */
	write(change: KeptChange): Promise<void> {
		this.#pending = { ...this.#pending, ...change };
		this.#writing ??= this.#writeAll().finally(() => (this.#writing = null));
		return this.#writing;
	}

	/** Hears what another tab made of the network; who only looked elsewhere is no hindrance. */
	hear(theirs: KeptNetwork | undefined) {
		if (this.#stopped || this.#writing) return;
		if (!theirs) this.#stop({ as: 'gone' });
		else if (theirs.revision <= this.network.revision) return;
		else if (saysTheSame(theirs, this.network)) this.#become(theirs);
		else this.#stop({ as: 'changed elsewhere', network: theirs });
	}

	async #writeAll(): Promise<void> {
		while (this.#pending && !this.#stopped) {
			const change = this.#pending;
			this.#pending = null;
			const { id, revision } = this.network;
			const changed = await this.#keeper.change(id, revision, change, this.#now());
			// What could not be kept is not forgotten: a later write, or a copy, takes it along.
			if (!changed.ok) this.#pending = { ...change, ...(this.#pending as KeptChange | null) };
			if (!this.#after(changed)) return;
		}
	}

	/** Whether there is anything left to try. */
	#after(changed: Changed): boolean {
		if (changed.ok) this.#become(changed.network);
		else if (changed.why === 'not kept') return false;
		else if (changed.why !== 'changed elsewhere') this.#stop({ as: 'gone' });
		else if (saysTheSame(changed.network, this.network)) this.network = changed.network;
		else this.#stop({ as: 'changed elsewhere', network: changed.network });
		return true;
	}

	#become(network: KeptNetwork) {
		this.network = network;
		this.#tell({ as: 'kept', network });
	}

	#stop(as: KeptAs) {
		this.#stopped = true;
		this.#tell(as);
	}
}

/** Whether two tabs read the files in the same way: where each looks is its own affair. */
const saysTheSame = (a: KeptNetwork, b: KeptNetwork) =>
	JSON.stringify([a.choices.answers, a.choices.edits]) === JSON.stringify([b.choices.answers, b.choices.edits]);
