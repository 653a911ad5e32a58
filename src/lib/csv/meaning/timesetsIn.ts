import { timesetColumnOf, type TimesetColumn } from '../../time/reading/timesetColumnOf.ts';
import type { Column } from './bodyOf.ts';
import { leastRate, mostBlank } from './timeRates.ts';

/** Columns of which each cell holds several times: by their name, or by the brackets in their cells. */
export function timesetsIn(columns: readonly Column[], height: number, names: RegExp) {
	return columns.flatMap((column) => {
		if (!names.test(column.key) && !column.values.some((value) => /^<[[(]/.test(value))) return [];
		const years = column.key === 'tags' ? yearsAlone(column) : column;
		const found = timesetColumnOf(years.values, years.counts);
		const written = found && asNamed(found, column);
		return written && written.rate >= leastRate && written.blank <= mostBlank * height
			? [{ column: years, written }]
			: [];
	});
}

/** Two times in brackets are an interval, but where the column is called a timestamp they are two moments (as in Gephi). */
function asNamed(written: TimesetColumn, { key, values }: Column): TimesetColumn {
	const isOpen = values.some((value) => /[()]|infinity/i.test(value));
	return key.includes('timestamp') && written.kind === 'intervals' && !isOpen
		? { ...written, kind: 'stamps' }
		: written;
}

/** Tags of which only those that are dates are kept: "key|2012|2013". */
function yearsAlone(column: Column): Column {
	const isDate = (tag: string) => /^\d{4}(?:-\d\d){0,2}$/.test(tag.trim());
	const values = column.values.map((value) => {
		const dates = value.split('|').filter(isDate);
		return dates.length === 0 ? '' : `<${dates.map((date) => `[${date.trim()}]`).join('; ')}>`;
	});
	return { ...column, values };
}
