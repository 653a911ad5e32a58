import type { Issue } from '../../model/issue.ts';
import type { RawTable } from '../rows/RawTable.ts';
import type { Account } from './Account.ts';
import type { Meaning } from './types.ts';

/** Says what there is to know of tables as a whole. @param strangers nodes of ties that no table of nodes has. @param ids of all nodes. */
export function sayOf(
	meanings: readonly Meaning[],
	strangers: readonly string[],
	ids: readonly string[],
	account: Account
): void {
	for (const meaning of meanings) {
		if (meaning.is === 'other') account.say(meaning.file, `This table was passed over. ${meaning.why}`);
		if (meaning.is !== 'ties') continue;
		const { file } = meaning.body.table;
		for (const { name } of meaning.times.doubtful)
			account.say(
				file,
				`The column “${name}” is called a time, but most of its cells are blank or cannot be read as one. It is not used as the time.`,
				null,
				name
			);
		const spaced = [...meaning.ends.source, ...meaning.ends.target].reduce((sum, column) => sum + column.spaced, 0);
		if (spaced > 0)
			account.say(
				file,
				`${spaced} ids have spaces around them. They are read without; without that they would be other nodes.`
			);
		if (meaning.times.time && meaning.times.time.written.first === meaning.times.time.written.last)
			account.say(file, 'All rows have the same time, so nothing will move. The network is drawn at that time.');
	}
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
				'',
				`“${id}” and “${twin}” differ only in capitals. They are drawn as two nodes; if they are one, write them alike.`
			);
	}
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
