import type { RawTable } from '../rows/RawTable.ts';
import { bodyOf, distinctOf, type Body } from './bodyOf.ts';
import { twinEnds } from './endsOf.ts';
import { eventsByName } from './eventTableOf.ts';
import { headerOf } from './headerOf.ts';
import { incidenceOf, matrixOf } from './matrixOf.ts';
import { nodeTableOf } from './nodeTableOf.ts';
import { arePlaces } from './placesOf.ts';
import { refusedAs } from './refusedAs.ts';
import { sectionsOf } from './sectionsOf.ts';
import { statusesByName, statusesByValue } from './statusTableOf.ts';
import { cutAgain } from './cutAgain.ts';
import { withoutTitle } from './withoutTitle.ts';
import { endsByName, isRole } from './synonyms.ts';
import { tieTableOf } from './tieTableOf.ts';
import { noTimes } from './timeOf.ts';
import { tableAsked } from './tableAsked.ts';
import type { Answers, Meaning } from './types.ts';

const noEnds =
	'No two columns of this table were found to be the ends of a tie. Name those that are source and target.';
const places =
	'This is a table of places. Places are not drawn; open it with the table of ties if their names are those of nodes.';

/** What each table of one network is, in the order of the tables: those that names make clear first, then what is left by values. */
export function tablesOf(files: readonly RawTable[], answers: Answers = {}): readonly Meaning[] {
	const tables = files.map(cutAgain).map(withoutTitle).flatMap(sectionsOf);
	const bodies = tables.map((table): Body => {
		const { names, from } = headerOf(table);
		return bodyOf(table, names, from);
	});
	const meanings: (Meaning | null)[] = tables.map((table, at) => {
		const asked = answers[`table:${table.file}`];
		if (asked) return tableAsked(bodies[at]!, asked);
		const matrix = matrixOf(table);
		return matrix && { is: 'matrix', convention: matrix.twoMode ? 'two-mode matrix' : 'adjacency matrix', matrix };
	});
	/** Gives a meaning to tables that have none. */
	const settle = (meaningOf: (body: Body) => Meaning | null) => {
		for (const [at, body] of bodies.entries()) meanings[at] ??= meaningOf(body);
	};
	const matrix = meanings.find((meaning) => meaning?.is === 'matrix');
	// The rows of a matrix without names: what else there is about its nodes.
	const unnamedRows = matrix?.is === 'matrix' && !matrix.matrix.rowNames ? matrix.matrix.rows : -1;
	const hasTies = () => meanings.some((meaning) => meaning?.is === 'ties' || meaning?.is === 'matrix');

	settle((body) => {
		const why = refusedAs(body);
		if (why) return { is: 'other', file: body.table.file, why };
		return body.named && endsByName(body.columns.map(({ key }) => key)) ? tieTableOf(body, 'names') : null;
	});
	// Events alone are no network: a file that is called so may be ties by what is in it.
	if (tables.length > 1) settle(eventsByName);
	settle(statusesByName);
	// The surest ties come first: what they tie tells nodes and their statuses from further ties.
	const guesses = bodies.flatMap((body, at) => {
		const isOpen = !meanings[at] && !(isNodesByName(body) && tables.length > 1) && body.height !== unnamedRows;
		const ties = isOpen ? tieTableOf(body, 'values') : null;
		const isClear = ties && (ties.ends.byName || (ties.ends.overlap >= 0.3 && !isNodesByName(body)));
		return isClear ? [{ at, body, ties }] : [];
	});
	for (const { at, body, ties } of guesses.sort((a, b) => b.ties.ends.overlap - a.ties.ends.overlap)) {
		const ids = idsOf(meanings);
		if (ids.size === 0 || !(statusesByValue(body, ids) ?? isNodesOf(body, ids))) meanings[at] = ties;
	}
	settle((body) => statusesByValue(body, idsOf(meanings)));
	settle((body) => {
		const ids = idsOf(meanings);
		if (arePlaces(body, ids)) return { is: 'other', file: body.table.file, why: places };
		const nodes = nodeTableOf(body, ids.size > 0 ? ids : null);
		if (nodes || body.height !== unnamedRows) return nodes;
		const none = { id: null, label: null, role: null, times: noTimes, waves: [], status: null, word: null };
		return { is: 'nodes', body, ...none, rest: body.columns };
	});
	if (!hasTies())
		for (const [at, body] of bodies.entries()) {
			const meaning = meanings[at];
			if (meaning?.is === 'other' || meaning?.is === 'statuses' || meaning?.is === 'events') continue;
			const incidence = incidenceOf(body.table);
			const repeats = meaning?.is === 'nodes' && meaning.id !== null && distinctOf(meaning.id) < body.height;
			if (incidence) meanings[at] = { is: 'matrix', convention: 'two-mode matrix', matrix: incidence };
			else if (!meaning || repeats) meanings[at] = tieTableOf(body, 'words') ?? meaning ?? null;
		}
	settle((body) => ({ is: 'other', file: body.table.file, why: noEnds }));
	return meanings.map((meaning) => meaning!);
}

/** An id that no other row has, and no two ends. */
function isNodesByName(body: Body): boolean {
	const { columns, named, height } = body;
	if (!named || endsByName(columns.map(({ key }) => key)) || twinEnds(body)) return false;
	const id = columns.find(({ key }) => isRole(key, 'id'));
	return (
		id !== undefined &&
		(distinctOf(id) === height || columns.some(({ key }) => isRole(key, 'label') || isRole(key, 'status')))
	);
}

/** Whether the first column has each known node at most once, and knows most of them. */
function isNodesOf({ columns, height }: Body, known: ReadonlySet<string>): boolean {
	const [first] = columns;
	if (!first || known.size === 0 || distinctOf(first) < height || columns.length < 2) return false;
	const shared = first.values.filter((value) => known.has(value)).length;
	const others = columns
		.slice(1)
		.every(({ values }) => values.filter((value) => known.has(value)).length * 2 < values.length);
	return others && shared * 2 >= Math.min(known.size, height);
}

/** Ids at the ends of ties, as far as they are known. */
function idsOf(meanings: readonly (Meaning | null)[]): ReadonlySet<string> {
	const ids = new Set<string>();
	for (const meaning of meanings) {
		if (meaning?.is === 'ties' && meaning.ends.source.length === 1)
			for (const { values } of [...meaning.ends.source, ...meaning.ends.target])
				for (const value of values) {
					ids.add(value);
					if (value.includes('|')) for (const part of value.split('|')) ids.add(part.trim());
				}
		if (meaning?.is === 'matrix')
			for (const name of [...(meaning.matrix.rowNames ?? []), ...(meaning.matrix.columnNames ?? [])]) ids.add(name);
	}
	ids.delete('');
	return ids;
}
