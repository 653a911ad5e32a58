import type { PictureAsked } from '../../model/pictureAsked.ts';
import type { StatusSpell, TemporalNetwork, TemporalNode } from '../../model/types.ts';
import { completed, labelOf } from '../terms.ts';

/** The perspective of statuses that a column of nodes gives. */
const perspective = 'data';

/** The network with the words of a column as its statuses, and the numbers of a column as their degrees; of numbers beyond 0 to 1 nothing is made. */
export function statusesBy(network: TemporalNetwork, { statusBy, degreeBy }: PictureAsked): TemporalNetwork {
	if (statusBy === undefined && degreeBy === undefined) return network;
	const nodes = network.nodes.map((node): TemporalNode => {
		const statuses = statusBy === undefined ? node.statuses : wordOf(node, node.attributes[statusBy] ?? '');
		if (degreeBy === undefined) return { ...node, statuses };
		const degree = degreeIn(node.attributes[degreeBy] ?? '');
		return { ...node, statuses: degree === null ? statuses : statuses.map((spell) => ({ ...spell, degree })) };
	});
	const used = nodes.flatMap((node) => node.statuses);
	const term = (id: string) => ({ id, label: labelOf(id), description: '' });
	const words = [...new Set(used.map(({ status }) => status))].sort();
	return {
		...network,
		nodes,
		statuses: statusBy === undefined ? completed(network.statuses, words, term) : words.map(term),
		perspectives: statusBy === undefined ? network.perspectives : used.length > 0 ? [term(perspective)] : []
	};
}

function wordOf(node: TemporalNode, status: string): readonly StatusSpell[] {
	if (status === '') return [];
	const { evidence, section } = node;
	const unsaid = { degree: null, basis: [], datePrecision: null, bounds: '', note: '' };
	return [
		{
			...{ start: -Infinity, end: Infinity, startText: '', endText: '' },
			...{ id: `${node.id} 1`, status, perspective, evidence, section },
			...unsaid
		}
	];
}

function degreeIn(text: string): number | null {
	const degree = text.trim() === '' ? NaN : Number(text);
	return degree >= 0 && degree <= 1 ? degree : null;
}
