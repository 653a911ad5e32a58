import type { Tie, TieSpell } from '../../model/types.ts';
import { byRank, ranksOf } from './byRank.ts';
import { bothOf, fits, insert, placeOf, spellOf, type Growing } from './lanes.ts';
import { mayCoincide, nameOf, unused } from './tieNames.ts';
import type { NodeIds } from './NodeIds.ts';
import { NumberedPairs } from './NumberedPairs.ts';
import type { RowSpell } from './rowSpell.ts';
import { bothSaid, nothingSaid, type Said } from './saidOf.ts';

/** A tie as one row has it, its nodes by their numbers. */
export interface RowTie {
	readonly source: number;
	readonly target: number;
	readonly kind: string;
	readonly directed: boolean;
}

/** Collects the spells of ties: rows of the same two nodes and kind are one tie; spells that overlap lie side by side as parallel ties, for a tie has one weight at a time. */
export class TieSink {
	readonly #ids: NodeIds;
	readonly #pairs = new NumberedPairs();
	/** Pairs with twice the number of their kind, one more where directed. */
	readonly #ties = new NumberedPairs();
	readonly #kinds = new Map<string, number>();
	/** By the number of the tie: its spells, and those that lie beside them. */
	readonly #spells: Growing[][] = [];
	readonly #beside = new Map<number, Growing[][]>();

	constructor(ids: NodeIds) {
		this.#ids = ids;
	}

	/** Adds a spell; true where the very same one was there already, whose weight then grows. */
	add({ source, target, kind, directed }: RowTie, spell: RowSpell, weight: number, said: Said = nothingSaid): boolean {
		const pair = this.#pairs.of(source, target);
		const tie = this.#ties.of(pair, 2 * this.#kindOf(kind) + (directed ? 1 : 0));
		const spells = this.#spells[tie];
		if (!spells) {
			this.#spells[tie] = [spellOf(spell, weight, said)];
			return false;
		}
		const beside = this.#beside.get(tie);
		const lanes = beside ? [spells, ...beside] : [spells];
		for (const lane of lanes) {
			// In a lane no two spells start together.
			const before = lane[placeOf(lane, spell.start) - 1];
			if (before?.start !== spell.start || before.end !== spell.end) continue;
			before.weight += weight;
			if (said.sourced) {
				before.note = bothOf(before.note, said.sourced.note);
				before.section = bothOf(before.section, said.sourced.section);
			}
			const both = bothSaid(before.attributes ?? null, said.attributes);
			if (both) before.attributes = both;
			return true;
		}
		const made = spellOf(spell, weight, said);
		const free = lanes.find((lane) => fits(lane, made));
		if (free) insert(free, made);
		else this.#beside.set(tie, [...(beside ?? []), [made]]);
		return false;
	}

	#kindOf(kind: string): number {
		const known = this.#kinds.get(kind);
		if (known !== undefined) return known;
		this.#kinds.set(kind, this.#kinds.size);
		return this.#kinds.size - 1;
	}

	/** All ties by source, then target, their spells counted by start, each with an id of its own. */
	ties(): Tie[] {
		const kinds = [...this.#kinds.keys()];
		const used = mayCoincide(this.#ids.all, kinds) ? new Set<string>() : null;
		const ties: Tie[] = [];
		for (const number of this.#inOrder()) {
			const pair = this.#ties.firstOf(number);
			const form = this.#ties.secondOf(number);
			const kind = kinds[form >> 1]!;
			const source = this.#ids.at(this.#pairs.firstOf(pair));
			const target = this.#ids.at(this.#pairs.secondOf(pair));
			const name = nameOf(source, target, kind, form % 2 === 1);
			const named = (id: string, spells: Growing[]) => {
				for (let at = 0; at < spells.length; at++) spells[at]!.number = at + 1;
				ties.push(tieOf(used ? unused(id, used) : id, source, target, kind, form % 2 === 1, spells));
			};
			named(name, this.#spells[number]!);
			this.#beside.get(number)?.forEach((spells, at) => named(`${name} (${at + 2})`, spells));
		}
		return ties;
	}

	/** Numbers of ties by the ids of their sources, then of their targets. */
	#inOrder(): Int32Array {
		const ranks = ranksOf(this.#ids.all);
		const rankOf = (end: 'firstOf' | 'secondOf') => (tie: number) => ranks[this.#pairs[end](this.#ties.firstOf(tie))]!;
		const met = new Int32Array(this.#ties.size).map((_, number) => number);
		return byRank(byRank(met, rankOf('secondOf'), ranks.length), rankOf('firstOf'), ranks.length);
	}
}

const tieOf = (
	id: string,
	source: string,
	target: string,
	kind: string,
	directed: boolean,
	spells: readonly TieSpell[]
): Tie => ({
	id,
	source,
	target,
	kind: kind === '' ? 'tie' : kind,
	mode: 'realised',
	directed,
	audience: null,
	spells,
	processEvidence: null,
	process: '',
	chapter: '',
	alternatives: ''
});
