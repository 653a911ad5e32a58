import type { Generated } from '../examples/generated.ts';
import { brief } from './brief.ts';
import type { Explorer } from './explorer.svelte.ts';
import type { AddressBar } from './followAddress.svelte.ts';
import type { Kept } from './kept.svelte.ts';
import { Own } from './own.svelte.ts';
import { addressOf, leadingOf, unknownIn, viewOf } from './ownAddress.ts';
import { pageSession, type StartSession } from './reading.svelte.ts';
import { sliced } from './sliced.ts';
import type { Story } from '../story/types.ts';

/** The address bar of the page; the page gives it, so that this room knows no router. */
export interface OwnBar {
	readonly read: () => string;
	/** @param isStep whether the way back leads to what the address was before */
	readonly write: (search: string, isStep: boolean) => void;
	/** Whether the address leads to a slide of a story. */
	readonly presents?: (story: Story) => boolean;
}

/** Somebody on the page of their own networks: what is open, what is kept, and what the address leads to, which go together. */
export class OwnVisit {
	readonly own: Own;
	readonly kept: Kept;
	/** The address while the network is explored. */
	readonly exploring: AddressBar;
	#example = $state.raw<Generated | null>(null);
	#bar: OwnBar;

	constructor(explorer: Explorer, kept: Kept, bar: OwnBar, start: StartSession = pageSession) {
		this.kept = kept;
		this.own = new Own(explorer, kept, start);
		this.#bar = bar;
		this.exploring = {
			read: bar.read,
			write: (search) => {
				const view = viewOf(search);
				bar.write(addressOf(this.#leading, view), false);
				kept.seen(view);
			},
			leads: () => this.own.view === 'explore'
		};
	}

	/** Opens files as a network of its own, which this browser keeps. */
	async open(files: readonly File[]): Promise<void> {
		if (files.length === 0) return;
		this.#example = null;
		await this.own.open(files, () => this.#show());
	}

	/** Opens a network that is kept, in the view in which it was left or in another. @param view the query of an address */
	async reopen(id: string, view?: string): Promise<void> {
		this.#example = null;
		this.own.view = 'reading';
		const found = await this.kept.reopened(id);
		if (!found) {
			this.close();
			this.own.failure =
				this.kept.trouble ||
				'This browser keeps no such network: it was forgotten, or opened in another browser. Open its files again.';
			return;
		}
		const { choices, state } = found.network;
		this.#show(view ?? choices.view);
		await this.own.again(found.files, choices, state === 'understood');
		// A reload in the middle of a presentation comes back to its slide.
		const story = this.own.reading.files === found.files ? this.own.reading.read?.inspection.story : null;
		if (story && this.own.failure === '' && this.#bar.presents?.(story)) this.own.view = 'present';
	}

	/** Opens a generated example, which no files come from. */
	async openExample(asked: Generated, view = ''): Promise<void> {
		const made = async () => {
			const { generatedBySteps } = await import('../examples/generated.ts');
			return sliced(generatedBySteps(asked));
		};
		await this.own.openMade(made, () => {
			this.#example = asked;
			this.#show(view);
		});
	}

	/** Goes on with what is here as another network, where another tab has changed or forgotten it. */
	async keepMine(): Promise<void> {
		await this.kept.keepAsAnother(this.own.reading.files);
		this.#show(viewOf(this.#bar.read()));
	}

	/** Back to the beginning; what is kept is kept. */
	close() {
		this.own.close();
		this.#example = null;
		this.#show();
		void this.kept.refresh();
	}

	/** Opens what the address leads to: as the page comes, and on the way back and forth. */
	obey() {
		const { network, example } = leadingOf(this.#bar.read());
		const view = viewOf(this.#bar.read());
		if (network !== null) {
			if (network !== this.kept.open?.id) void this.reopen(network, view);
		} else if (example) {
			if (JSON.stringify(example) !== JSON.stringify(this.#example)) void this.openExample(example, view);
		} else {
			const unknown = brief(unknownIn(this.#bar.read()));
			if (unknown !== '' || this.own.view !== 'begin') this.close();
			if (unknown !== '') this.own.failure = `There is no example called “${unknown}”. Choose one of those below.`;
		}
	}

	/** What the address may name: no network that this browser would not find again. */
	get #leading() {
		return { network: this.kept.trouble === '' ? (this.kept.open?.id ?? null) : null, example: this.#example };
	}

	/** The id of the network that is open, where the address finds it again; else null. */
	get leadsBack(): string | null {
		return this.#leading.network;
	}

	/** The address names what is open, and keeps the view while that stays the same. */
	#show(view = '') {
		const before = leadingOf(this.#bar.read());
		const now = this.#leading;
		const isSame = before.network === now.network && before.example === null && now.example === null;
		const after = addressOf(now, isSame && view === '' ? viewOf(this.#bar.read()) : view);
		this.#bar.write(after, after !== '' && before.network === null && before.example === null);
	}
}
