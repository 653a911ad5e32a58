import type { WrittenSpell } from '../../model/types.ts';
import type { Account } from './Account.ts';
import { cellOf, lineOf } from './bodyOf.ts';
import { always, type RowSpell } from './rowSpell.ts';
import { spellReader } from './spellsOf.ts';
import { noTimes, type TimesetIn } from './timeOf.ts';
import { timesetReader } from './timesetsOf.ts';
import type { NodeTable } from './types.ts';

/** A node while its tables are read. */
export interface NodeDraft {
	readonly id: string;
	label: string;
	role: string;
	readonly attributes: Record<string, string>;
	readonly activity: WrittenSpell[];
	readonly statuses: NodeStatus[];
}

/** A status of a node; its value is the word. */
export interface NodeStatus extends RowSpell {
	/** What of the node it is: statuses of one sort follow each other. */
	readonly sort: string;
	/** How far, 0 to 1. */
	readonly degree?: number;
}

/** The sort of a status where tables have one only. */
export const oneSort = 'data';

export const draftOf = (id: string): NodeDraft => ({
	id,
	label: id,
	role: 'node',
	attributes: {},
	activity: [],
	statuses: []
});

/** A spell without what only reading needs. */
export const bare = ({ start, end, startText, endText }: RowSpell): WrittenSpell => ({
	start,
	end,
	startText,
	endText
});

/** Reads a table of nodes into the drafts. @param wave when a wave is; null where that is no time of the network. */
export function readNodeRows(
	table: NodeTable,
	drafts: Map<string, NodeDraft>,
	wave: (number: number) => RowSpell | null,
	account: Account
): void {
	const { body, id, label, role, times, status, word, waves, rest } = table;
	const { file } = body.table;
	const isTimed = times.start !== null || times.timeset !== null;
	const spellsOf = spellReader(
		body,
		times,
		times.end?.column.key.startsWith('terminus') ? 'exclusive' : 'inclusive',
		(read) => read.end
	);
	const statusesOf = status && statusReader(status);
	for (let row = 0; row < body.height; row++) {
		const line = lineOf(body, row);
		const own = id ? cellOf(id, row) : String(row + 1);
		if (own === '') {
			if (body.columns.some((column) => cellOf(column, row) !== ''))
				account.say(
					file,
					'This node has no id, so no tie can mean it. It is left out; give it one.',
					line,
					id?.name ?? null
				);
			continue;
		}
		const draft = drafts.get(own) ?? draftOf(own);
		drafts.set(own, draft);
		const named = label ? cellOf(label, row) : '';
		if (named !== '') draft.label = named;
		const ownRole = role ? cellOf(role, row) : '';
		if (ownRole !== '') draft.role = ownRole;
		for (const column of rest) {
			const value = cellOf(column, row);
			if (value !== '') draft.attributes[column.name] = value;
		}
		for (const { column, wave: number } of waves) {
			const value = cellOf(column, row);
			const spell = value === '' ? null : wave(number);
			// A wave's status holds until the next one says another.
			if (spell) draft.statuses.push({ ...spell, end: Infinity, endText: '', value, sort: oneSort });
			else if (value !== '') draft.attributes[column.name] = value;
		}
		const ownWord = word ? cellOf(word, row) : '';
		if (ownWord !== '') draft.statuses.push({ ...always, value: ownWord, sort: oneSort });
		if (statusesOf) draft.statuses.push(...statusesOf(row).map((spell) => ({ ...spell, sort: oneSort })));
		if (!isTimed) continue;
		const read = spellsOf(row);
		if ('wrong' in read) account.say(file, `${read.wrong} The node is there all the time.`, line, read.column);
		else if (!read.undated) draft.activity.push(...read.spells.map(bare));
	}
}

function statusReader(timeset: TimesetIn): (row: number) => readonly RowSpell[] {
	const spellsOf = timesetReader(noTimes, timeset);
	const holds = timeset.written.kind === 'stamp-values';
	return (row) => {
		const read = spellsOf(row);
		if ('wrong' in read) return [];
		return read.spells
			.filter(({ value }) => value !== null && value !== '')
			.map((spell) => (holds ? { ...spell, end: Infinity, endText: '' } : spell));
	};
}
