import { baseOf, milesOf } from '../model/basesOf.ts';
import { evidenceGrades } from '../model/evidence.ts';
import type { TemporalNetwork } from '../model/types.ts';
import { evidencePhrase, sourceWord } from './evidencePhrase.ts';
import { asStart, counted, joined } from './terms.ts';

/** What the rings of the chart rest on and what the chart does not say, in sentences that go on from "Rings". @param isRound whether the distances are too many for a ring each. */
export function ringsPhrase(network: TemporalNetwork, isRound: boolean): string {
	const bases = network.nodes.map((node) => ({ node, base: baseOf(network, node) }));
	const measured = network.nodes.filter((node) => milesOf(node) !== null);
	const byWord = bases.filter(({ node, base }) => base.at === 'miles' && milesOf(node) === null).length;
	const graded = evidenceGrades.flatMap((grade) => {
		const n = measured.filter(({ evidence }) => evidence === grade).length;
		const many = n < measured.length ? `${n} ` : n > 1 ? 'all ' : '';
		return n === 0 ? [] : [`${many}${evidencePhrase(grade, sourceWord(network))}`];
	});
	const sure = graded.length === 0 ? '' : `, ${joined(graded)}`;
	const rest = [
		...(byWord === 0 ? [] : [`${byWord} in the town`]),
		...(bases.some(({ base }) => base.at === 'parent') ? ['all who stand beside another'] : [])
	];
	const verb = byWord === 1 && rest.length === 1 ? 'has' : 'have';
	return [
		isRound
			? `are round miles from the town; everybody stands at the distance that the data give: ${counted(measured.length, 'distance')}${sure}.`
			: `are miles from the town as the data give them: ${counted(measured.length, 'distance')}${sure}.`,
		'This is no map: direction means nothing.',
		...(rest.length === 0 ? [] : [`${asStart(joined(rest))} ${verb} no distance stated.`])
	].join(' ');
}
