import type { TableName } from './tableNames.ts';

/** Tables that belong to a package and that the network does not need. */
const passedOver = /^(chapters|steps|voices|interviewees)$/;

const ownNames = new Set(['nodes', 'ties', 'statuses', 'presence', 'events', 'processes']);

/** Which table a file is, by its name or else by its columns; 'other' belongs to a package without being part of the network, null is unknown. */
export function whichTable(file: string, headers: readonly string[]): TableName | 'other' | null {
	const name = file
		.replace(/^.*[/\\]/, '')
		.replace(/\.[^.]+$/, '')
		.toLowerCase();
	if (ownNames.has(name)) return name as TableName;
	if (name === 'edges') return 'ties';
	if (passedOver.test(name)) return 'other';
	const has = (...columns: string[]) => columns.every((column) => headers.includes(column));
	if (has('source', 'target')) return 'ties';
	if (has('node', 'status')) return 'statuses';
	if (has('id', 'process')) return 'processes';
	if (has('id', 'label', 'start', 'kind')) return 'events';
	if (has('id', 'label')) return 'nodes';
	return null;
}
