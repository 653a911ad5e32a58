import { distanceColumn } from '../model/basesOf.ts';
import type { TemporalNode } from '../model/types.ts';
import { tables } from './columns.ts';
import { distanceNote } from './distanceNote.ts';
import { KnownNodes } from './KnownNodes.ts';
import { parentCycles } from './parentCycles.ts';
import type { Row } from './readTable.ts';
import type { Reader } from './Reader.ts';

const known = new Set<string>(tables.nodes.map((column) => column.name));

/** The nodes of a nodes table, without their statuses; an id already used and a circle of parents are issues. */
export function readNodes(reader: Reader): readonly TemporalNode[] {
	const ids = knownIn(reader.table);
	const alike = spellings(reader);
	const lines = new Map<string, number>();
	const nodes = reader.table.rows.map((row): TemporalNode => {
		const id = reader.id(row, 'node');
		if (!lines.has(id)) lines.set(id, row.line);
		alike(row, 'id', id);
		const label = reader.cell(row, 'label') || id;
		return {
			id,
			label,
			shortLabel: reader.cell(row, 'short_label') || label,
			role: reader.cell(row, 'role') || 'node',
			parent: reader.node(row, 'parent', ids, true) || null,
			attributes: Object.fromEntries(
				Object.entries(row.cells).filter(([name, value]) => !known.has(name) && value !== '')
			),
			activity: [reader.spell(row)],
			statuses: [],
			...reader.sourced(row)
		};
	});
	const distances = distanceNote(
		reader.table.rows.map(({ cells, line }) => ({ text: cells[distanceColumn] ?? '', line }))
	);
	if (distances !== null) reader.warn(null, distanceColumn, distances);
	for (const cycle of parentCycles(nodes))
		reader.error(
			lines.get(cycle[0] ?? '') ?? null,
			'parent',
			cycle.length === 1
				? `“${cycle[0]}” is its own parent. Name another node, or leave the cell blank.`
				: `“${cycle[0]}” belongs to itself by way of ${cycle
						.slice(1)
						.map((id) => `“${id}”`)
						.join(', ')}. Leave one of these parents blank.`
		);
	return nodes;
}

/** The ids that a nodes table has, those of unreadable rows too; any where it has no ids at all. */
export function knownIn(
	{ headers, rows, unread }: Reader['table'],
	strangers: KnownNodes['strangers'] = 'refused'
): KnownNodes {
	if (!headers.includes('id')) return new KnownNodes(null, true);
	return new KnownNodes(new Set([...rows, ...unread].map((row) => row.cells.id ?? '')), true, strangers);
}

/** Nodes made from the ends of the ties of a ties table, where no table of nodes was given. */
export function nodesFromEnds(reader: Reader): readonly TemporalNode[] {
	const alike = spellings(reader);
	const ids = new Set<string>();
	for (const row of reader.table.rows)
		for (const column of ['source', 'target']) {
			const id = row.cells[column] ?? '';
			if (id === '' || ids.has(id)) continue;
			ids.add(id);
			alike(row, column, id);
		}
	return [...ids].map(bareNode);
}

/** A node of which nothing is known but its id. */
export const bareNode = (id: string): TemporalNode => ({
	id,
	label: id,
	shortLabel: id,
	role: 'node',
	parent: null,
	attributes: {},
	activity: [{ start: -Infinity, end: Infinity, startText: '', endText: '' }],
	statuses: [],
	evidence: null,
	datePrecision: null,
	bounds: '',
	section: '',
	note: ''
});

/** Warns of an id that differs from one before only in capitals. */
function spellings(reader: Reader) {
	const seen = new Map<string, string>();
	return (row: Row, column: string, id: string) => {
		const twin = seen.get(id.toLowerCase());
		if (twin === undefined) seen.set(id.toLowerCase(), id);
		else if (twin !== id)
			reader.warn(
				row.line,
				column,
				`“${id}” and “${twin}” differ only in capitals. They are drawn as two nodes; if they are one, write them alike.`
			);
	};
}
