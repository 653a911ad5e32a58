import { nameOf, stepsOf } from '../../story/machine.ts';
import type { Command } from '../../story/present/keys.ts';
import {
	begun,
	presented,
	slideNamed,
	slidesOf,
	type PresentState,
	type Slide
} from '../../story/present/presentState.ts';
import type { Story } from '../../story/types.ts';

/** Where a presentation is; keys, buttons and the other window only ask. */
export class Presenting {
	readonly slides: readonly Slide[];
	readonly names: readonly string[];
	#state = $state.raw() as PresentState;
	#onasked: () => void = () => {};

	constructor(story: Story, state: PresentState | null = null) {
		this.slides = slidesOf(story);
		this.names = stepsOf(story).map(nameOf);
		this.#state = state ?? begun();
	}

	get state(): PresentState {
		return this.#state;
	}
	/** Where the lecturer is. */
	get slide(): Slide {
		return this.slides[this.#state.at]!;
	}
	/** What the class sees. */
	get seen(): Slide {
		return this.slides[this.#state.held ?? this.#state.at]!;
	}
	get next(): Slide | null {
		return this.slides[this.#state.at + 1] ?? null;
	}

	/** Calls a function after everything that was asked for here. */
	onasked(act: () => void): void {
		this.#onasked = act;
	}

	ask(command: Command | `${number}`): void {
		this.#state = presented(this.#state, command, this.slides, this.names);
		this.#onasked();
	}

	/** Goes to a step by name, or nowhere where there is none such. */
	goTo(name: string): void {
		const at = slideNamed(this.slides, name);
		if (at < 0 || at === this.#state.at) return;
		this.#state = { ...begun(at), timer: this.#state.timer, held: this.#state.held };
		this.#onasked();
	}

	/** Takes over what another window holds. */
	follow(state: PresentState): void {
		if (state.at >= 0 && state.at < this.slides.length) this.#state = state;
	}
}
