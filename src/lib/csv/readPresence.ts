import type { WrittenSpell } from '../model/types.ts';
import type { KnownNodes } from './KnownNodes.ts';
import { byStart, overlaps, type Lined } from './overlaps.ts';
import type { Reader } from './Reader.ts';

interface Stay extends Lined {
	readonly spell: WrittenSpell;
}

/** When nodes that come and go are there, by node; stays of one node that overlap are issues. What it says of a node takes the place of the dates in the nodes table. */
export function readPresence(reader: Reader, nodes: KnownNodes): ReadonlyMap<string, readonly WrittenSpell[]> {
	const byNode = new Map<string, Stay[]>();
	for (const row of reader.table.rows) {
		const node = reader.node(row, 'node', nodes);
		const spell = reader.spell(row);
		if (node === '') continue;
		byNode.set(node, [...(byNode.get(node) ?? []), { spell, line: row.line }]);
	}
	return new Map(
		[...byNode].map(([node, stays]) => {
			stays.sort(byStart);
			for (const { later, earlier } of overlaps(stays, reader.undated))
				reader.error(
					later.line,
					'start',
					`“${node}” is already there then, from line ${earlier.line}. Let that stay end before this one starts.`
				);
			return [node, stays.map(({ spell }) => spell)] as const;
		})
	);
}
