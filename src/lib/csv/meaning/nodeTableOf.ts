import { distinctOf, type Body, type Column } from './bodyOf.ts';
import { isRole } from './synonyms.ts';
import { noTimes, timesByName, type Times } from './timeOf.ts';
import type { NodeTable, StatusTable } from './types.ts';

/** More roles than this are no roles. */
const mostRoles = 12;

const roleKeys = ['role', 'type', 'kind', 'nodetype', 'group', 'category', 'class', 'typelabel', 'mediatype'];

/** A table of nodes, or null where no column is an id. @param known the ids of nodes that ties have; null: not known yet. */
export function nodeTableOf(body: Body, known: ReadonlySet<string> | null): NodeTable | null {
	const id = idOf(body, known);
	if (!id) return null;
	const taken = new Set<Column>([id]);
	const free = () => body.columns.filter((column) => !taken.has(column));
	const times = body.named ? timesByName(body, taken) : noTimes;
	const presence: Times = times.start || times.timeset ? times : { ...noTimes, doubtful: times.doubtful };
	for (const each of [presence.start, presence.end, presence.timeset]) if (each) taken.add(each.column);
	const label = free().find(({ key }) => isRole(key, 'label')) ?? null;
	if (label) taken.add(label);
	const role =
		roleKeys.map((key) => free().find((column) => column.key === key && isFew(column))).find((found) => found) ?? null;
	if (role) taken.add(role);
	const status = free().find(({ values }) => values.some((value) => /^<[[(].*,.*,/.test(value))) ?? null;
	if (status) taken.add(status);
	const waves = wavesOf(free());
	for (const { column } of waves) taken.add(column);
	return { is: 'nodes', body, id, label, role, times: presence, waves, status, rest: free() };
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

/** "status_2007", "w1": columns of one stem and a number each, with the same few words in all. */
function wavesOf(columns: readonly Column[]): NodeTable['waves'] {
	const found = columns.flatMap((column) => {
		const match = /^([a-z]*?)(\d{1,4})$/.exec(column.key);
		return match && !column.numeric && distinctOf(column) > 0 && distinctOf(column) <= mostRoles
			? [{ column, stem: match[1]!, wave: Number(match[2]) }]
			: [];
	});
	const stems = new Set(found.map(({ stem }) => stem));
	for (const stem of stems) {
		const of = found.filter((each) => each.stem === stem);
		const words = new Set(of.flatMap(({ column }) => column.values));
		if (of.length >= 2 && words.size <= mostRoles)
			return of.map(({ column, wave }) => ({ column, wave })).sort((a, b) => a.wave - b.wave);
	}
	return [];
}

/** A table of statuses, or null: a node, a time and what the node was then. @param known the ids of nodes that ties or tables of nodes have. */
export function statusTableOf(body: Body, known: ReadonlySet<string>): StatusTable | null {
	if (body.named) {
		const id = body.columns.find(({ key }) => isRole(key, 'id'));
		const status =
			body.columns.find(({ key }) => isRole(key, 'status')) ?? body.columns.find(({ key }) => key === 'value');
		if (!id || !status) return null;
		const times = timesByName(body, new Set([id, status]));
		return times.start || times.time ? { is: 'statuses', body, id, status, times, endMeans: 'inclusive' } : null;
	}
	return unnamedStatuses(body, known);
}

/** time, …, node, status without a header: ids that are known and come again, numbers that never fall, few words. */
function unnamedStatuses(body: Body, known: ReadonlySet<string>): StatusTable | null {
	const { columns, height } = body;
	const words = columns.filter(
		(column) => !column.numeric && distinctOf(column) > 1 && distinctOf(column) <= mostRoles
	);
	const time = columns.find((column) => column.numeric && rises(column));
	const id = columns
		.filter((column) => column !== time && !words.includes(column))
		.find((column) => {
			const ids = column.values.filter((value) => value !== '');
			return (
				ids.filter((value) => known.has(value)).length * 2 >= Math.min(ids.length, known.size) && ids.length < height
			);
		});
	if (!words[0] || !time || !id) return null;
	const times = timesByName({ ...body, named: true, columns: [{ ...time, key: 'time' }] }, new Set());
	return { is: 'statuses', body, id, status: words[0], times, endMeans: 'inclusive' };
}

function rises({ codes, values }: Column): boolean {
	for (let r = 1; r < codes.length; r++) if (Number(values[codes[r]!]) < Number(values[codes[r - 1]!])) return false;
	return codes.length > 2;
}
