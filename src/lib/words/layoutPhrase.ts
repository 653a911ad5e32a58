import { nodeById } from '../model/find.ts';
import type { LayoutAsked, Pin } from '../model/layoutAsked.ts';
import type { TemporalNetwork } from '../model/types.ts';
import { formatTime } from '../time/formatTime.ts';
import { inSentence, nameOf } from './terms.ts';

const grades: readonly (readonly [below: number, words: string])[] = [
	[1, 'moves freely'],
	[5, 'moves much'],
	[25, 'moves little'],
	[100, 'hardly moves'],
	[Infinity, 'all but stands still']
];

/** A stability in words: "10, moves little". */
export function stabilityPhrase(stability: number): string {
	const grade = grades.find(([below]) => stability < below);
	return `${stability}, ${grade?.[1] ?? ''}`;
}

/** The name of a column of the nodes table, of roles or of statuses, for people: "distance_miles" is "Distance miles". */
export function columnLabel(column: string): string {
	const words = column.replace(/[_\s]+/g, ' ').trim();
	return words === '' ? column : words.charAt(0).toUpperCase() + words.slice(1);
}

/** Who is held, and when: "Org A, September 2009", "Org A, all dates". */
export function pinPhrase(network: TemporalNetwork, { node, date }: Pin): string {
	const name = nodeById(network, node)?.shortLabel ?? nameOf(network, node);
	return `${name}, ${date === null ? 'all dates' : formatTime(date, network.unit)}`;
}

const names: readonly (readonly [keyof LayoutAsked, string])[] = [
	['stability', 'stability'],
	['groupBy', 'kept together by'],
	['groupPull', 'pull to the group'],
	['statusPull', 'pull by standing'],
	['ringBy', 'rings by'],
	['ringPull', 'pull to the ring'],
	['parentPull', 'pull to the parent'],
	['weightSpread', 'spread of lengths by weight'],
	['aspect', 'width to height'],
	['tidiness', 'tidiness'],
	['gap', 'gap between marks'],
	['labelStretch', 'room for labels']
];

/** All parameters of a layout as a methods section names them: "stability 10, pull by standing 3, …"; a pull to nothing is left out. */
export function parametersPhrase(parameters: Required<LayoutAsked>): string {
	return names
		.filter(([name]) => parameters[name] !== '')
		.filter(([name]) => (name === 'groupPull' ? parameters.groupBy !== '' : true))
		.filter(([name]) => (name === 'ringPull' ? parameters.ringBy !== '' : true))
		.map(([name, words]) => `${inSentence(words)} ${String(parameters[name])}`)
		.join(', ');
}
