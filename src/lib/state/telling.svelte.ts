import { defaultFilter, type Filter } from '../model/slice.ts';
import { nameOf, nextStep, placeOf, previousStep, stepsOf, type Place } from '../story/machine.ts';
import type { Step, Story } from '../story/types.ts';
import type { Explorer } from './explorer.svelte.ts';

/** Where somebody is in a story. Scrolling, buttons, keys and addresses only set it; the picture follows. */
export class Telling {
	readonly story: Story;
	#explorer: Explorer;
	#step = $state.raw() as Step;
	#asked = $state.raw() as Filter;

	place = $derived.by((): Place => placeOf(this.story, nameOf(this.#step))!);
	next = $derived.by(() => nextStep(this.story, this.#step));
	previous = $derived.by(() => previousStep(this.story, this.#step));

	/** Begins at a step, without any motion. */
	constructor(explorer: Explorer, story: Story, step: Step = stepsOf(story)[0]!) {
		this.story = story;
		this.#explorer = explorer;
		this.settle(step);
	}

	get step(): Step {
		return this.#step;
	}

	/** What is shown of the network as the step has it, whatever was chosen since. */
	get asked(): Filter {
		return this.#asked;
	}

	/** Goes to a step. How sure a row must be stays as the reader chose it; whose view is shown, the step says. */
	go(step: Step): void {
		if (step === this.#step) return;
		const chosen = this.#explorer.filter.evidence;
		const evidence = chosen === this.#asked.evidence ? step.shown : chosen;
		this.#step = step;
		this.#asked = this.#filterOf(step);
		this.#explorer.tell(step.time, { ...this.#asked, evidence }, step);
	}

	/** Goes to a step without any motion. */
	settle(step: Step): void {
		this.#step = step;
		this.#asked = this.#filterOf(step);
		this.#explorer.settleAt(step.time, this.#asked);
		this.#explorer.told = step;
	}

	/** Shows the step exactly as it is told, after somebody looked about. */
	again(): void {
		this.#explorer.select(null);
		this.settle(this.#step);
	}

	#filterOf({ lens, shown: evidence, expected }: Step): Filter {
		return { ...defaultFilter(this.#explorer.network), perspective: lens, evidence, expected };
	}
}
