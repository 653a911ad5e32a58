import type { Account } from './Account.ts';
import { isOff, type Changes } from './changesOf.ts';
import { toNumber } from './numbers.ts';
import { always, type RowSpell } from './rowSpell.ts';
import type { Said } from './saidOf.ts';
import type { RowTie, TieSink } from './TieSink.ts';

/** A row that changes a tie. */
export interface Change {
	readonly at: RowSpell;
	/** What the row says: a direction or a weight. */
	readonly text: string;
	readonly line: number;
	/** What else the row says: it goes with the spell that begins there. */
	readonly said: Said;
}

/** Collects changes of ties and makes spells of them: a tie is there from the row that turns it on to the one that turns it off. */
export class ChangeLog {
	readonly #rows = new Map<string, { readonly tie: RowTie; readonly changes: Change[] }>();
	readonly #changes: Changes;

	constructor(changes: Changes) {
		this.#changes = changes;
	}

	add(tie: RowTie, change: Change): void {
		const key = JSON.stringify([tie.source, tie.target, tie.kind]);
		const known = this.#rows.get(key);
		if (known) known.changes.push(change);
		else this.#rows.set(key, { tie, changes: [change] });
	}

	/** Adds the spells of all ties to the sink. */
	flush(file: string, sink: TieSink, account: Account): void {
		for (const { tie, changes } of this.#rows.values()) {
			let [since, weight]: [Change | null, number] = [null, 0];
			for (const [place, change] of [...changes].sort((a, b) => a.at.start - b.at.start).entries()) {
				const { at, text, line } = change;
				const next = this.#weightAfter(weight, text, since !== null);
				if (since && next === weight)
					account.note(
						file,
						line,
						null,
						'The tie is there already, with the same weight. Nothing changes at this row.'
					);
				else if (!since && next === 0) {
					if (place > 0) account.note(file, line, null, 'The tie has ended before. Nothing changes at this row.');
					else {
						account.note(
							file,
							line,
							null,
							'The tie ends without having begun. It is drawn from the beginning up to here.'
						);
						sink.add(tie, until(always, at), 1);
					}
				} else {
					if (since) sink.add(tie, until(since.at, at), weight, since.said);
					since = next === 0 ? null : change;
				}
				weight = next;
			}
			if (since) sink.add(tie, { ...since.at, end: Infinity, endText: '' }, weight, since.said);
		}
	}

	#weightAfter(weight: number, text: string, isThere: boolean): number {
		const { how, column } = this.#changes;
		if (how === 'toggle') return isThere ? 0 : 1;
		if (how === 'onoff') return isOff(text) ? 0 : 1;
		const value = toNumber(text, column!.numbers);
		return how === 'replace' ? value || 0 : weight + (value || 0);
	}
}

const until = (since: RowSpell, { start, startText }: RowSpell): RowSpell => ({
	...since,
	end: start,
	endText: startText
});
