import type { TemporalNetwork } from '../model/types.ts';

/** Members that a group has on average where a column is taken to say something about groups and not about each node. */
const leastMembers = 2;

/** The columns of the nodes table that say something, in the order of the table. */
export function columnsOf({ nodes }: Pick<TemporalNetwork, 'nodes'>): readonly string[] {
	return [...new Set(nodes.flatMap(({ attributes }) => Object.keys(attributes)))].filter((column) =>
		nodes.some(({ attributes }) => (attributes[column] ?? '') !== '')
	);
}

/** What nodes can be kept together by: columns of few values for the nodes that they speak of; roles and statuses where there is more than one. */
export function groupColumns(network: TemporalNetwork): readonly string[] {
	const { nodes } = network;
	const statuses = new Set(nodes.flatMap((node) => node.statuses.map(({ status }) => status)));
	return [
		...(new Set(nodes.map(({ role }) => role)).size > 1 ? ['role'] : []),
		...(statuses.size > 1 ? ['status'] : []),
		...columnsOf(network).filter((column) => {
			const values = nodes.map(({ attributes }) => attributes[column] ?? '').filter((value) => value !== '');
			const groups = new Set(values).size;
			return groups > 1 && groups * leastMembers <= values.length;
		})
	];
}

/** Whether a word of a table is a number, and not just empty. */
export const isNumber = (text: string) => text.trim() !== '' && Number.isFinite(Number(text));

/** The columns that can be distances or sizes: numbers wherever they say something, and not one and the same. */
export function numberColumns(network: TemporalNetwork): readonly string[] {
	return columnsOf(network).filter((column) => {
		const values = valuesIn(network, column);
		return values.every(isNumber) && new Set(values.map(Number)).size > 1;
	});
}

/** The columns that can say how far a status goes, where there is a status: numbers from 0 to 1. */
export function degreeColumns(network: TemporalNetwork): readonly string[] {
	if (!hasStanding(network)) return [];
	return numberColumns(network).filter((column) =>
		valuesIn(network, column).every((value) => Number(value) >= 0 && Number(value) <= 1)
	);
}

/** The columns that can say to whom a node belongs: most of what they say are the ids or labels of nodes. */
export function organisationColumns(network: TemporalNetwork): readonly string[] {
	const names = new Set(network.nodes.flatMap(({ id, label }) => [id, label]));
	return columnsOf(network).filter((column) => {
		const values = valuesIn(network, column);
		return 2 * values.filter((value) => names.has(value)).length > values.length;
	});
}

const valuesIn = ({ nodes }: Pick<TemporalNetwork, 'nodes'>, column: string) =>
	nodes.map(({ attributes }) => (attributes[column] ?? '').trim()).filter((value) => value !== '');

/** Whether anybody has a degree of standing or a status, so that a pull by standing has something to go by. */
export function hasStanding({ nodes }: Pick<TemporalNetwork, 'nodes'>): boolean {
	return nodes.some(({ statuses }) => statuses.length > 0);
}
