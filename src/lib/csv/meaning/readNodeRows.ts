import type { StatusSpell, TemporalNode, WrittenSpell } from '../../model/types.ts';
import { timesetColumnOf } from '../../time/reading/timesetColumnOf.ts';
import type { Account } from './Account.ts';
import { cellOf, lineOf, type Body, type Column } from './bodyOf.ts';
import { always, spellReader, type RowSpell } from './spellsOf.ts';
import type { NodeTable, StatusTable } from './types.ts';

const unsaid = { evidence: null, datePrecision: null, bounds: '', section: '', note: '' } as const;

/** A node while its tables are read. */
export interface NodeDraft {
	readonly id: string;
	label: string;
	role: string;
	readonly attributes: Record<string, string>;
	readonly activity: WrittenSpell[];
	readonly statuses: RowSpell[];
}

export const draftOf = (id: string): NodeDraft => ({
	id,
	label: id,
	role: 'node',
	attributes: {},
	activity: [],
	statuses: []
});

const bare = ({ start, end, startText, endText }: RowSpell): WrittenSpell => ({ start, end, startText, endText });

/** Reads a table of nodes into the drafts. @param wave when a wave is; null where waves have no time. */
export function readNodeRows(
	table: NodeTable,
	drafts: Map<string, NodeDraft>,
	wave: ((number: number) => RowSpell) | null,
	account: Account
): void {
	const { body, id, label, role, times, status, waves, rest } = table;
	const { file } = body.table;
	const isTimed = times.start !== null || times.timeset !== null;
	const spellsOf = spellReader(
		body,
		times,
		times.end?.column.key === 'terminus' ? 'exclusive' : 'inclusive',
		(read) => read.end
	);
	const statusesOf = status && statusReader(body, status);
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
			if (value !== '' && wave) draft.statuses.push({ ...wave(number), value });
		}
		if (statusesOf) draft.statuses.push(...statusesOf(row));
		if (!isTimed) continue;
		const read = spellsOf(row);
		if ('wrong' in read) account.say(file, `${read.wrong} The node is there all the time.`, line, read.column);
		else if (!read.undated) draft.activity.push(...read.spells.map(bare));
	}
}

/** Statuses with their times in one cell: "<[2007, 2009, local]; [2009, 2012, outsider]>". */
function statusReader(body: Body, column: Column): ((row: number) => readonly RowSpell[]) | null {
	const written = timesetIn(column);
	if (!written) return null;
	const spellsOf = spellReader(
		body,
		{ start: null, end: null, time: null, timeset: { column, written }, duration: null, doubtful: [] },
		'inclusive',
		(read) => read.end
	);
	return (row) => {
		const read = spellsOf(row);
		return 'wrong' in read ? [] : read.spells.filter(({ value }) => value !== null && value !== '');
	};
}

const timesetIn = (column: Column) => timesetColumnOf(column.values, column.counts);

/** Reads a table of statuses into the drafts: a log, whose words hold until the next, or spells. */
export function readStatusRows(table: StatusTable, drafts: Map<string, NodeDraft>, account: Account): void {
	const { body, id, status, times } = table;
	const { file } = body.table;
	const spellsOf = spellReader(body, times, table.endMeans, () => Infinity);
	for (let row = 0; row < body.height; row++) {
		const [node, word] = [cellOf(id, row), cellOf(status, row)];
		const line = lineOf(body, row);
		if (node === '' || word === '') {
			account.say(
				file,
				'This row names no node or no status, so it says nothing. Fill both cells, or take the row out.',
				line,
				(node === '' ? id : status).name
			);
			continue;
		}
		const read = spellsOf(row);
		if ('wrong' in read) {
			account.say(file, read.wrong, line, read.column);
			continue;
		}
		const draft = drafts.get(node) ?? draftOf(node);
		drafts.set(node, draft);
		for (const spell of read.spells)
			draft.statuses.push({ ...spell, value: word, endText: times.start ? spell.endText : '' });
	}
}

/** A node of the network; statuses in order of their start, each until the next at the latest. */
export function nodeOf(draft: NodeDraft): TemporalNode {
	const { id, label, role, attributes, activity } = draft;
	const ordered = [...draft.statuses].sort((a, b) => a.start - b.start);
	const statuses = ordered.flatMap((spell, at): StatusSpell[] => {
		const next = ordered[at + 1];
		// Two words at one moment: the later row is what it became.
		if (next && next.start === spell.start) return [];
		const end = next ? Math.min(spell.end, next.start) : spell.end;
		return [
			{
				...bare(spell),
				end,
				id: `${id} ${at + 1}`,
				status: spell.value ?? '',
				degree: null,
				perspective: 'data',
				basis: [],
				...unsaid
			}
		];
	});
	return {
		id,
		label,
		shortLabel: label,
		role,
		attributes,
		parent: null,
		activity: activity.length > 0 ? joinedActivity(activity) : [bare(always)],
		statuses,
		...unsaid
	};
}

/** Spells of presence in order; those that meet or overlap are one. */
function joinedActivity(activity: readonly WrittenSpell[]): readonly WrittenSpell[] {
	const joined: WrittenSpell[] = [];
	for (const spell of [...activity].sort((a, b) => a.start - b.start)) {
		const last = joined.at(-1);
		if (last && spell.start <= last.end) {
			if (spell.end > last.end) joined[joined.length - 1] = { ...last, end: spell.end, endText: spell.endText };
		} else joined.push(spell);
	}
	return joined;
}
