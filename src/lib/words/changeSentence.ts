import type { Change } from '../model/changes.ts';
import { tieById } from '../model/find.ts';
import type { TemporalNetwork, Tie } from '../model/types.ts';
import { statusPhrase } from './standingPhrase.ts';
import { degreeText, inSentence, kindOf, nameOf, statusLabel } from './terms.ts';

/** What changed, in a sentence; in the past tense, which fits one and many alike. */
export function changeSentence(network: TemporalNetwork, change: Change): string {
	if (change.type === 'node start') return `${nameOf(network, change.id)} came in.`;
	if (change.type === 'node end') return `${nameOf(network, change.id)} left.`;
	if (change.type === 'status change') return statusSentence(network, change);
	const tie = tieById(network, change.id);
	if (!tie) throw new Error(`unknown tie: ${change.id}`);
	if (change.type === 'tie change') return weightSentence(network, tie, change.to.weight > change.from.weight);
	if (tie.mode !== 'realised') return fateSentence(network, tie, change.type === 'tie start');
	return change.type === 'tie start' ? startSentence(network, tie) : endSentence(network, tie);
}

function statusSentence(
	network: TemporalNetwork,
	{ id, from, to }: Extract<Change, { type: 'status change' }>
): string {
	const name = nameOf(network, id);
	const word = (status: string) => inSentence(statusLabel(network, status));
	if (!to) return from ? `${name}: no longer ${word(from.status)}.` : `${name}: no status.`;
	if (!from) return `${name}: now ${statusPhrase(network, to)}.`;
	const degrees =
		from.degree === null || to.degree === null ? '' : ` (${degreeText(from.degree)} → ${degreeText(to.degree)})`;
	if (from.status === to.status) return `${name}: still ${word(to.status)}${degrees}.`;
	return `${name}: from ${word(from.status)} to ${word(to.status)}${degrees}.`;
}

interface Ends {
	readonly source: string;
	readonly target: string;
	readonly kind: string;
	readonly before: string;
}

function endsOf(network: TemporalNetwork, tie: Tie): Ends {
	return {
		source: nameOf(network, tie.source),
		target: nameOf(network, tie.target),
		kind: inSentence(kindOf(network, tie.kind).label),
		before: tie.audience === null ? '' : ` before ${nameOf(network, tie.audience)}`
	};
}

function startSentence(network: TemporalNetwork, tie: Tie): string {
	const { source, target, kind, before } = endsOf(network, tie);
	const both = `${source} and ${target} began`;
	const one = `${source} began`;
	switch (kindOf(network, tie.kind).form) {
		case 'endorsement':
			return `${source} vouched for ${target}${before}.`;
		case 'referral':
			return tie.directed ? `${one} to refer to ${target}.` : `${both} to refer to one another.`;
		case 'joint':
			return `${both} working together.`;
		case 'information':
			return tie.directed ? `${one} to share information with ${target}.` : `${both} to share information.`;
		case 'pull':
			return `${both} to be held together.`;
		case 'funding':
			return `${one} to fund or manage ${target}.`;
		case 'plain':
			return `A tie of kind “${kind}” formed ${tie.directed ? `from ${source} to` : `between ${source} and`} ${target}.`;
	}
}

function endSentence(network: TemporalNetwork, tie: Tie): string {
	const { source, target, kind, before } = endsOf(network, tie);
	const both = `${source} and ${target} stopped`;
	const one = `${source} stopped`;
	switch (kindOf(network, tie.kind).form) {
		case 'endorsement':
			return `${one} vouching for ${target}${before}.`;
		case 'referral':
			return tie.directed ? `${one} referring to ${target}.` : `${both} referring to one another.`;
		case 'joint':
			return `${both} working together.`;
		case 'information':
			return tie.directed ? `${one} sharing information with ${target}.` : `${both} sharing information.`;
		case 'pull':
			return `${both} being held together.`;
		case 'funding':
			return `${one} funding or managing ${target}.`;
		case 'plain':
			return `The tie of kind “${kind}” ${tie.directed ? `from ${source} to` : `between ${source} and`} ${target} ended.`;
	}
}

function weightSentence(network: TemporalNetwork, tie: Tie, stronger: boolean): string {
	const { source, target, kind } = endsOf(network, tie);
	if (kindOf(network, tie.kind).form === 'pull')
		return `${source} and ${target} were held ${stronger ? 'closer' : 'more loosely'}.`;
	const ends = tie.directed ? `from ${source} to ${target}` : `between ${source} and ${target}`;
	return `The tie of ${kind} ${ends} grew ${stronger ? 'stronger' : 'weaker'}.`;
}

function fateSentence(network: TemporalNetwork, tie: Tie, starts: boolean): string {
	const { source, target, kind } = endsOf(network, tie);
	const ends = tie.directed ? `from ${source} to ${target}` : `between ${source} and ${target}`;
	if (!starts) return `The tie of ${kind} ${ends}, which did not come about, is no longer drawn.`;
	if (tie.mode === 'expected_unmet') return `A tie of ${kind} ${ends} was expected; it largely did not come about.`;
	return `A tie of ${kind} ${ends} was ${tie.mode}.`;
}
