import type { RawTable } from '../rows/RawTable.ts';
import { bodyOf, distinctOf, type Body } from './bodyOf.ts';
import { headerOf } from './headerOf.ts';
import { matrixOf } from './matrixOf.ts';
import { nodeTableOf, statusTableOf } from './nodeTableOf.ts';
import { endsByName, isRole } from './synonyms.ts';
import { tieTableOf } from './tieTableOf.ts';
import type { Meaning, TieTable } from './types.ts';

const other = (table: RawTable, why: string): Meaning => ({ is: 'other', file: table.file, why });

/** What each table of one network is, in the order of the tables: those that names make clear first, then what is left by values. */
export function tablesOf(tables: readonly RawTable[]): readonly Meaning[] {
	const meanings: (Meaning | null)[] = tables.map((table) => {
		const matrix = matrixOf(table);
		return matrix && { is: 'matrix', convention: matrix.twoMode ? 'two-mode matrix' : 'adjacency matrix', matrix };
	});
	const bodies = tables.map((table): Body => {
		const { names, from } = headerOf(table);
		return bodyOf(table, names, from);
	});
	const open = () => bodies.flatMap((body, at) => (meanings[at] ? [] : [{ body, at }]));

	for (const { body, at } of open()) {
		const keys = body.columns.map(({ key }) => key);
		if (body.named && keys.includes('filename'))
			meanings[at] = other(body.table, 'It is a list of other files. Open the files that it names.');
		else if (body.named && endsByName(keys)) meanings[at] = tieTableOf(body, 'names');
	}
	const matrix = meanings.find((meaning) => meaning?.is === 'matrix');
	const unnamedRows = matrix?.is === 'matrix' && !matrix.matrix.rowNames ? matrix.matrix.rows : -1;
	// Without names: columns that share their values are the ends of ties.
	for (const { body, at } of open()) {
		if (isNodesByName(body) && tables.length > 1) continue;
		// The rows of a matrix without names: what else there is about its nodes.
		if (body.height === unnamedRows) continue;
		const ties = tieTableOf(body, 'values');
		if (ties && (ties.ends.byName || (ties.ends.overlap >= 0.3 && !(body.named && isNodesByName(body)))))
			meanings[at] = ties;
	}
	const known = () => idsOf(meanings);
	for (const { body, at } of open()) {
		const statuses = statusTableOf(body, known());
		if (statuses) meanings[at] = statuses;
	}
	for (const { body, at } of open()) {
		const ids = known();
		const nodes = nodeTableOf(body, ids.size > 0 ? ids : null);
		if (nodes) meanings[at] = nodes;
		else if (body.height === unnamedRows)
			meanings[at] = {
				is: 'nodes',
				body,
				id: null,
				label: null,
				role: null,
				times: noPresence,
				waves: [],
				status: null,
				rest: body.columns
			};
	}
	const hasTies = meanings.some((meaning) => meaning?.is === 'ties' || meaning?.is === 'matrix');
	for (const { body, at } of open()) {
		const ties = hasTies || isNodesByName(body) ? null : tieTableOf(body, 'words');
		meanings[at] =
			ties ??
			other(body.table, 'No two of its columns were found to be the ends of a tie. Name them source and target.');
	}
	return meanings.map((meaning) => meaning!);
}

const noPresence = { start: null, end: null, time: null, timeset: null, duration: null, doubtful: [] };

/** An id that no other row has, and no two ends. */
function isNodesByName({ columns, named, height }: Body): boolean {
	if (!named || endsByName(columns.map(({ key }) => key))) return false;
	const id = columns.find(({ key }) => isRole(key, 'id'));
	return (
		id !== undefined &&
		(distinctOf(id) === height || columns.some(({ key }) => isRole(key, 'label') || isRole(key, 'status')))
	);
}

/** Ids at the ends of ties, as far as they are known. */
function idsOf(meanings: readonly (Meaning | null)[]): ReadonlySet<string> {
	const ids = new Set<string>();
	for (const meaning of meanings) {
		if (meaning?.is === 'ties' && meaning.ends.source.length === 1)
			for (const { values } of [...meaning.ends.source, ...meaning.ends.target])
				for (const value of values) ids.add(value);
		if (meaning?.is === 'matrix')
			for (const name of [...(meaning.matrix.rowNames ?? []), ...(meaning.matrix.columnNames ?? [])]) ids.add(name);
	}
	ids.delete('');
	return ids;
}

/** The ties tables among what tables are. */
export const tieTablesIn = (meanings: readonly Meaning[]): readonly TieTable[] =>
	meanings.filter((meaning) => meaning.is === 'ties');
