import type { Time } from '../../model/types.ts';
import type { RowSpell } from './spellsOf.ts';

/** What was met while ties were read: nodes in their order, ordered pairs, and times. */
export class Seen {
	readonly #nodes = new Map<string, number>();
	readonly #pairs = new Set<string>();
	readonly #starts = new Set<Time>();
	#first: { readonly at: Time; readonly text: string } | null = null;
	#last: { readonly at: Time; readonly text: string } | null = null;
	ties = 0;

	tie(source: string, target: string): void {
		this.ties++;
		this.#pairs.add(`${this.#number(source)}:${this.#number(target)}`);
	}

	#number(node: string): number {
		const known = this.#nodes.get(node);
		if (known !== undefined) return known;
		this.#nodes.set(node, this.#nodes.size);
		return this.#nodes.size - 1;
	}

	spell({ start, end, startText, endText }: RowSpell, counts: boolean): void {
		if (!counts) return;
		if (startText !== '') {
			this.#starts.add(start);
			this.#time(start, startText);
		}
		// An end that is read through its unit stands at that unit, not at the next.
		if (endText !== '' && endText !== startText) this.#time(end - 1e-9, endText);
	}

	#time(at: Time, text: string): void {
		if (!Number.isFinite(at)) return;
		if (!this.#first || at < this.#first.at) this.#first = { at, text };
		if (!this.#last || at > this.#last.at) this.#last = { at, text };
	}

	get nodes(): ReadonlySet<string> {
		return new Set(this.#nodes.keys());
	}
	get pairs(): number {
		return this.#pairs.size;
	}
	/** Distinct times at which something starts. */
	get times(): number {
		return this.#starts.size;
	}
	get first(): string | null {
		return this.#first?.text ?? null;
	}
	get last(): string | null {
		return this.#last?.text ?? null;
	}
}
