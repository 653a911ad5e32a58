import { cellOf, type Body, type Column } from './bodyOf.ts';
import type { Times } from './timeOf.ts';
import type { Meaning } from './types.ts';

/** What a column was taken for. */
export interface MappedColumn {
	readonly column: string;
	readonly role: string;
	/** Share of its cells that can be read as that, blank ones aside; null where anything can. */
	readonly rate: number | null;
	readonly format: string | null;
	/** Its first values, at most five. */
	readonly sample: readonly string[];
}

/** What a file was taken for, column by column. */
export interface Mapping {
	readonly file: string;
	readonly is: Meaning['is'];
	/** "ends" and "directed" and the like: what holds for all of its rows. */
	readonly how: Readonly<Record<string, string>>;
	readonly columns: readonly MappedColumn[];
}

/** What a table was taken for, in words. */
export function mappingOf(meaning: Meaning): Mapping {
	if (meaning.is === 'other') return { file: meaning.file, is: 'other', how: { why: meaning.why }, columns: [] };
	if (meaning.is === 'matrix') {
		const { table, rows, columns, twoMode, missing } = meaning.matrix;
		return {
			file: table.file,
			is: 'matrix',
			how: {
				rows: String(rows),
				columns: String(columns),
				modes: twoMode ? 'two' : 'one',
				missing: [...missing].filter((code) => /\d/.test(code)).join(' ')
			},
			columns: []
		};
	}
	const { body } = meaning;
	const roles = new Map<
		Column,
		{ readonly role: string; readonly rate: number | null; readonly format: string | null }
	>();
	const set = (column: Column | null | undefined, role: string) =>
		column && roles.set(column, { role, rate: null, format: null });
	timesInto(roles, meaning.times);
	if (meaning.is === 'ties') {
		for (const column of meaning.ends.source) set(column, 'source');
		for (const column of meaning.ends.target) set(column, 'target');
		set(meaning.kind, 'kind');
		set(meaning.weight, 'weight');
		set(meaning.direction, 'direction');
		return {
			file: body.table.file,
			is: 'ties',
			how: { ends: meaning.endMeans, convention: meaning.convention },
			columns: columnsOf(body, roles, 'attribute')
		};
	}
	set(meaning.id, 'id');
	set(meaning.status, 'status');
	if (meaning.is === 'nodes') {
		set(meaning.label, 'label');
		set(meaning.role, 'role');
		for (const { column, wave } of meaning.waves) set(column, `status at ${wave}`);
	}
	return {
		file: body.table.file,
		is: meaning.is,
		how: {},
		columns: columnsOf(body, roles, meaning.is === 'nodes' ? 'attribute' : 'unused')
	};
}

type Roles = Map<Column, { readonly role: string; readonly rate: number | null; readonly format: string | null }>;

function timesInto(roles: Roles, { start, end, time, timeset, duration }: Times): void {
	for (const [role, found] of [
		['start', start],
		['end', end],
		['time', time]
	] as const)
		if (found) roles.set(found.column, { role, rate: found.written.rate, format: found.written.format });
	if (timeset)
		roles.set(timeset.column, { role: 'timeset', rate: timeset.written.rate, format: timeset.written.times.format });
	if (duration) roles.set(duration, { role: 'duration', rate: 1, format: 'number' });
}

function columnsOf(body: Body, roles: Roles, otherwise: string): readonly MappedColumn[] {
	return body.columns.map((column) => ({
		column: column.name,
		...(roles.get(column) ?? { role: otherwise, rate: null, format: null }),
		sample: Array.from({ length: Math.min(5, body.height) }, (_, row) => cellOf(column, row).slice(0, 80))
	}));
}
