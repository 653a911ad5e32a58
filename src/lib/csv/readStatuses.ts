import type { StatusSpell } from '../model/types.ts';
import type { KnownNodes } from './KnownNodes.ts';
import { byStart, overlaps, type Lined } from './overlaps.ts';
import type { Reader } from './Reader.ts';

interface LinedStatus extends Lined {
	readonly spell: StatusSpell;
}

/** The status spells of a statuses table by node; spells of one node and perspective that overlap are issues. */
export function readStatuses(reader: Reader, nodes: KnownNodes): ReadonlyMap<string, readonly StatusSpell[]> {
	const byNode = new Map<string, Map<string, LinedStatus[]>>();
	for (const row of reader.table.rows) {
		const node = reader.node(row, 'node', nodes);
		const spell: StatusSpell = {
			id: reader.id(row, 'status') || `line ${row.line}`,
			status: reader.cell(row, 'status'),
			degree: reader.number(row, 'degree', null, 0, 1),
			perspective: reader.cell(row, 'perspective') || 'data',
			basis: reader
				.cell(row, 'basis')
				.split(';')
				.map((word) => word.trim())
				.filter((word) => word !== ''),
			...reader.spell(row),
			...reader.sourced(row)
		};
		if (node === '') continue;
		const views = byNode.get(node) ?? new Map<string, LinedStatus[]>();
		byNode.set(node, views);
		const spells = views.get(spell.perspective) ?? [];
		views.set(spell.perspective, spells);
		spells.push({ spell, line: row.line });
	}
	return new Map(
		[...byNode].map(([node, views]) => {
			const perspectives = [...views].sort(([a], [b]) => (a < b ? -1 : 1));
			for (const [, spells] of perspectives) {
				spells.sort(byStart);
				for (const { later, earlier } of overlaps(spells, reader.undated))
					reader.error(
						later.line,
						'start',
						`“${node}” already has a status then, from line ${earlier.line}. Let that one end before this one starts.`
					);
			}
			return [node, perspectives.flatMap(([, spells]) => spells.map(({ spell }) => spell))] as const;
		})
	);
}
