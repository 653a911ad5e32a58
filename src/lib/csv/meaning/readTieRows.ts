import type { Time } from '../../model/types.ts';
import type { ReadTime } from '../../time/reading/types.ts';
import type { Account } from './Account.ts';
import { cellOf, lineOf, type Column } from './bodyOf.ts';
import type { Seen } from './Seen.ts';
import { always, spellReader, type RowSpell } from './spellsOf.ts';
import type { TieSink } from './TieSink.ts';
import type { TieTable } from './types.ts';

/** What a table of ties is read with beyond what it says itself. */
export interface TieReading {
	/** The wave of the whole file, where each file is one. */
	readonly wave: RowSpell | null;
	/** The kind of all ties, where each file is one and no column says it. */
	readonly kind: string;
	readonly splitEnds: boolean;
	readonly lasts: (read: ReadTime) => Time;
	readonly directed: boolean;
}

/** Reads the rows of a table of ties into the sink; every row is accounted for. */
export function readTieRows(table: TieTable, reading: TieReading, sink: TieSink, seen: Seen, account: Account): void {
	const { body, ends, kind, weight, direction } = table;
	const { file } = body.table;
	const spellsOf = spellReader(body, table.times, table.endMeans, reading.lasts);
	const isTimed = table.times.start !== null || table.times.time !== null || table.times.timeset !== null;
	for (let row = 0; row < body.height; row++) {
		const line = lineOf(body, row);
		if (body.columns.every((column) => cellOf(column, row) === '')) continue;
		account.read();
		const sources = idsIn(ends.source, row, reading.splitEnds);
		const targets = idsIn(ends.target, row, reading.splitEnds);
		const empty = sources.length === 0 ? ends.source : targets.length === 0 ? ends.target : null;
		if (empty) {
			account.hold(
				file,
				line,
				empty[0]!.name,
				'The tie has no node at this end, so it cannot be drawn. Write the id of the node, or take the row out.'
			);
			continue;
		}
		const times = spellsOf(row);
		if ('wrong' in times) {
			account.hold(file, line, times.column, times.wrong);
			continue;
		}
		const spells = reading.wave && !isTimed ? [reading.wave] : times.spells;
		const isDirected = direction
			? !/^undirected$|^mutual$|^bidirected$/i.test(cellOf(direction, row))
			: reading.directed;
		const ownKind = kind ? cellOf(kind, row) : reading.kind;
		const own = weight ? Number(cellOf(weight, row)) : NaN;
		let repeated = false;
		for (const source of sources)
			for (const written of targets) {
				const target = table.twoMode ? `${written} (2)` : written;
				seen.tie(source, target);
				const swapped = !isDirected && source > target;
				for (const spell of spells) {
					const tie = {
						source: swapped ? target : source,
						target: swapped ? source : target,
						kind: ownKind,
						directed: isDirected
					};
					const value = weight && cellOf(weight, row) !== '' && Number.isFinite(own) ? own : valueOf(spell);
					if (sink.add(tie, spell, value)) repeated = true;
				}
			}
		for (const spell of spells) seen.spell(spell, isTimed || reading.wave !== null);
		if (times.undated && isTimed)
			account.note(
				file,
				line,
				timeColumn(table),
				'The row has no time. It is drawn through the whole of the observation.'
			);
		if (repeated)
			account.note(
				file,
				line,
				null,
				'The same tie at the same time stands in a row before. It is drawn once, and its weight is the sum of both.'
			);
		if (sources.some((source) => targets.includes(source)) && !table.twoMode)
			account.note(
				file,
				line,
				null,
				'The tie goes from a node to itself. It is kept and listed, and drawn as no line.'
			);
	}
}

const timeColumn = ({ times }: TieTable) => (times.start ?? times.time ?? times.timeset)?.column.name ?? null;

const valueOf = ({ value }: RowSpell) =>
	value !== null && value !== '' && Number.isFinite(Number(value)) ? Number(value) : 1;

/** The nodes at one end of a row: one, or several where cells hold several; none where the cell is blank. */
function idsIn(columns: readonly Column[], row: number, split: boolean): readonly string[] {
	const parts = columns.map((column) => cellOf(column, row));
	if (parts.some((part) => part === '')) return [];
	const id = parts.join(' ');
	if (!split || !id.includes('|')) return [id];
	return [
		...new Set(
			id
				.split('|')
				.map((part) => part.trim())
				.filter((part) => part !== '')
		)
	];
}

/** A wave as a time: a year, or its number. */
export const waveSpell = (wave: number, isYear: boolean, next: (wave: number) => Time): RowSpell => ({
	...always,
	start: next(wave),
	end: next(wave + 1),
	startText: isYear ? String(wave) : String(wave),
	endText: String(wave)
});
