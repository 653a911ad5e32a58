import type { StatusSpell, TemporalNetwork } from '../model/types.ts';
import { degreeText, inSentence, joined, numeral, statusLabel } from './terms.ts';

/** The data's word for a status with its degree: "outsider, 0.15". */
export function statusPhrase(network: TemporalNetwork, { status, degree }: StatusSpell): string {
	const word = inSentence(statusLabel(network, status));
	return degree === null ? word : `${word}, ${degreeText(degree)}`;
}

/** What a node is and what that rests on: "outsider, 0.15: one earned step (endorsement)". */
export function standingPhrase(network: TemporalNetwork, spell: StatusSpell): string {
	const basis = basisPhrase(network, spell);
	return basis === '' ? statusPhrase(network, spell) : `${statusPhrase(network, spell)}: ${basis}`;
}

/** What a degree rests on, in the data's words; steps are counted only in the view that the network's own rule makes. */
export function basisPhrase(
	{ standing, perspectives }: TemporalNetwork,
	{ basis, degree, perspective }: StatusSpell
): string {
	const words = basis.filter((word) => word !== 'none' && word !== '');
	const given = words.filter((word) => standing.given[word] !== undefined);
	const earned = words.filter((word) => standing.given[word] === undefined);
	const ruled =
		perspective === perspectives[0]?.id && standing.earnedStep !== null && degree !== null && earned.length > 0;
	if (!ruled) return joined(words.map(spoken));
	const share = given.reduce((sum, word) => sum + (standing.given[word] ?? 0), 0);
	const steps = Math.round((degree - share) / (standing.earnedStep ?? 1));
	const won = `${numeral(steps)} earned ${steps === 1 ? 'step' : 'steps'} (${joined(earned.map(spoken))})`;
	return joined([...given.map(spoken), won]);
}

const spoken = (word: string) => word.replaceAll('_', ' ');
