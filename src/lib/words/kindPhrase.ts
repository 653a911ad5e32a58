import type { TemporalNetwork, Tie, TieMode } from '../model/types.ts';
import { kindOf, nameOf } from './terms.ts';

/** What a tie is, without a verb, so that it fits a person, a body and a group alike: "Endorsement of Org C by PCT, before Schools". */
export function kindPhrase(network: TemporalNetwork, tie: Tie): string {
	const { label, form } = kindOf(network, tie.kind);
	const source = nameOf(network, tie.source);
	const target = nameOf(network, tie.target);
	const before = tie.audience === null ? '' : `, before ${nameOf(network, tie.audience)}`;
	const ends =
		form === 'endorsement'
			? `of ${target} by ${source}${before}`
			: tie.directed
				? `from ${source} to ${target}${before}`
				: `between ${source} and ${target}${before}`;
	const fate = modePhrase(tie.mode);
	return fate === '' ? `${label} ${ends}` : `${label} ${ends}: ${fate}`;
}

/** What became of a tie that was not realised; "" for one that was. */
export function modePhrase(mode: TieMode): string {
	if (mode === 'expected_unmet') return 'expected, and largely not come about';
	return mode === 'realised' ? '' : mode;
}

/** The same in a sentence for a card; "" for a tie that was realised. */
export function modeSentence(mode: TieMode): string {
	if (mode === 'expected_unmet') return 'This tie was expected and largely did not come about.';
	if (mode === 'blocked') return 'This tie was looked for and blocked: it did not come about.';
	return mode === 'declined' ? 'This tie was asked for and declined: it did not come about.' : '';
}

/** A tie as one of its ends sees it: "by PCT, before Schools", "to Org E", "with Org B". */
export function otherEndPhrase(network: TemporalNetwork, tie: Tie, from: string): string {
	const isSource = tie.source === from;
	const other = nameOf(network, isSource ? tie.target : tie.source);
	const before = tie.audience === null ? '' : `, before ${nameOf(network, tie.audience)}`;
	const fate = modePhrase(tie.mode);
	const way =
		kindOf(network, tie.kind).form === 'endorsement'
			? isSource
				? 'for'
				: 'by'
			: !tie.directed
				? 'with'
				: isSource
					? 'to'
					: 'from';
	return `${way} ${other}${before}${fate === '' ? '' : ` (${fate})`}`;
}
