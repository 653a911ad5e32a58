import type { MappedColumn, Mapping } from '../../csv/meaning/mappingOf.ts';

/** What a column may be said to be, by what its table is: the word for people and the key of the answer. */
const rolesOf: Readonly<Record<string, readonly (readonly [role: string, key: string])[]>> = {
	ties: [
		['source', 'source'],
		['target', 'target'],
		['start', 'start'],
		['end', 'end'],
		['time', 'time'],
		['kind', 'kind'],
		['weight', 'weight']
	],
	nodes: [
		['id', 'nodes.id'],
		['label', 'nodes.label'],
		['role', 'nodes.role'],
		['status', 'nodes.status'],
		['start', 'nodes.start'],
		['end', 'nodes.end']
	],
	statuses: [
		['id', 'statuses.node'],
		['status', 'statuses.status'],
		['degree', 'statuses.degree'],
		['start', 'statuses.start'],
		['end', 'statuses.end'],
		['time', 'statuses.time']
	],
	events: [
		['label', 'events.label'],
		['kind', 'events.kind'],
		['start', 'events.start'],
		['end', 'events.end']
	]
};

/** What a column can be said to be: the role that it has, and those that it could take, "as …" being other ways to read the same times. */
export function roleChoices({ is }: Mapping, { role, alternatives }: MappedColumn): readonly string[] {
	const roles = (rolesOf[is] ?? []).map(([name]) => name);
	const formats = alternatives.filter((each) => each.startsWith('as '));
	const none = is === 'ties' || is === 'nodes' ? ['attribute'] : [];
	return [...new Set([role, ...roles, ...formats.map((format) => `${role}, ${format}`), ...none])];
}

/** The answers that make a column what somebody says that it is. */
export function answersFor(
	{ is }: Mapping,
	{ column, role }: MappedColumn,
	choice: string
): Readonly<Record<string, string>> {
	const keyOf = (name: string) => rolesOf[is]?.find(([each]) => each === name)?.[1];
	const format = /, (as .+)$/.exec(choice)?.[1];
	const key = keyOf(format ? role : choice);
	if (format && key) return { [key]: format };
	if (key) return { [key]: column };
	const own = keyOf(role);
	return own ? { [own]: 'none' } : {};
}
