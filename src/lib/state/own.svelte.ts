import { layOutOwn } from './layOutOwn.ts';
import type { Edit } from '../csv/edits.ts';
import type { Choices } from '../csv/readingMessages.ts';
import type { TemporalNetwork } from '../model/types.ts';
import type { Explorer } from './explorer.svelte.ts';
import { laidOutAlike } from './laidOutAlike.ts';
import { noChoices, pageSession, Reading, type StartSession } from './reading.svelte.ts';

/** Where somebody is with a network of their own: bringing it, waiting for it, looking at what was understood, exploring it, or presenting its chapters. */
export type OwnView = 'begin' | 'reading' | 'confirm' | 'explore' | 'present';

/** What becomes of choices and views, so that another day finds them; all of it may fail, and nothing here waits for it. */
export interface Keeping {
	/** Bytes first: called before anything is read. */
	readonly stored: (files: readonly File[], name: string) => Promise<void>;
	/** @param isUnderstood whether somebody has confirmed what was understood */
	readonly changed: (choices: Choices, sentence: string, isUnderstood: boolean) => void;
	readonly leave: () => void;
}

/** A network of the reader's own from its files to its picture. */
export class Own {
	readonly reading: Reading;
	view = $state<OwnView>('begin');
	/** Why an example could not be opened, in a sentence. */
	failure = $state('');
	/** Whether somebody waits to be led into a network that is not laid out yet. */
	leads = $state(false);
	/** Whether there is something to see of what is open. */
	isShown = $state(false);
	#explorer: Explorer;
	#keeping: Keeping;
	#shown: TemporalNetwork | null = null;
	/** What the network that is shown was understood with. */
	#shownWith: Choices = noChoices;
	/** Settles when the newest of what was to be shown is, or could not be; null when it has. */
	#showing: Promise<void> | null = null;
	/** Settles when the newest of what was chosen is understood; null when it is. */
	#choosing: Promise<void> | null = null;
	/** Counts what is opened and closed: a late example never takes the place of what came after it. */
	#turn = 0;

	constructor(explorer: Explorer, keeping: Keeping, start: StartSession = pageSession) {
		this.#explorer = explorer;
		this.#keeping = keeping;
		this.reading = new Reading(start);
	}

	/** Opens files: kept first, then read; a second call takes the place of the first. @param onkept hears that the bytes are kept */
	async open(files: readonly File[], onkept: () => void = () => undefined): Promise<void> {
		if (files.length === 0) return;
		this.#turn++;
		this.view = 'reading';
		this.failure = '';
		await this.#keeping.stored(files, nameOf(files));
		onkept();
		await this.again(files);
	}

	/** Reads files that are kept already, with what was chosen for them. @param isUnderstood whether somebody had confirmed them before */
	async again(files: readonly File[], choices?: Choices, isUnderstood = false): Promise<void> {
		this.#turn++;
		this.view = 'reading';
		this.#shown = null;
		this.isShown = false;
		await this.reading.open(files, choices);
		// Called off meanwhile.
		if (this.reading.files !== files) return;
		const explores = isUnderstood && this.reading.read?.network;
		if (!explores) this.view = 'confirm';
		if (this.reading.read) this.#keep(isUnderstood);
		await this.#show();
		// An address leads into the network that is shown, so the network comes first.
		if (explores && this.reading.files === files) this.view = this.failure ? 'confirm' : 'explore';
	}

	/** Shows a network that comes from no files. @param onmade hears that it is there, before it is laid out */
	async openMade(made: () => Promise<TemporalNetwork>, onmade: () => void = () => undefined): Promise<void> {
		this.close();
		this.view = 'reading';
		const turn = this.#turn;
		try {
			const network = await made();
			// Called off meanwhile, or something else was opened.
			if (turn !== this.#turn) return;
			onmade();
			await layOutOwn(this.#explorer, network);
			if (turn === this.#turn) this.view = 'explore';
		} catch (cause) {
			if (turn !== this.#turn) return;
			this.view = 'begin';
			this.failure = `This example could not be opened (${String(cause)}). Choose another, or a smaller one.`;
		}
	}

	answer = (answers: Readonly<Record<string, string | undefined>>) => this.#after(this.reading.answer(answers));
	mend = (edit: Edit) => this.#after(this.reading.mend(edit));
	undo = () => this.#after(this.reading.undo());
	redo = () => this.#after(this.reading.redo());

	/** Leads into the network as it was chosen last; where that is not to be seen yet, as soon as it is. */
	explore(): void {
		const awaited = this.#choosing ?? this.#showing;
		this.leads = awaited !== null;
		if (awaited) {
			const turn = this.#turn;
			return void awaited.then(() => {
				this.leads = false;
				const isThere = this.failure === '' && this.reading.read?.network;
				if (isThere && this.view === 'confirm' && turn === this.#turn) this.explore();
			});
		}
		this.view = 'explore';
		this.#keep(true);
	}

	/** Back to what was understood, or to the beginning where nothing was read. */
	back() {
		this.#explorer.pause();
		this.view = this.reading.read ? 'confirm' : 'begin';
	}

	/** Lets everything go that is open here; what is kept is kept. */
	close() {
		this.#turn++;
		this.reading.close();
		this.#keeping.leave();
		this.#shown = this.#showing = this.#choosing = null;
		this.leads = this.isShown = this.#explorer.layout.isOutdated = false;
		this.failure = '';
		this.view = 'begin';
	}

	#keep(isUnderstood: boolean) {
		this.#keeping.changed(this.reading.choices, this.reading.read?.inspection.sentence ?? '', isUnderstood);
	}

	async #after(chosen: Promise<void>): Promise<void> {
		// At once: who closes the tab while the files are understood anew finds the choice again.
		this.#keep(false);
		const done = chosen.finally(() => {
			if (this.#choosing === done) this.#choosing = null;
		});
		this.#choosing = done;
		this.#explorer.layout.isOutdated = true;
		try {
			await done;
			this.#keep(false);
			await this.#show();
		} finally {
			// Not where something newer was chosen meanwhile: then that is awaited.
			this.#explorer.layout.isOutdated = this.reading.busy || this.#showing !== null;
		}
	}

	#show(): Promise<void> {
		const network = this.reading.read?.network ?? null;
		if (!network || network === this.#shown) return this.#showing ?? Promise.resolve();
		const before = this.#shown;
		const { choices } = this.reading;
		const isPlaced = before !== null && before === this.#explorer.network && this.#explorer.layout.busy === null;
		const stays = isPlaced && laidOutAlike(this.#shownWith, choices);
		this.#shown = network;
		this.#shownWith = choices;
		this.failure = '';
		const showing = (stays ? this.#repaint(network) : this.#layOut(network)).finally(() => {
			if (this.#showing === showing) this.#showing = null;
		});
		return (this.#showing = showing);
	}

	/** Draws the network in the places that it has. */
	async #repaint(network: TemporalNetwork): Promise<void> {
		const { findAhead } = await import('./findAhead.ts');
		await findAhead(network);
		if (network === this.#shown) this.#explorer.reread(network);
	}

	async #layOut(network: TemporalNetwork): Promise<void> {
		try {
			await layOutOwn(this.#explorer, network);
			if (network === this.#shown) this.isShown = true;
		} catch (cause) {
			// A newer understanding took its place: that is no failure.
			if (network === this.#shown)
				this.failure = `The network was read and could not be laid out (${String(cause)}). Open a part of it.`;
		}
	}
}

/** What a network is called at first: its file, or the first of several. */
const nameOf = (files: readonly File[]): string => {
	const [first] = files;
	const bare = (first?.name ?? '').replace(/\.[^.]+$/, '') || 'Network';
	return files.length === 1 ? bare : `${bare} and ${files.length - 1} more`;
};
