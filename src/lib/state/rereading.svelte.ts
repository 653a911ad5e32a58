import type { TemporalNetwork } from '../model/types.ts';
import { byRule, ruleOf, type Rule } from '../reread/byRule.ts';
import { drawnAgain } from '../reread/drawnAgain.ts';
import type { AddressedReading } from './readingAddress.ts';
import type { Explorer } from './explorer.svelte.ts';

/** Other readings of one network: by the reader's own rule for standing, and by another drawing that the source allows equally. */
export class Rereading {
	#explorer: Explorer;
	#ours: TemporalNetwork;
	#rule = $state.raw<Rule | null>(null);
	#seed = $state(0);
	#changed = $state(0);

	/** Begins with the network as the explorer shows it. */
	constructor(explorer: Explorer) {
		this.#explorer = explorer;
		this.#ours = explorer.network;
	}

	/** The rule of the data; null where they have none. */
	get own(): Rule | null {
		return ruleOf(this.#ours);
	}
	get rule(): Rule | null {
		return this.#rule ?? this.own;
	}
	/** Whether the reader has changed the rule. */
	get isTheirs(): boolean {
		return this.#rule !== null;
	}
	/** Which drawing: 0 is ours. */
	get seed(): number {
		return this.#seed;
	}
	/** How many ties this drawing puts between others than ours does. */
	get changed(): number {
		return this.#changed;
	}

	/** Reads as an address asks. */
	obey({ seed, rule }: AddressedReading): void {
		if (seed === this.#seed && rule === this.#rule) return;
		[this.#seed, this.#rule] = [seed, rule];
		this.#read();
	}

	/** What an address says of it. */
	get addressed(): AddressedReading {
		return { seed: this.#seed, rule: this.#rule };
	}

	setRule(rule: Rule | null): void {
		this.#rule = rule;
		this.#read();
	}

	draw(seed: number): void {
		this.#seed = seed;
		this.#read();
	}

	/** Back to what we drew, by our rule. */
	reset(): void {
		this.#rule = null;
		this.draw(0);
	}

	#read() {
		const { network, changed } = drawnAgain(this.#ours, this.#seed);
		this.#changed = changed;
		this.#explorer.reread(this.#rule ? byRule(network, this.#rule) : network);
	}
}
