import type { Issue } from '../model/issue.ts';
import type { DatePrecision, Evidence, Sourced, TemporalNetwork, Time, WrittenSpell } from '../model/types.ts';
import { parseTime } from '../time/parseTime.ts';
import { tables, type Column } from './columns.ts';
import type { TableName } from './tableNames.ts';
import type { KnownNodes } from './KnownNodes.ts';
import { suggestion } from './suggestion.ts';
import type { Row, Table } from './readTable.ts';

/** Reads cells of one table and collects what is wrong with them. */
export class Reader {
	readonly issues: Issue[] = [];
	/** The lines whose start or end is wrong, so that nothing more can be said of their spells. */
	readonly undated = new Set<number>();
	readonly #columns: ReadonlyMap<string, Column>;
	readonly #lines = new Map<string, number>();

	constructor(
		readonly table: Table,
		readonly name: TableName,
		readonly timeKind: TemporalNetwork['timeKind']
	) {
		const columns: readonly Column[] = tables[name];
		this.#columns = new Map(columns.map((column) => [column.name, column]));
		const unknown = new Set(table.headers.filter((header) => header !== '' && !this.#columns.has(header)));
		const taken = name === 'nodes' || name === 'ties' ? 'kept as a column of your own' : 'no column that is read';
		for (const column of columns) {
			if (table.headers.includes(column.name)) continue;
			const near = suggestion(column.name, unknown);
			if (column.required)
				this.error(
					null,
					column.name,
					`The table has no column “${column.name}”. ${near ? `Did you mean it by “${near}”? ` : ''}${column.meaning} Example: ${column.example}.`
				);
			else if (near) this.warn(null, near, `“${near}” is ${taken}. If you meant “${column.name}”, rename it.`);
		}
	}

	error(line: number | null, column: string | null, message: string) {
		this.issues.push({ severity: 'error', file: this.table.file, line, column, message });
	}

	warn(line: number | null, column: string | null, message: string) {
		this.issues.push({ severity: 'warning', file: this.table.file, line, column, message });
	}

	/** The cell, checked against its column's definition; "" where the table has no such column. */
	cell(row: Row, name: string): string {
		const value = row.cells[name] ?? '';
		const column = this.#columns.get(name);
		if (!column) return value;
		if (value === '' && column.required && this.table.headers.includes(name))
			this.error(row.line, name, `This cell is empty. ${column.meaning} Example: ${column.example}.`);
		if (value === '' || !column.allowed || column.allowed.includes(value)) return value;
		// A spreadsheet writes TRUE.
		const lower = value.toLowerCase();
		if (column.allowed.includes(lower)) return lower;
		this.error(row.line, name, `“${value}” is not a word for this column. Use one of: ${column.allowed.join(', ')}.`);
		return value;
	}

	/** The id of a row, which no row before has, or an issue. */
	id(row: Row, what: string): string {
		const id = this.cell(row, 'id');
		const before = this.#lines.get(id);
		if (id === '') return id;
		if (before === undefined) this.#lines.set(id, row.line);
		else
			this.error(
				row.line,
				'id',
				`“${id}” is already the id of line ${before}. Give this ${what} an id of its own, or remove one of the rows.`
			);
		return id;
	}

	/** A number, or the value for a blank cell. */
	number<Blank>(row: Row, name: string, blank: Blank, low = -Infinity, high = Infinity): number | Blank {
		const text = this.cell(row, name);
		if (text === '') return blank;
		const value = parseTime(text, 'number')?.start;
		if (value !== undefined && value >= low && value <= high) return value;
		const range = Number.isFinite(low) ? ` from ${low} to ${high}` : '';
		this.error(row.line, name, `“${text}” is not a number${range}. Write it with a point, such as 0.5.`);
		return blank;
	}

	/** A spell from start and end: a date as an end is inclusive at its own precision, a blank start is from the beginning. */
	spell(row: Row, blankEnd: (startEnd: Time) => Time = () => Infinity): WrittenSpell {
		const startText = this.cell(row, 'start');
		const endText = this.cell(row, 'end');
		const started = this.#time(row, 'start', startText);
		const ended = this.#time(row, 'end', endText);
		const start = started?.start ?? -Infinity;
		const end = ended?.end ?? (endText === '' ? blankEnd(started?.end ?? Infinity) : Infinity);
		// Through the unit before the start: the end is the very start, and yet the spell is backwards.
		if (start > end || (ended && start === end && ended.start < ended.end)) {
			this.undated.add(row.line);
			this.error(
				row.line,
				'end',
				`It ends (${endText}) before it starts (${startText}). Exchange the two dates, or mend one.`
			);
		}
		return { start, end, startText, endText };
	}

	#time(row: Row, column: string, text: string) {
		if (text === '' || text === '..') return null;
		const parsed = parseTime(text, this.timeKind);
		if (parsed) return parsed;
		this.undated.add(row.line);
		this.error(
			row.line,
			column,
			this.timeKind === 'date'
				? `“${text}” is not a date that can be read. Write 2009, 2009-09 or 2009-09-15.`
				: `“${text}” is not a number, as the other times are. Write one, such as 3.`
		);
		return null;
	}

	sourced(row: Row): Sourced {
		return {
			evidence: (this.cell(row, 'evidence') || null) as Evidence | null,
			datePrecision: (this.cell(row, 'date_precision') || null) as DatePrecision | null,
			bounds: this.cell(row, 'bounds'),
			section: this.cell(row, 'section'),
			note: this.cell(row, 'note')
		};
	}

	/** An id of a node, or an issue that says which one may have been meant. */
	node(row: Row, column: string, nodes: KnownNodes, optional = false): string {
		const id = this.cell(row, column);
		if (id === '' || nodes.has(id)) return id;
		if (nodes.strangers === 'taken') {
			nodes.taken.add(id);
			this.warn(row.line, column, `${nodes.unknown(id)} It is drawn as a node of its own.`);
			return id;
		}
		this.error(row.line, column, nodes.unknown(id) + (optional ? ' Leave the cell blank if there is none.' : ''));
		return id;
	}
}
