import type { Account } from './Account.ts';
import { cellOf, distinctOf, lineOf, numberOf } from './bodyOf.ts';
import { bare, draftOf, oneSort, type NodeDraft } from './readNodeRows.ts';
import type { RowSpell } from './rowSpell.ts';
import { spellReader } from './spellsOf.ts';
import type { StatusTable } from './types.ts';

/** Reads a table of statuses into the drafts: a log, whose words hold until the next, or spells. */
export function readStatusRows(
	table: StatusTable,
	drafts: Map<string, NodeDraft>,
	account: Account,
	tell: (spell: RowSpell) => void
): void {
	const { body, id, status, degree, sort, times } = table;
	const isSorted = sort !== null && distinctOf(sort) > 1;
	const { file } = body.table;
	const spellsOf = spellReader(body, times, table.endMeans, () => Infinity);
	for (let row = 0; row < body.height; row++) {
		const [node, word] = [cellOf(id, row), cellOf(status, row)];
		const line = lineOf(body, row);
		// A spell without a word is one of being there.
		const isPresence = word === '' && times.start !== null && (sort === null || cellOf(sort, row) === '');
		if (node === '' || (word === '' && !isPresence)) {
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
		const far = degree ? cellOf(degree, row) : '';
		const how = far === '' ? NaN : numberOf(degree!, row);
		if (far !== '' && !(how >= 0 && how <= 1))
			account.say(
				file,
				`“${far.slice(0, 60)}” does not say how far the status goes: that is a number from 0 to 1. The status is drawn without it.`,
				line,
				degree!.name
			);
		if (isPresence) draft.activity.push(...read.spells.map(bare));
		else
			for (const spell of read.spells)
				draft.statuses.push({
					...spell,
					value: word,
					...(how >= 0 && how <= 1 ? { degree: how } : {}),
					endText: times.start ? spell.endText : '',
					sort: (isSorted && cellOf(sort, row)) || oneSort
				});
		for (const spell of read.spells) tell(spell);
	}
}
