import { tables, type Column } from './columns.ts';
import { tableNames, type TableName } from './tableNames.ts';
import { templateRows, type TemplateRow } from './templateRows.ts';
import { csvText } from './writing/csvText.ts';

/** A table to begin with: what its columns mean, and rows that show it. */
export interface Template {
	readonly table: TableName;
	/** What the table is for, in a sentence. */
	readonly purpose: string;
	readonly columns: readonly Column[];
	/** Rows by column; a column that is left out is blank. */
	readonly rows: readonly TemplateRow[];
}

const purposes: Readonly<Record<TableName, string>> = {
	nodes:
		'Who is there: a row for each person, household or organisation. Needed only for names, roles and dates of their own.',
	ties: 'What holds between two nodes: a row for each spell of time. The one table that is always needed.',
	statuses: 'What somebody was, and for how long: a row for each spell of a status.',
	presence: 'Who comes and goes more than once: a row for each stay.',
	events: 'What happened around the network: a row for each event, drawn on the timeline.',
	processes: 'What the ties are an instance of: a row for each process that the source names.'
};

/** A template for each table, in the order in which the reader names them. */
export const templates: readonly Template[] = tableNames.map((table) => ({
	table,
	purpose: purposes[table],
	columns: tables[table],
	rows: templateRows[table]
}));

/** The template of a table as CSV: every column of its definition, and the rows that show them. */
export const templateText = ({ columns, rows }: Template): string =>
	csvText(
		columns.map(({ name }) => ({ name, cell: (row: TemplateRow) => row[name] ?? '' })),
		rows
	);
