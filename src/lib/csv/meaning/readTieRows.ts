import type { Time } from '../../model/types.ts';
import type { ReadTime } from '../../time/reading/types.ts';
import type { Account } from './Account.ts';
import { cellOf, lineOf, type Body, type Column } from './bodyOf.ts';
import { ChangeLog } from './ChangeLog.ts';
import type { NodeIds } from './NodeIds.ts';
import { nodesIn } from './nodesIn.ts';
import { toNumber } from './numbers.ts';
import { RowNotes } from './RowNotes.ts';
import type { Seen } from './Seen.ts';
import type { RowSpell } from './rowSpell.ts';
import { separatorOf } from './separatorOf.ts';
import { saidReader } from './saidOf.ts';
import { spellReader } from './spellsOf.ts';
import type { TieSink } from './TieSink.ts';
import type { TieTable } from './types.ts';

/** What a table of ties is read with beyond what it says itself. */
export interface TieReading {
	readonly ids: NodeIds;
	/** The wave of the whole file, where each file is one. */
	readonly wave: RowSpell | null;
	/** The kind of all ties, where each file is one and no column says it. */
	readonly kind: string;
	readonly splitEnds: boolean;
	readonly lasts: (read: ReadTime) => Time;
	readonly directed: boolean;
	/** Takes what a row says of a node. */
	readonly tell: (node: string, name: string, value: string) => void;
}

/** Reads the rows of a table of ties into the sink; every row is accounted for. */
export function readTieRows(table: TieTable, reading: TieReading, sink: TieSink, seen: Seen, account: Account): void {
	const { body, ends, kind, weight, direction, times: written } = table;
	const { file } = body.table;
	const spellsOf = spellReader(body, written, table.endMeans, reading.lasts);
	const isTimed = written.start !== null || written.time !== null || written.timeset !== null;
	const log = table.changes && new ChangeLog(table.changes);
	const change = table.changes?.column;
	const notes = new RowNotes(table, account);
	const { ids } = reading;
	const separator = reading.splitEnds ? separatorOf(ends) : null;
	const saidOf = saidReader(table);
	const sourcesIn = nodesIn(ends.source, separator, ids);
	const suffix = table.twoMode ? ' (2)' : '';
	const targetReaders = ends.each
		? ends.target.map((column) => nodesIn([column], separator, ids, suffix))
		: [nodesIn(ends.target, separator, ids, suffix)];
	const [targetsIn] = targetReaders;
	for (let row = 0; row < body.height; row++) {
		const line = lineOf(body, row);
		const sources = sourcesIn(row);
		const targets = targetReaders.length === 1 ? targetsIn!(row) : targetReaders.flatMap((each) => each(row));
		if (sources.length + targets.length === 0 && isBlank(body, row)) continue;
		account.read();
		if (ends.each && sources.length > 0 && targets.length === 0) {
			seen.node(sources[0]!);
			account.draw();
			continue;
		}
		if (sources.length === 0 || targets.length === 0) {
			const column = blankOf(sources.length === 0 ? ends.source : ends.target, row);
			account.hold(
				file,
				line,
				column.name,
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
		const isDirected = direction ? !isMutual.test(cellOf(direction, row)) : reading.directed;
		const ownKind = kind ? cellOf(kind, row) : reading.kind;
		const own = weight ? toNumber(cellOf(weight, row), table.weightFormat) : NaN;
		const said = saidOf(row);
		let repeated = false;
		if (!ends.each) seen.row();
		for (const source of sources)
			for (const target of targets) {
				if (ends.each) seen.row();
				seen.pair(source, target);
				const swapped = !isDirected && ids.at(source) > ids.at(target);
				const tie = {
					source: swapped ? target : source,
					target: swapped ? source : target,
					kind: ownKind,
					directed: isDirected
				};
				for (const spell of spells)
					if (log) log.add(tie, { at: spell, text: change ? cellOf(change, row) : '', line, said });
					else if (sink.add(tie, spell, Number.isNaN(own) ? valueOf(spell) : own, said)) repeated = true;
			}
		account.draw();
		for (const spell of spells) seen.spell(spell);
		for (const { name, source, target } of table.ofNodes) {
			reading.tell(ids.at(sources[0]!), name, cellOf(source, row));
			reading.tell(ids.at(targets[0]!), name, cellOf(target, row));
		}
		const isLoop = sources.some((source) => targets.includes(source));
		notes.row(row, line, { times, isTimed, repeated, isLoop, isWeightless: Number.isNaN(own) });
	}
	log?.flush(file, sink, account);
	notes.end();
}

/** What a column of directions says of a tie that has none. */
const isMutual = /^(?:undirected|mutual|bidirected|no|false|f|0|nein|non)$/i;

const isBlank = ({ columns }: Body, row: number) => columns.every((column) => cellOf(column, row) === '');

const blankOf = (columns: readonly Column[], row: number): Column =>
	columns.find((column) => cellOf(column, row) === '') ?? columns[0]!;

const valueOf = ({ value }: RowSpell) =>
	value !== null && value !== '' && Number.isFinite(Number(value)) ? Number(value) : 1;
