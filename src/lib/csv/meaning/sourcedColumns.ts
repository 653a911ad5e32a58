import type { DatePrecision, Evidence, Sourced } from '../../model/types.ts';
import { cellOf, type Column } from './bodyOf.ts';

/** The columns that say how sure a tie is and where it stands. */
export type SourcedColumns = Readonly<Record<keyof Sourced, Column | null>>;

const grades: readonly string[] = ['documented', 'inferred', 'illustrative'] satisfies Evidence[];
const precisions: readonly string[] = ['stated', 'bounded', 'illustrative'] satisfies DatePrecision[];

const sections = /^(?:section|sourceref|reference|citation|folio|page|pages)$/;
const notes = /^(?:notes?|comments?|remarks?|bemerkung(?:en)?|anmerkung(?:en)?|remarques?|opmerking(?:en)?)$/;

/** Columns by their names, those of few words only where all of their words are known. */
export function sourcedColumnsOf(free: readonly Column[]): SourcedColumns {
	const of = (key: RegExp, words?: readonly string[]) =>
		free.find(
			(column) =>
				key.test(column.key) && (!words || column.values.every((value) => value === '' || words.includes(lower(value))))
		) ?? null;
	return {
		evidence: of(/^evidence$/, grades),
		datePrecision: of(/^dateprecision$/, precisions),
		bounds: of(/^bounds$/),
		section: of(sections),
		note: of(notes)
	};
}

/** Reads what a row says of its source; null where no column does. */
export function sourcedReader(columns: SourcedColumns): ((row: number) => Sourced) | null {
	if (Object.values(columns).every((column) => column === null)) return null;
	const text = (column: Column | null, row: number) => (column ? cellOf(column, row) : '');
	const word = (column: Column | null, row: number) => lower(text(column, row)) || null;
	return (row) => ({
		evidence: word(columns.evidence, row) as Evidence | null,
		datePrecision: word(columns.datePrecision, row) as DatePrecision | null,
		bounds: text(columns.bounds, row),
		section: text(columns.section, row),
		note: text(columns.note, row)
	});
}

const lower = (text: string) => text.trim().toLowerCase();
