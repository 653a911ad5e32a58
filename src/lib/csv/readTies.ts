import type { Tie, TieMode, TieSpell } from '../model/types.ts';
import { endLabels, tables } from './columns.ts';
import type { KnownNodes } from './KnownNodes.ts';
import { byStart, overlaps, type Lined } from './overlaps.ts';
import type { Row } from './readTable.ts';
import type { Reader } from './Reader.ts';

const known = new Set<string>([...tables.ties.map(({ name }) => name), ...endLabels]);

interface LinedSpell extends Lined {
	/** What the row says of the tie. */
	readonly tie: Omit<Tie, 'spells'>;
	/** Without its number where the table does not count. */
	readonly spell: Omit<TieSpell, 'number'> & { readonly number: number | null };
}

interface Draft {
	readonly tie: Omit<Tie, 'spells'>;
	readonly line: number;
	readonly spells: LinedSpell[];
}

/** The ties of a ties table: rows of one id, or without ids of one source, target, kind and mode, are one tie with several spells. */
export function readTies(reader: Reader, nodes: KnownNodes): readonly Tie[] {
	// Without a column for ends, a row is an observation and lasts for the unit in which its start is written.
	const observations = reader.table.headers.includes('start') && !reader.table.headers.includes('end');
	const drafts = new Map<string, Draft>();
	for (const row of reader.table.rows) {
		const tie = tieOf(reader, row, nodes);
		const draft = drafts.get(tie.id) ?? { tie, line: row.line, spells: [] };
		drafts.set(tie.id, draft);
		for (const column of ['source', 'target', 'kind', 'mode', 'directed', 'audience'] as const) {
			// What a row leaves blank, it leaves as it was; a kind and a mode have words of their own for that.
			const left = draft.tie[column] === '' || (column !== 'kind' && column !== 'mode' && !row.cells[column]);
			if (!left && draft.tie[column] !== tie[column])
				reader.error(
					row.line,
					column,
					`The tie “${tie.id}” has another ${column} here than on line ${draft.line}. Give this row an id of its own, or make the two alike.`
				);
		}
		draft.spells.push({
			tie,
			spell: {
				number: reader.number(row, 'spell', null, 1, 1e6),
				weight: reader.number(row, 'weight', 1),
				...reader.spell(row, (startEnd) => (observations ? startEnd : Infinity)),
				...reader.sourced(row),
				...attributesIn(row)
			},
			line: row.line
		});
	}
	return [...drafts.values()].map((draft) => {
		const spells = spellsOf(reader, draft);
		// Spells may be told of in chapters of their own; the tie belongs to that of its first, whichever row comes first.
		const { chapter, process, processEvidence, alternatives } = draft.spells[0]?.tie ?? draft.tie;
		return { ...draft.tie, chapter, process, processEvidence, alternatives, spells };
	});
}

/** What a row says in columns of its own. */
function attributesIn({ cells }: Row): Pick<TieSpell, 'attributes'> {
	const own = Object.entries(cells).filter(([name, value]) => !known.has(name) && value !== '');
	return own.length > 0 ? { attributes: Object.fromEntries(own) } : {};
}

function spellsOf(reader: Reader, { tie, spells }: Draft): readonly TieSpell[] {
	const counted = new Map<number, number>();
	for (const { spell, line } of spells) {
		if (spell.number === null) continue;
		const before = counted.get(spell.number);
		if (before === undefined) counted.set(spell.number, line);
		else
			reader.error(
				line,
				'spell',
				`The tie “${tie.id}” has a spell ${spell.number} on line ${before} already. Count on, or leave the column out.`
			);
	}
	spells.sort(byStart);
	if (tie.source !== '' && tie.target !== '')
		for (const { later, earlier } of overlaps(spells, reader.undated))
			reader.error(
				later.line,
				'start',
				`The tie “${tie.id}” is already active then, from line ${earlier.line}. Let that spell end before this one starts.`
			);
	let free = 0;
	const uncounted = () => {
		do free++;
		while (counted.has(free));
		return free;
	};
	return spells.map(({ spell }) => ({ ...spell, number: spell.number ?? uncounted() }));
}

function tieOf(reader: Reader, row: Row, nodes: KnownNodes): Omit<Tie, 'spells'> {
	const source = reader.node(row, 'source', nodes);
	const target = reader.node(row, 'target', nodes);
	const kind = reader.cell(row, 'kind') || 'tie';
	const mode = (reader.cell(row, 'mode') || 'realised') as TieMode;
	const directed = reader.cell(row, 'directed');
	return {
		id: reader.cell(row, 'id') || joined([source, target, kind, mode]),
		source,
		target,
		kind,
		mode,
		directed: directed === '' || directed === 'yes' || directed === 'true',
		audience: reader.node(row, 'audience', nodes, true) || null,
		chapter: reader.cell(row, 'chapter'),
		process: reader.cell(row, 'process'),
		processEvidence: (reader.cell(row, 'process_evidence') || null) as Tie['processEvidence'],
		alternatives: reader.cell(row, 'alternatives')
	};
}

/** The words as one, never the same for others. */
function joined(words: readonly string[]): string {
	return words.some((word) => word.includes('→')) ? JSON.stringify(words) : words.join(' → ');
}
