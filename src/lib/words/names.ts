import { tieById } from '../model/find.ts';
import type { Slice } from '../model/slice.ts';
import type { TemporalNetwork } from '../model/types.ts';
import { formatTime } from '../time/formatTime.ts';
import { spellPhrase, standingSince } from './datePhrase.ts';
import { evidencePhrase, sourceWord } from './evidencePhrase.ts';
import { kindPhrase } from './kindPhrase.ts';
import { statusPhrase } from './standingPhrase.ts';
import { asStart, counted, headOf, inSentence, kindOf, nameOf, roleLabel } from './terms.ts';

/** The picture in one sentence: "Seatown, September 2009: 42 parties and 57 ties." */
export function pictureTitle(network: TemporalNetwork, slice: Slice): string {
	const parties = counted(slice.nodes.length, 'party', 'parties');
	return `${headOf(network.title).name}, ${formatTime(slice.time, network.unit)}: ${parties} and ${counted(slice.ties.length, 'tie')}.`;
}

/** Everything that a node's mark shows, as the name of its button. */
export function nodeName(network: TemporalNetwork, slice: Slice, id: string): string {
	const entry = slice.nodes.find(({ node }) => node.id === id);
	if (!entry) return nameOf(network, id);
	const { node, status } = entry;
	const parts = [`${node.shortLabel}, ${inSentence(roleLabel(network, node.role))}.`];
	if (status) parts.push(`${asStart(statusPhrase(network, status))}.`);
	parts.push(tiesPhrase(network, slice, id));
	const sure = evidencePhrase(node.evidence, sourceWord(network));
	if (sure !== '') parts.push(`${asStart(sure)}.`);
	return parts.join(' ');
}

/** The ties of a node at an instant, by kind: "3 ties: 1 endorsement, 2 information sharing." */
export function tiesPhrase(network: TemporalNetwork, slice: Slice, id: string): string {
	const own = slice.ties.filter(({ tie }) => tie.source === id || tie.target === id);
	if (own.length === 0) return 'No ties.';
	const kinds = [...new Set(own.map(({ tie }) => tie.kind))]
		.map((kind) => ({
			label: inSentence(kindOf(network, kind).label),
			n: own.filter(({ tie }) => tie.kind === kind).length
		}))
		.sort((a, b) => b.n - a.n);
	return `${counted(own.length, 'tie')}: ${kinds.map(({ label, n }) => `${n} ${label}`).join(', ')}.`;
}

/** Everything that a tie's mark shows, as the name of its button. */
export function tieName(network: TemporalNetwork, slice: Slice, id: string): string {
	const tie = tieById(network, id);
	if (!tie) return id;
	const spell = slice.ties.find((entry) => entry.tie.id === id)?.spell;
	if (!spell) return `${kindPhrase(network, tie)}.`;
	const sure = evidencePhrase(spell.evidence, sourceWord(network));
	return `${kindPhrase(network, tie)}, ${spellPhrase(standingSince(tie, spell))}.${sure === '' ? '' : ` ${asStart(sure)}.`}`;
}
