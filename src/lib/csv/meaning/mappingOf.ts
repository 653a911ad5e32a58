import { cellOf, distinctOf, type Body, type Column } from './bodyOf.ts';
import { alternativesTo } from './alternatives.ts';
import type { Times } from './timeOf.ts';
import type { Meaning } from './types.ts';

/** What a column was taken for. */
export interface MappedColumn {
	readonly column: string;
	readonly role: string;
	/** Share of its cells that can be read as that, blank ones aside; null where anything can. */
	readonly rate: number | null;
	readonly format: string | null;
	/** What else could be in its place: other columns, other ways to read it, or "none". */
	readonly alternatives: readonly string[];
	/** How many different values it has. */
	readonly distinct: number;
	/** Its first values, at most five. */
	readonly sample: readonly string[];
}

/** What a file was taken for, column by column. */
export interface Mapping {
	readonly file: string;
	readonly is: Meaning['is'];
	/** "ends" and "convention" and the like: what holds for all of its rows. */
	readonly how: Readonly<Record<string, string>>;
	readonly columns: readonly MappedColumn[];
}

/** What a role is called in the header of a table of ours. */
const words: Readonly<Record<string, string>> = { datePrecision: 'date_precision' };

type Roles = Map<Column, { readonly role: string; readonly rate: number | null; readonly format: string | null }>;

/** What a table was taken for, in words. */
export function mappingOf(meaning: Meaning): Mapping {
	if (meaning.is === 'other') return { file: meaning.file, is: 'other', how: { why: meaning.why }, columns: [] };
	if (meaning.is === 'matrix') {
		const { table, rows, columns, twoMode, missing, symmetric } = meaning.matrix;
		const how = {
			convention: meaning.convention,
			rows: String(rows),
			columns: String(columns),
			modes: twoMode ? 'two' : 'one',
			symmetric: symmetric ? 'yes' : 'no',
			missing: [...missing].filter((code) => /\d/.test(code)).join(' ')
		};
		return { file: table.file, is: 'matrix', how, columns: [] };
	}
	const { body, is } = meaning;
	const how: Record<string, string> =
		is === 'ties'
			? { ends: meaning.endMeans, convention: meaning.convention }
			: is === 'statuses'
				? { ends: meaning.endMeans }
				: {};
	return { file: body.table.file, is, how, columns: columnsOf(body, rolesIn(meaning), meaning) };
}

function rolesIn(meaning: Exclude<Meaning, { readonly is: 'other' | 'matrix' }>): Roles {
	const roles: Roles = new Map();
	const set = (column: Column | null | undefined, role: string) =>
		column && roles.set(column, { role, rate: null, format: null });
	timesInto(roles, meaning.times, meaning.body);
	if (meaning.is === 'ties') {
		for (const column of meaning.ends.source) set(column, 'source');
		for (const column of meaning.ends.target) set(column, 'target');
		set(meaning.kind, 'kind');
		set(meaning.weight, 'weight');
		set(meaning.direction, 'direction');
		for (const [role, column] of Object.entries(meaning.sourced)) set(column, words[role] ?? role);
		set(meaning.changes?.column, 'change');
		for (const { source, target } of meaning.ofNodes) {
			set(source, 'attribute of the source');
			set(target, 'attribute of the target');
		}
		return roles;
	}
	if (meaning.is === 'events') {
		for (const [role, column] of Object.entries(meaning.sourced)) set(column, words[role] ?? role);
		set(meaning.kind, 'kind');
		set(meaning.label, 'label');
		return roles;
	}
	set(meaning.id, 'id');
	if (meaning.is === 'statuses') {
		set(meaning.status, 'status');
		set(meaning.degree, 'degree');
		set(meaning.sort, 'sort of status');
		return roles;
	}
	set(meaning.label, 'label');
	set(meaning.role, 'role');
	set(meaning.word, 'status');
	if (meaning.status) {
		const { column, written } = meaning.status;
		roles.set(column, { role: 'status', rate: written.rate, format: written.times.format });
	}
	for (const { column, wave } of meaning.waves) set(column, `status at ${wave}`);
	return roles;
}

function timesInto(roles: Roles, { start, end, time, timeset, weights, duration, parts }: Times, body: Body): void {
	for (const part of parts) roles.set(part, { role: 'part of the time', rate: null, format: null });
	for (const [role, found] of [
		['start', start],
		['end', end],
		['time', time]
	] as const)
		if (found)
			roles.set(body.columns[found.column.index]!, { role, rate: found.written.rate, format: found.written.format });
	for (const [role, found] of [
		['timeset', timeset],
		['weight', weights]
	] as const)
		if (found)
			roles.set(body.columns[found.column.index]!, {
				role,
				rate: found.written.rate,
				format: found.written.times.format
			});
	if (duration) roles.set(duration, { role: 'duration', rate: 1, format: 'number' });
}

function columnsOf(body: Body, roles: Roles, meaning: Meaning): readonly MappedColumn[] {
	const otherwise = meaning.is === 'nodes' || meaning.is === 'ties' ? 'attribute' : 'unused';
	return body.columns.map((column) => {
		const found = roles.get(column) ?? { role: otherwise, rate: null, format: null };
		return {
			column: column.name,
			...found,
			alternatives: alternativesTo(column, found.role, found.format, body, new Set(roles.keys())),
			distinct: distinctOf(column),
			sample: Array.from({ length: Math.min(5, body.height) }, (_, row) => cellOf(column, row).slice(0, 80))
		};
	});
}
