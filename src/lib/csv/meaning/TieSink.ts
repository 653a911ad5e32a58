import type { Tie, TieSpell } from '../../model/types.ts';
import type { RowSpell } from './rowSpell.ts';

/** A spell whose number and weight are not settled yet. */
type Growing = { -readonly [key in keyof TieSpell]: TieSpell[key] };

interface Lane {
	readonly row: RowTie;
	readonly spells: Growing[];
}

/** A tie as one row has it. */
export interface RowTie {
	readonly source: string;
	readonly target: string;
	readonly kind: string;
	readonly directed: boolean;
}

/** Collects the spells of ties: rows of the same two nodes and kind are one tie; spells that overlap lie side by side as parallel ties, for a tie has one weight at a time. */
export class TieSink {
	readonly #lanes = new Map<string, Lane[]>();

	/** Adds a spell; true where the very same one was there already, whose weight then grows. */
	add(row: RowTie, spell: RowSpell, weight: number): boolean {
		const key = `${row.source}\n${row.target}\n${row.directed ? '→' : '—'}${row.kind}`;
		const { start, end } = spell;
		const lanes = this.#lanes.get(key);
		if (!lanes) {
			this.#lanes.set(key, [{ row, spells: [spellOf(spell, weight)] }]);
			return false;
		}
		for (const { spells } of lanes) {
			// In a lane no two spells start together.
			const before = spells[placeOf(spells, start) - 1];
			if (before?.start !== start || before.end !== end) continue;
			before.weight += weight;
			return true;
		}
		const made = spellOf(spell, weight);
		const free = lanes.find(({ spells }) => fits(spells, made));
		if (free) insert(free.spells, made);
		else lanes.push({ row, spells: [made] });
		return false;
	}

	/** All ties, their spells counted by start, each with an id of its own. */
	ties(): Tie[] {
		const ids = new Set<string>();
		return [...this.#lanes.values()].flatMap((lanes) =>
			lanes.map(({ row, spells }, lane) => {
				for (const [at, spell] of spells.entries()) spell.number = at + 1;
				return tieOf(row, unused(lane === 0 ? nameOf(row) : `${nameOf(row)} (${lane + 1})`, ids), spells);
			})
		);
	}
}

/** The words as one; what is used already is told apart by a mark. */
function unused(name: string, ids: Set<string>): string {
	let id = name;
	while (ids.has(id)) id += ' ·';
	ids.add(id);
	return id;
}

const nameOf = ({ source, target, kind, directed }: RowTie): string =>
	`${source} ${directed ? '→' : '—'} ${target}${kind === '' ? '' : `, ${kind}`}`;

function tieOf({ source, target, kind, directed }: RowTie, id: string, spells: readonly TieSpell[]): Tie {
	return {
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
	};
}

const spellOf = ({ start, end, startText, endText, uncertain }: RowSpell, weight: number): Growing => ({
	number: 1,
	weight,
	start,
	end,
	startText,
	endText,
	evidence: null,
	datePrecision: uncertain ? 'bounded' : null,
	bounds: '',
	section: '',
	note: ''
});

/** Where a spell goes among those in order of their start. */
function placeOf(spells: readonly TieSpell[], start: number): number {
	let [low, high] = [0, spells.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if (spells[middle]!.start <= start) low = middle + 1;
		else high = middle;
	}
	return low;
}

function fits(spells: readonly TieSpell[], { start, end }: TieSpell): boolean {
	const at = placeOf(spells, start);
	const [before, after] = [spells[at - 1], spells[at]];
	return (!before || (before.end <= start && before.start < start)) && (!after || end <= after.start);
}

function insert<S extends TieSpell>(spells: S[], spell: S): void {
	const last = spells.at(-1);
	// Rows in order of time are most.
	if (!last || last.start < spell.start) spells.push(spell);
	else spells.splice(placeOf(spells, spell.start), 0, spell);
}
