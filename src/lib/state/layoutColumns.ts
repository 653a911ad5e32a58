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

/** The columns that can be distances: numbers wherever they say something, and not one and the same. */
export function ringColumns(network: TemporalNetwork): readonly string[] {
	return columnsOf(network).filter((column) => {
		const values = network.nodes.map(({ attributes }) => attributes[column] ?? '').filter((value) => value !== '');
		return values.every(isNumber) && new Set(values.map(Number)).size > 1;
	});
}

/** Whether anybody has a degree of standing or a status, so that a pull by standing has something to go by. */
export function hasStanding({ nodes }: Pick<TemporalNetwork, 'nodes'>): boolean {
	return nodes.some(({ statuses }) => statuses.length > 0);
}
