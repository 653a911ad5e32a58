import type { Tie, TieSpell } from '../../model/types.ts';
import type { RowSpell } from './spellsOf.ts';

const unsaid = { evidence: null, datePrecision: null, bounds: '', section: '', note: '' } as const;

interface Lane {
	readonly tie: Omit<Tie, 'spells'>;
	readonly spells: TieSpell[];
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
		const key = keyOf(row);
		const lanes = this.#lanes.get(key) ?? [];
		if (lanes.length === 0) this.#lanes.set(key, lanes);
		for (const lane of lanes) {
			// In a lane no two spells start together.
			const same = placeOf(lane.spells, spell.start) - 1;
			const before = lane.spells[same];
			if (before?.start !== spell.start || before.end !== spell.end) continue;
			lane.spells[same] = { ...before, weight: before.weight + weight };
			return true;
		}
		const { start, end, startText, endText } = spell;
		const made: TieSpell = {
			number: 1,
			weight,
			start,
			end,
			startText,
			endText,
			...unsaid,
			...(spell.uncertain ? { datePrecision: 'bounded' as const } : {})
		};
		const free = lanes.find(({ spells }) => fits(spells, made));
		if (free) insert(free.spells, made);
		else lanes.push({ tie: tieOf(row, key, lanes.length), spells: [made] });
		return false;
	}

	/** All ties, their spells counted by start. */
	ties(): Tie[] {
		return [...this.#lanes.values()].flat().map(({ tie, spells }) => ({
			...tie,
			spells: spells.map((spell, at) => ({ ...spell, number: at + 1 }))
		}));
	}
}

/** The words as one, never the same for others. */
function keyOf({ source, target, kind, directed }: RowTie): string {
	const words = [source, target, kind, directed ? '' : '—'];
	return words.some((word) => word.includes('→'))
		? JSON.stringify(words)
		: words.filter((word) => word !== '').join(' → ');
}

function tieOf({ source, target, kind, directed }: RowTie, key: string, lane: number): Omit<Tie, 'spells'> {
	return {
		id: lane === 0 ? key : `${key} (${lane + 1})`,
		source,
		target,
		kind: kind === '' ? 'tie' : kind,
		mode: 'realised',
		directed,
		audience: null,
		processEvidence: null,
		process: '',
		chapter: '',
		alternatives: ''
	};
}

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

function insert(spells: TieSpell[], spell: TieSpell): void {
	spells.splice(placeOf(spells, spell.start), 0, spell);
}
