import type { StatusSpell, TemporalNode } from '../model/types.ts';
import { tables } from './columns.ts';
import type { Reader } from './Reader.ts';

const known = new Set<string>(tables.nodes.map((column) => column.name));

/** The nodes of a nodes table, without their statuses; a later row with an id already used is an issue. */
export function readNodes(reader: Reader): readonly TemporalNode[] {
	const seen = new Map<string, number>();
	const spellings = new Map<string, string>();
	const ids = new Set(reader.table.rows.map((row) => row.cells.id ?? ''));
	const nodes: TemporalNode[] = [];
	for (const row of reader.table.rows) {
		const id = reader.cell(row, 'id');
		if (id === '') continue;
		const before = seen.get(id);
		if (before !== undefined) {
			reader.error(
				row.line,
				'id',
				`“${id}” is already the id of line ${before}. Give this node an id of its own, or remove one of the rows.`
			);
			continue;
		}
		seen.set(id, row.line);
		const twin = spellings.get(id.toLowerCase());
		if (twin !== undefined)
			reader.warn(
				row.line,
				'id',
				`“${id}” and “${twin}” differ only in capitals. They are drawn as two nodes; if they are one, write them alike.`
			);
		spellings.set(id.toLowerCase(), id);
		const label = reader.cell(row, 'label') || id;
		nodes.push({
			id,
			label,
			shortLabel: reader.cell(row, 'short_label') || label,
			role: reader.cell(row, 'role') || 'node',
			parent: reader.node(row, 'parent', ids, true) || null,
			attributes: Object.fromEntries(
				Object.entries(row.cells).filter(([name, value]) => !known.has(name) && value !== '')
			),
			activity: [reader.spell(row, -Infinity, () => Infinity)],
			statuses: [],
			...reader.sourced(row)
		});
	}
	return nodes;
}

/** Nodes made from the ends of ties, where no table of nodes was given. */
export function nodesFromEnds(ids: Iterable<string>): readonly TemporalNode[] {
	return [...new Set(ids)].map((id) => ({
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
	}));
}

/** The status spells of a statuses table by node; spells of one node and perspective that overlap are issues. */
export function readStatuses(reader: Reader, ids: ReadonlySet<string>): ReadonlyMap<string, readonly StatusSpell[]> {
	const byNode = new Map<string, (StatusSpell & { line: number })[]>();
	for (const row of reader.table.rows) {
		const node = reader.node(row, 'node', ids);
		const degree = reader.cell(row, 'degree') === '' ? null : reader.number(row, 'degree', 0, 0, 1);
		const spell = {
			id: reader.cell(row, 'id') || `s${row.line}`,
			status: reader.cell(row, 'status'),
			degree,
			perspective: reader.cell(row, 'perspective') || 'data',
			basis: reader
				.cell(row, 'basis')
				.split(';')
				.map((word) => word.trim())
				.filter((word) => word !== ''),
			...reader.spell(row, -Infinity, () => Infinity),
			...reader.sourced(row),
			line: row.line
		};
		byNode.set(node, [...(byNode.get(node) ?? []), spell]);
	}
	const result = new Map<string, readonly StatusSpell[]>();
	for (const [node, spells] of byNode) {
		spells.sort((a, b) => (a.perspective < b.perspective ? -1 : a.perspective > b.perspective ? 1 : a.start - b.start));
		for (const [i, spell] of spells.entries()) {
			const before = spells[i - 1];
			if (before && before.perspective === spell.perspective && spell.start < before.end)
				reader.error(
					spell.line,
					'start',
					`“${node}” already has a status then, from line ${before.line}. Let that one end before this one starts.`
				);
		}
		result.set(
			node,
			spells.map(({ line: _line, ...spell }) => spell)
		);
	}
	return result;
}
