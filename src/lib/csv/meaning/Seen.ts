import type { Time } from '../../model/types.ts';
import type { NodeIds } from './NodeIds.ts';
import { NumberedPairs } from './NumberedPairs.ts';
import type { RowSpell } from './rowSpell.ts';

/** What was met while ties were read: nodes in their order, ordered pairs, and times. */
export class Seen {
	readonly #ids: NodeIds;
	/** By the number of the node. */
	readonly #met: boolean[] = [];
	readonly #pairs = new NumberedPairs();
	readonly #starts = new Set<Time>();
	#first: { readonly at: Time; readonly text: string } = { at: Infinity, text: '' };
	#last: { readonly at: Time; readonly text: string } = { at: -Infinity, text: '' };
	ties = 0;

	constructor(ids: NodeIds) {
		this.#ids = ids;
	}

	/** A row, which may be a tie between several pairs. */
	row(): void {
		this.ties++;
	}

	/** Two nodes, by their numbers. */
	pair(source: number, target: number): void {
		this.#met[source] = true;
		this.#met[target] = true;
		this.#pairs.of(source, target);
	}

	/** A node at the end of no tie, by its number. */
	node(number: number): void {
		this.#met[number] = true;
	}

	/** A spell of a row, by its times as the file writes them. */
	spell({ start, end, written: [first, last] }: RowSpell): void {
		if (first !== '') this.#starts.add(start);
		// Most rows lie within what is known.
		if (start >= this.#first.at && end <= this.#last.at) return;
		if (first.includes(' / ')) this.#span(start, end, first);
		else if (first !== '') this.#time(start, first);
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
		if (at < this.#first.at) this.#first = { at, text };
		if (at > this.#last.at) this.#last = { at, text };
	}

	get nodes(): readonly string[] {
		return this.#ids.all.filter((_, number) => this.#met[number] === true);
	}
	get pairs(): number {
		return this.#pairs.size;
	}
	/** Distinct times at which something starts. */
	get times(): number {
		return this.#starts.size;
	}
	get first(): string | null {
		return this.#first.text || null;
	}
	get last(): string | null {
		return this.#last.text || null;
	}
}
