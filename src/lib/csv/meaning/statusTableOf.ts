import { distinctOf, type Body, type Column } from './bodyOf.ts';
import { isRole } from './synonyms.ts';
import { noTimes, readingsOf, timesByName } from './timeOf.ts';
import { rises } from './timesByValue.ts';
import type { StatusTable } from './types.ts';

/** More words than this are no statuses. */
const mostStatuses = 40;
const sorts = /^(?:var|variable|key|attribute|property|field|perspective|lens)$/;

/** A table of statuses by its names: a node, a time and what the node was then; null where it is none. */
export function statusesByName(body: Body): StatusTable | null {
	if (!body.named) return null;
	const { columns } = body;
	const id =
		columns.find(({ key }) => key === 'vertexname') ?? columns.find(({ key }) => isRole(key, 'id') && key !== 'label');
	const sort = columns.find(({ key }) => sorts.test(key)) ?? null;
	const status =
		columns.find(({ key }) => isRole(key, 'status')) ?? (sort && columns.find(({ key }) => key === 'value'));
	if (!id || !status || status === id) return null;
	const times = timesByName(body, new Set([id, status, ...(sort ? [sort] : [])]));
	if (!times.start && !times.time) return null;
	// A table of nodes has each once, and its status now.
	const isNodes = distinctOf(id) === body.height && columns.some(({ key }) => isRole(key, 'label'));
	return isNodes
		? null
		: {
				is: 'statuses',
				body,
				id,
				status,
				degree: degreeIn(columns),
				sort,
				times,
				endMeans: endMeansOf(times.end?.column)
			};
}

/** A column called degree whose numbers lie from 0 to 1. */
const degreeIn = (columns: readonly Column[]): Column | null =>
	columns.find(
		({ key, numeric, values }) => key === 'degree' && numeric && values.every((value) => +value >= 0 && +value <= 1)
	) ?? null;

const endMeansOf = (end: Column | undefined) => (end?.key.startsWith('terminus') ? 'exclusive' : 'inclusive');

/** time, …, node, status without a header: ids that are known and come again, times that never fall, few words. @param known the ids at the ends of ties. */
export function statusesByValue(body: Body, known: ReadonlySet<string>): StatusTable | null {
	const { columns, height, named } = body;
	if (named || columns.length < 3) return null;
	const time = columns.find((column) => isTime(column));
	const id =
		known.size === 0
			? numberedNodes(body, time)
			: columns
					.filter((column) => column !== time)
					.map((column) => ({ column, shared: column.values.filter((value) => known.has(value)).length }))
					.filter(({ column, shared }) => shared * 2 >= Math.min(distinctOf(column), known.size) && shared > 0)
					.sort((a, b) => b.shared - a.shared)[0]?.column;
	const words = columns.filter(
		(column) =>
			column !== id &&
			column !== time &&
			!column.numeric &&
			distinctOf(column) > 1 &&
			distinctOf(column) <= Math.min(mostStatuses, height / 2 + 1) &&
			!column.values.some((value) => known.has(value))
	);
	const status = words.sort((a, b) => distanceTo(id, a) - distanceTo(id, b))[0];
	const written = time && readingsOf(time)[0];
	if (!id || !status || !time || !written || distinctOf(id) === height) return null;
	const times = { ...noTimes, time: { column: time, written } };
	return { is: 'statuses', body, id, status, degree: null, sort: null, times, endMeans: 'inclusive' };
}

/** Whole numbers that come again, where no ids are known. */
const numberedNodes = ({ columns, height }: Body, time: Column | undefined): Column | undefined =>
	columns.find((column) => column !== time && column.whole && distinctOf(column) > 2 && distinctOf(column) < height);

/** What stands right after a node is rather its status than what stands before it. */
const distanceTo = (id: Column | undefined, { index }: Column) =>
	id === undefined ? 0 : index > id.index ? index - id.index : 100 + id.index - index;

function isTime(column: Column): boolean {
	if (column.blank > 0) return false;
	if (column.numeric) return rises(column);
	const [best] = readingsOf(column);
	return best !== undefined && best.evident && best.rate > 0.95;
}
