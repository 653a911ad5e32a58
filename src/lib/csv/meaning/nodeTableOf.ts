import { distinctOf, type Body, type Column } from './bodyOf.ts';
import { isRole } from './synonyms.ts';
import { readTimeset } from '../../time/reading/readTimeset.ts';
import { timesetColumnOf } from '../../time/reading/timesetColumnOf.ts';
import { noTimes, timeColumnsIn, timesByName, type Times, type TimesetIn } from './timeOf.ts';
import type { NodeTable } from './types.ts';
import { statusWavesOf } from './statusWavesOf.ts';

/** More roles than this are no roles. */
const mostRoles = 12;

const roleKeys = ['role', 'type', 'kind', 'nodetype', 'group', 'category', 'class', 'typelabel', 'mediatype'];

/** A table of nodes, or null where no column is an id. @param known the ids of nodes that ties have; null: not known yet. */
export function nodeTableOf(body: Body, known: ReadonlySet<string> | null): NodeTable | null {
	const id = idOf(body, known);
	if (!id) return null;
	const taken = new Set<Column>([id]);
	const free = () => body.columns.filter((column) => !taken.has(column));
	const status = body.columns.map((column) => statusIn(column, id)).find((found) => found !== null) ?? null;
	if (status) taken.add(status.column);
	const times = body.named ? timesByName(body, taken) : noTimes;
	const presence: Times =
		times.start || times.timeset ? { ...times, weights: null } : { ...noTimes, doubtful: times.doubtful };
	for (const column of timeColumnsIn(presence)) taken.add(body.columns[column.index]!);
	const label = free().find(({ key }) => isRole(key, 'label')) ?? null;
	if (label) taken.add(label);
	const role =
		roleKeys.map((key) => free().find((column) => column.key === key && isFew(column))).find((found) => found) ?? null;
	if (role) taken.add(role);
	const waves = statusWavesOf(free());
	for (const { column } of waves) taken.add(column);
	const isTold = status !== null || waves.length > 0;
	const word = isTold ? null : (free().find((column) => column.key === 'status' && isFew(column)) ?? null);
	if (word) taken.add(word);
	return { is: 'nodes', body, id, label, role, times: presence, waves, status, word, rest: free() };
}

const isFew = (column: Column) => distinctOf(column) > 0 && distinctOf(column) <= mostRoles && !column.numeric;

function idOf({ columns, named, height }: Body, known: ReadonlySet<string> | null): Column | null {
	const overlap = (column: Column) =>
		known
			? column.values.filter((value) => known.has(value)).length / Math.max(1, Math.min(known.size, distinctOf(column)))
			: 0;
	if (known) {
		// Whatever it is called: the column whose values are the ids that ties use.
		const best = [...columns].sort((a, b) => overlap(b) - overlap(a))[0];
		if (best && overlap(best) >= 0.5 && distinctOf(best) * 2 >= Math.min(height, known.size)) return best;
	}
	const [first] = columns;
	if (!named)
		return first && height > 1 && columns.length > 1 && distinctOf(first) === height && first.blank === 0
			? first
			: null;
	const byName = columns.filter(({ key }) => isRole(key, 'id')).sort((a, b) => rank(a) - rank(b))[0];
	const isUnique = (column: Column) => distinctOf(column) === height && column.blank === 0;
	return (
		byName ??
		columns.find(({ key }) => isRole(key, 'label')) ??
		columns.find((column) => /name$|id$/.test(column.key) && isUnique(column)) ??
		null
	);
}

const rank = ({ key }: Column) => (key === 'id' || key === 'nodeid' || key === 'vertexid' ? 0 : 1);

/** A column of statuses with their times in the cell: "<[2007, 2009, local]; [2009, 2012, outsider]>"; null where a column is none. */
function statusIn(column: Column, id: Column): TimesetIn | null {
	if (column === id || !column.values.some((value) => /^<[[(].*,/.test(value))) return null;
	const written = timesetColumnOf(column.values, column.counts);
	if (!written || written.kind === 'stamps') return null;
	const hasWords = column.values.some((value) =>
		(readTimeset(value, written) ?? []).some(({ value: word }) => word !== null && word !== '')
	);
	return hasWords ? { column, written } : null;
}
