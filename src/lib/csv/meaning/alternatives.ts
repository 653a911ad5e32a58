import { distinctOf, type Body, type Column } from './bodyOf.ts';
import { readingsOf } from './timeOf.ts';

const most = 8;

/** What else could be in the place of a column, by its role: other ways to read its times, other columns, or none. @param used columns that have a role. */
export function alternativesTo(
	column: Column,
	role: string,
	format: string | null,
	body: Body,
	used: ReadonlySet<Column>
): readonly string[] {
	const others = body.columns.filter((each) => each !== column);
	const free = others.filter((each) => !used.has(each));
	const names = (columns: readonly Column[]) => columns.slice(0, most).map(({ name }) => name);
	if (role === 'source' || role === 'target' || role === 'id')
		return names(others.filter((each) => distinctOf(each) > 1));
	if (role === 'start' || role === 'end' || role === 'time') {
		const formats = readingsOf(column).flatMap((each) =>
			each.rate > 0.5 && each.format !== format ? [`as ${each.format}`] : []
		);
		const times = free.filter((each) => (readingsOf(each)[0]?.rate ?? 0) > 0.9);
		return [...formats, ...names(times), 'none'];
	}
	if (role === 'timeset') return ['none'];
	if (role === 'label' || role === 'role' || role === 'status') {
		const own = role === 'status' ? [] : ['none'];
		return [...names(free.filter((each) => distinctOf(each) > 0)), ...own];
	}
	if (role === 'weight') return [...names(free.filter(({ numeric }) => numeric)), 'none'];
	if (role === 'kind') return [...names(free.filter((each) => !each.numeric && distinctOf(each) > 1)), 'none'];
	return [];
}
