import { timeColumnsOf } from '../../time/reading/timeColumnsOf.ts';
import type { TimeIn } from './timeOf.ts';

/** Start and end as decimal years where only one of the two has decimals: 2008.0 beside 2010.5 is no whole year. */
export function decimalYears(start: TimeIn | null, end: TimeIn | null): { start: TimeIn | null; end: TimeIn | null } {
	if (start?.written.format !== 'year' || !end || end.written.rate === 1) return { start, end };
	const values = [...start.column.values, ...end.column.values];
	const counts = [...start.column.counts, ...end.column.counts];
	const [together] = timeColumnsOf(values, counts, { decimalComma: end.column.numbers === 'comma' });
	if (together?.format !== 'decimal-year' || together.rate < 1) return { start, end };
	const written = ({ column, written: { blank, nonBlank } }: TimeIn) => ({
		column,
		written: { ...together, blank, nonBlank }
	});
	return { start: written(start), end: written(end) };
}
