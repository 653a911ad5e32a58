import type { Choices } from '../csv/readingMessages.ts';
import type { Keeper, KeptNetwork, News } from '../keep/types.ts';
import { KeptWriter, type KeptAs } from './keptWriter.ts';
import type { Keeping } from './own.svelte.ts';

/** The reader's networks in this browser, and which of them is open. */
export class Kept implements Keeping {
	list = $state.raw<readonly KeptNetwork[]>([]);
	/** Why nothing is kept, or not everything, and what to do; "" where all is well. */
	trouble = $state('');
	/** The network that is open, as it is kept; null where none is. */
	open = $state.raw<KeptNetwork | null>(null);
	/** What another tab did to the open network that stands against what is here. */
	elsewhere = $state<'changed' | 'gone' | null>(null);
	#keeper: Promise<Keeper> | null = null;
	#start: () => Promise<Keeper>;
	#now: () => number;
	#writer: KeptWriter | null = null;

	/** @param now gives milliseconds since 1970 */
	constructor(start: () => Promise<Keeper>, now: () => number) {
		this.#start = start;
		this.#now = now;
	}

	/** Reads what is kept and follows what other tabs do; gives what ends that. */
	begin(): () => void {
		const keeper = this.#started();
		const ending = keeper.then((opened) => opened.onchange((news) => void this.#hear(news)));
		void this.refresh();
		return () => {
			void ending.then((end) => end());
			void keeper.then((opened) => opened.close());
			this.#keeper = null;
		};
	}

	async refresh(): Promise<void> {
		const keeper = await this.#started();
		this.list = await keeper.list();
		this.trouble = keeper.trouble;
	}

	async stored(files: readonly File[], name: string): Promise<void> {
		const keeper = await this.#started();
		this.#become(await keeper.store(files, name, this.#now()), keeper);
		await this.refresh();
	}

	/** Opens a network with its bytes; null where it is gone. */
	async reopened(id: string): Promise<{ readonly network: KeptNetwork; readonly files: readonly File[] } | null> {
		const keeper = await this.#started();
		await this.refresh();
		const network = this.list.find((one) => one.id === id);
		const files = network ? await keeper.files(id) : [];
		this.trouble = keeper.trouble;
		if (!network || files.length === 0) return null;
		this.#become(network, keeper);
		return { network, files };
	}

	changed({ answers, edits }: Choices, sentence: string, isUnderstood: boolean) {
		const { open } = this;
		if (!open || !this.#writer) return;
		const state = isUnderstood ? 'understood' : open.state;
		const choices = { answers, edits, view: this.#choices.view };
		// Who only opens a network again has changed nothing.
		const before = [open.state, open.sentence, this.#choices];
		if (JSON.stringify(before) !== JSON.stringify([state, sentence, choices]))
			void this.#write({ state, sentence, choices });
	}

	/** Keeps where somebody looks. @param view the query of the address that leads there */
	seen(view: string) {
		if (!this.#writer || this.#choices.view === view) return;
		void this.#write({ choices: { ...this.#choices, view } });
	}

	/** Lets the open network go; it stays in the list. */
	leave() {
		this.#writer = null;
		this.open = null;
		this.elsewhere = null;
	}

	/** Goes on with what is here under another name, where another tab changed or forgot it. @param files for one that is gone */
	async keepAsAnother(files: readonly File[]): Promise<void> {
		const [writer, keeper] = [this.#writer, await this.#started()];
		if (!writer) return;
		const { network } = writer;
		const copy =
			(await keeper.duplicate(network.id, this.#now())) ?? (await keeper.store(files, network.name, this.#now()));
		// What was changed up to now goes along.
		const { state, sentence, choices } = network;
		const mine = { state, sentence, choices, ...writer.pending };
		const changed = await keeper.change(copy.id, copy.revision, mine, this.#now());
		await this.refresh();
		this.#become(changed.ok ? changed.network : copy, keeper);
	}

	rename = (id: string, name: string) => this.#done((keeper) => keeper.rename(id, name, this.#now()));
	duplicate = (id: string) => this.#done((keeper) => keeper.duplicate(id, this.#now()));
	forget = (id: string) => this.#done((keeper) => keeper.forget(id));
	forgetAll = () => this.#done((keeper) => keeper.forgetAll());

	get #choices() {
		const { network, pending } = this.#writer!;
		return pending?.choices ?? network.choices;
	}

	async #write(change: Parameters<KeptWriter['write']>[0]): Promise<void> {
		await this.#writer?.write(change);
		this.trouble = (await this.#started()).trouble;
	}

	async #done(task: (keeper: Keeper) => Promise<unknown>): Promise<void> {
		await task(await this.#started());
		await this.refresh();
	}

	#become(network: KeptNetwork, keeper: Keeper) {
		const writer: KeptWriter = new KeptWriter(network, keeper, this.#now, (as) => {
			if (writer === this.#writer) this.#tell(as);
		});
		this.#writer = writer;
		this.open = network;
		this.elsewhere = null;
	}

	#tell(as: KeptAs) {
		if (as.as === 'kept') this.open = as.network;
		else this.elsewhere = as.as === 'gone' ? 'gone' : 'changed';
	}

	async #hear(news: News): Promise<void> {
		await this.refresh();
		const { open } = this;
		if (open && news.what !== 'trouble') this.#writer?.hear(this.list.find(({ id }) => id === open.id));
	}

	#started(): Promise<Keeper> {
		return (this.#keeper ??= this.#start());
	}
}
