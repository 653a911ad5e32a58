import type { Tie, TieMode, TieSpell } from '../model/types.ts';
import type { Row } from './readTable.ts';
import type { Reader } from './Reader.ts';

interface Draft {
	readonly tie: Omit<Tie, 'spells'>;
	readonly line: number;
	readonly spells: (TieSpell & { readonly line: number })[];
}

/** The ties of a ties table: rows of one id, or without ids of one source, target, kind and mode, are one tie with several spells. */
export function readTies(reader: Reader, ids: ReadonlySet<string>): readonly Tie[] {
	const drafts = new Map<string, Draft>();
	for (const row of reader.table.rows) {
		const tie = tieOf(reader, row, ids);
		const draft = drafts.get(tie.id) ?? { tie, line: row.line, spells: [] };
		drafts.set(tie.id, draft);
		for (const column of ['source', 'target', 'kind', 'mode'] as const)
			if (draft.tie[column] !== tie[column])
				reader.error(
					row.line,
					column,
					`The tie “${tie.id}” has another ${column} here than on line ${draft.line}. Give this row an id of its own, or make the two alike.`
				);
		draft.spells.push({
			number: reader.number(row, 'spell', draft.spells.length + 1, 1, 1e6),
			weight: reader.number(row, 'weight', 1),
			...reader.spell(row, -Infinity, (start, startEnd) =>
				row.cells.end === undefined && row.cells.start !== undefined ? startEnd : Infinity
			),
			...reader.sourced(row),
			line: row.line
		});
	}
	return [...drafts.values()].map(({ tie, spells }) => {
		spells.sort((a, b) => a.start - b.start);
		for (const [i, spell] of spells.entries()) {
			const before = spells[i - 1];
			if (before && spell.start < before.end)
				reader.error(
					spell.line,
					'start',
					`The tie “${tie.id}” is already active then, from line ${before.line}. Let that spell end before this one starts.`
				);
		}
		return { ...tie, spells: spells.map(({ line: _line, ...spell }) => spell) };
	});
}

function tieOf(reader: Reader, row: Row, ids: ReadonlySet<string>): Omit<Tie, 'spells'> {
	const source = reader.node(row, 'source', ids);
	const target = reader.node(row, 'target', ids);
	const kind = reader.cell(row, 'kind') || 'tie';
	const mode = (reader.cell(row, 'mode') || 'realised') as TieMode;
	const directed = reader.cell(row, 'directed');
	return {
		id: reader.cell(row, 'id') || [source, target, kind, mode].join(' → '),
		source,
		target,
		kind,
		mode,
		directed: directed === '' || directed === 'yes' || directed === 'true',
		audience: reader.node(row, 'audience', ids, true) || null,
		chapter: reader.cell(row, 'chapter'),
		process: reader.cell(row, 'process'),
		processEvidence: (reader.cell(row, 'process_evidence') || null) as Tie['processEvidence'],
		alternatives: reader.cell(row, 'alternatives')
	};
}
