import type { Evidence, TemporalNetwork } from '../model/types.ts';
import { alternativesPhrase } from './alternativesPhrase.ts';
import { datePhrase } from './datePhrase.ts';
import { evidencePhrase, processPhrase, sourceWord } from './evidencePhrase.ts';
import { modePhrase } from './kindPhrase.ts';
import { kindOf, nameOf } from './terms.ts';

/** A spell of a tie with all that is known of how sure it is, in words. */
export interface TieRecord {
	/** "t104", and "t023/2" for the second spell of a tie. */
	readonly id: string;
	readonly kind: string;
	readonly who: string;
	/** When, and how sure the dates are. */
	readonly when: string;
	readonly evidence: Evidence | null;
	readonly sure: string;
	/** What the source says of ties of this sort, apart from this pair. */
	readonly process: string;
	readonly section: string;
	/** What the source would allow equally, or "". */
	readonly alternatives: string;
	readonly note: string;
}

/** Every spell of every tie, in the order of the network's kinds and then by start. */
export function tieRecords(network: TemporalNetwork): readonly TieRecord[] {
	const source = sourceWord(network);
	const order = new Map(network.kinds.map(({ id }, at) => [id, at]));
	return network.ties
		.flatMap((tie) => tie.spells.map((spell) => ({ tie, spell })))
		.toSorted(
			(a, b) =>
				(order.get(a.tie.kind) ?? 0) - (order.get(b.tie.kind) ?? 0) ||
				a.spell.start - b.spell.start ||
				(a.tie.id < b.tie.id ? -1 : 1)
		)
		.map(({ tie, spell }) => {
			const fate = modePhrase(tie.mode);
			const way = tie.directed ? '→' : '–';
			const before = tie.audience === null ? '' : `, before ${nameOf(network, tie.audience)}`;
			return {
				id: spell.number > 1 ? `${tie.id}/${spell.number}` : tie.id,
				kind: `${kindOf(network, tie.kind).label}${fate === '' ? '' : ` (${fate})`}`,
				who: `${nameOf(network, tie.source)} ${way} ${nameOf(network, tie.target)}${before}`,
				when: datePhrase(spell, source),
				...{ evidence: spell.evidence, sure: evidencePhrase(spell.evidence, source) },
				process: processPhrase(tie, source),
				...{ section: spell.section, alternatives: alternativesPhrase(network, tie), note: spell.note }
			};
		});
}
