import type { Issue } from '../model/issue.ts';
import type { DatePrecision, Evidence, Sourced, TemporalNetwork, Time, WrittenSpell } from '../model/types.ts';
import { parseTime } from '../time/parseTime.ts';
import { tables, type Column, type TableName } from './columns.ts';
import { suggestion } from './suggestion.ts';
import type { Row, Table } from './readTable.ts';

/** Reads cells of one table and collects what is wrong with them. */
export class Reader {
	readonly issues: Issue[] = [];
	readonly #columns: readonly Column[];

	constructor(
		readonly table: Table,
		readonly name: TableName,
		readonly timeKind: TemporalNetwork['timeKind']
	) {
		this.#columns = tables[name];
		for (const column of this.#columns)
			if (column.required && !table.headers.includes(column.name))
				this.error(
					null,
					column.name,
					`The table has no column “${column.name}”. ${column.meaning} Example: ${column.example}.`
				);
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
		const column = this.#columns.find((c) => c.name === name);
		if (!column) return value;
		if (value === '' && column.required && this.table.headers.includes(name))
			this.error(row.line, name, `This cell is empty. ${column.meaning} Example: ${column.example}.`);
		if (value !== '' && column.allowed && !column.allowed.includes(value))
			this.error(row.line, name, `“${value}” is not a word for this column. Use one of: ${column.allowed.join(', ')}.`);
		return value;
	}

	/** A number, or the value for a blank cell. */
	number(row: Row, name: string, blank: number, low = -Infinity, high = Infinity): number {
		const text = this.cell(row, name);
		if (text === '') return blank;
		const value = Number(text);
		if (Number.isFinite(value) && value >= low && value <= high) return value;
		const range = Number.isFinite(low) ? ` from ${low} to ${high}` : '';
		this.error(row.line, name, `“${text}” is not a number${range}. Write it with a point, such as 0.5.`);
		return blank;
	}

	/** A spell from start and end: a date as an end is inclusive at its own precision, a blank end open. */
	spell(row: Row, blankStart: Time, blankEnd: (start: Time, startEnd: Time) => Time): WrittenSpell {
		const startText = this.cell(row, 'start');
		const endText = this.cell(row, 'end');
		const started = startText === '' || startText === '..' ? null : this.#time(row, 'start', startText);
		const start = started?.start ?? blankStart;
		let end: Time;
		if (endText === '') end = blankEnd(start, started?.end ?? Infinity);
		else if (endText === '..') end = Infinity;
		else end = this.#time(row, 'end', endText)?.end ?? Infinity;
		if (start > end)
			this.error(
				row.line,
				'end',
				`It ends (${endText}) before it starts (${startText}). Exchange the two dates, or mend one.`
			);
		return { start, end, startText, endText };
	}

	#time(row: Row, column: string, text: string) {
		const parsed = parseTime(text, this.timeKind);
		if (!parsed)
			this.error(
				row.line,
				column,
				this.timeKind === 'date'
					? `“${text}” is not a date that can be read. Write 2009, 2009-09 or 2009-09-15.`
					: `“${text}” is not a number, as the other times are. Write one, such as 3.`
			);
		return parsed;
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

	/** An id of the nodes table, or an issue that says which one may have been meant. */
	node(row: Row, column: string, ids: ReadonlySet<string>, optional = false): string {
		const id = this.cell(row, column);
		if (id === '' || ids.has(id)) return id;
		const near = suggestion(id, ids);
		this.error(
			row.line,
			column,
			`“${id}” is not in the nodes table.${near ? ` Did you mean “${near}”?` : ' Add it there, or mend the name here.'}${optional ? ' Leave the cell blank if there is none.' : ''}`
		);
		return id;
	}
}
