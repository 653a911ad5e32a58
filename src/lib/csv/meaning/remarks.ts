import type { Issue } from '../../model/issue.ts';
import { distanceColumn } from '../../model/basesOf.ts';
import { distanceNote } from '../distanceNote.ts';
import type { RawTable } from '../rows/RawTable.ts';
import type { Account } from './Account.ts';
import { cellOf, lineOf, type Body, type Column } from './bodyOf.ts';
import type { Seen } from './Seen.ts';
import type { Meaning, NodeTable, TieTable } from './types.ts';
import { waveMaker } from './wavesOf.ts';

/** What is known of a network once all its tables are read. */
interface Read {
	readonly meanings: readonly Meaning[];
	/** Nodes of ties that no table of nodes has. */
	readonly strangers: readonly string[];
	/** Of all nodes. */
	readonly ids: readonly string[];
	readonly seen: Seen;
	readonly timeKind: 'date' | 'number' | 'none';
}

/** Says what there is to know of tables as a whole. */
export function sayOf({ meanings, strangers, ids, seen, timeKind }: Read, account: Account): void {
	for (const meaning of meanings) {
		if (meaning.is === 'other') account.say(meaning.file, `${meaning.why} The table was passed over.`);
		if (meaning.is === 'nodes') {
			sayOfWaves(meaning, timeKind, account);
			sayOfDistances(meaning, account);
		}
		if (meaning.is === 'ties') sayOfTies(meaning, account);
	}
	const ties = meanings.find((meaning) => meaning.is === 'ties');
	const file = ties?.is === 'ties' ? ties.body.table.file : '';
	if (ties && seen.ties > 1 && seen.first !== null && seen.first === seen.last)
		account.say(file, 'All rows have the same time, so nothing will move. The network is drawn at that time.');
	const nodes = meanings.find((meaning) => meaning.is === 'nodes');
	if (strangers.length > 0 && nodes?.is === 'nodes')
		account.say(
			nodes.body.table.file,
			`${strangers.length} ${strangers.length === 1 ? 'node has ties and is' : 'nodes have ties and are'} not in this table: ${strangers.slice(0, 3).join(', ')}${strangers.length > 3 ? ', …' : ''}. They are drawn; add them here to give them names.`
		);
	const byCase = new Map<string, string>();
	for (const id of ids) {
		const twin = byCase.get(id.toLowerCase());
		if (twin === undefined) byCase.set(id.toLowerCase(), id);
		else
			account.say(
				file,
				`“${id}” and “${twin}” differ only in capitals. They are drawn as two nodes; if they are one, write them alike.`
			);
	}
}

function sayOfTies({ body, times, ends }: TieTable, account: Account): void {
	const { file } = body.table;
	for (const { name } of times.doubtful)
		account.say(
			file,
			`The column “${name}” is called a time, but most of its cells are blank or cannot be read as one. It is not used as the time.`,
			null,
			name
		);
	for (const column of [...ends.source, ...ends.target]) {
		if (column.spaced === 0) continue;
		const lines = spacedLines(body, column);
		account.say(
			file,
			`${column.spaced === 1 ? '1 id has spaces around it' : `${column.spaced} ids have spaces around them`} (${lines.length === 1 ? 'line' : 'lines'} ${lines.join(', ')}${column.spaced > lines.length ? ', …' : ''}). ${column.spaced === 1 ? 'It is read without them; with them it would be another node.' : 'They are read without them; with them they would be other nodes.'}`,
			null,
			column.name
		);
	}
}

/** The first three lines on which a cell has outer spaces. */
function spacedLines(body: Body, { index }: Column): readonly number[] {
	const { codes, values } = body.table.columns[index]!;
	const lines: number[] = [];
	for (let row = 0; row < body.height && lines.length < 3; row++) {
		const text = values[codes[body.from + row]!]!;
		if (text !== text.trim()) lines.push(lineOf(body, row));
	}
	return lines;
}

function sayOfWaves({ body, waves }: NodeTable, timeKind: Read['timeKind'], account: Account): void {
	const names = waves.filter(({ wave }) => waveMaker(timeKind)(wave) === null).map(({ column }) => column.name);
	if (names.length === 0) return;
	account.say(
		body.table.file,
		`The columns ${names.slice(0, 3).join(', ')}${names.length > 3 ? ', …' : ''} say what nodes were at times that the ties do not have, so they are kept as they stand. Name them by the times of the ties, such as status_2007.`
	);
}

function sayOfDistances({ body, rest }: NodeTable, account: Account): void {
	const column = rest.find(({ name }) => name === distanceColumn);
	if (!column) return;
	const cells = Array.from({ length: body.height }, (_, row) => ({
		...{ text: cellOf(column, row), line: lineOf(body, row) }
	}));
	const note = distanceNote(cells);
	if (note !== null) account.say(body.table.file, note, null, distanceColumn);
}

/** Why nothing can be drawn, and what to do; null where something can. */
export function refusalOf(meanings: readonly Meaning[], ties: number, nodes: number, account: Account): string | null {
	if (ties > 0) return null;
	if (meanings.some(({ is }) => is === 'matrix')) return nodes > 0 ? null : 'The matrix has no nodes.';
	if (meanings.some(({ is }) => is === 'ties'))
		return account.counts.read === 0
			? 'There is nothing to show: the table of ties has no rows. Add one row for each tie.'
			: 'None of the rows can be drawn; each is listed with what to do.';
	if (meanings.some(({ is }) => is === 'nodes' || is === 'statuses'))
		return 'There are nodes but no ties. Open the table of ties together with this one: a row for each tie, with the columns source and target.';
	const [first] = meanings;
	return first?.is === 'other' ? first.why : 'There is no table in these files.';
}

/** By file, in the order in which files were given, then by line; what is about a whole file comes first. */
export function inOrder(issues: readonly Issue[], tables: readonly RawTable[]): readonly Issue[] {
	const place = new Map(tables.map(({ file }, at) => [file, at]));
	return issues
		.map((issue, at) => ({ issue, at }))
		.sort(
			(a, b) =>
				(place.get(a.issue.file) ?? -1) - (place.get(b.issue.file) ?? -1) ||
				(a.issue.line ?? 0) - (b.issue.line ?? 0) ||
				a.at - b.at
		)
		.map(({ issue }) => issue);
}
