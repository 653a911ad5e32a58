import type { Time } from '../../model/types.ts';
import type { RowSpell } from './rowSpell.ts';

/** No network has more nodes; a pair is one number. */
const most = 2 ** 26;

/** What was met while ties were read: nodes in their order, ordered pairs, and times. */
export class Seen {
	readonly #nodes = new Map<string, number>();
	readonly #pairs = new Set<number>();
	readonly #starts = new Set<Time>();
	#first: { readonly at: Time; readonly text: string } | null = null;
	#last: { readonly at: Time; readonly text: string } | null = null;
	ties = 0;

	/** A row, which may be a tie between several pairs. */
	row(): void {
		this.ties++;
	}

	pair(source: string, target: string): void {
		this.#pairs.add(this.#number(source) * most + this.#number(target));
	}

	/** A node at the end of no tie. */
	node(id: string): void {
		this.#number(id);
	}

	#number(node: string): number {
		const known = this.#nodes.get(node);
		if (known !== undefined) return known;
		this.#nodes.set(node, this.#nodes.size);
		return this.#nodes.size - 1;
	}

	/** A spell of a row, by its times as the file writes them. */
	spell({ start, end, written }: RowSpell): void {
		const [first, last] = [written[0], written[1]];
		if (first !== '') {
			this.#starts.add(start);
			if (first.includes(' / ')) this.#span(start, end, first);
			else this.#time(start, first);
		}
		// An end that is read through its unit stands at that unit, not at the next.
		if (last !== '' && last !== first) this.#time(end - 1e-9, last);
	}

	/** A span is a time that is long: its end is a time of the data too. */
	#span(start: Time, end: Time, text: string): void {
		const [from = '', to = ''] = text.split(' / ');
		if (from !== '..') this.#time(start, from);
		if (to !== '..') this.#time(end - 1e-9, to);
	}

	/** A time that is none of a tie's: of a status where ties have none. */
	frame({ start, end, written: [first, last] }: RowSpell): void {
		if (first !== '') this.#time(start, first);
		if (last !== '') this.#time(end - 1e-9, last);
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
