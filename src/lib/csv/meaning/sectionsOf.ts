import type { RawTable } from '../rows/RawTable.ts';
import { endsByName, isRole, keyOf } from './synonyms.ts';

/** Words with which the header of a section begins. */
const first = /^(?:nodeid|alphaid|fromid|toid|source|from|sender|tail|id|arcid|starttime|onset)$/;

/** The sections of a table as tables of their own, each beginning with its header, as in SoNIA's .son files: first nodes, then arcs. A table without is its only section. */
export function sectionsOf(table: RawTable): readonly RawTable[] {
	const starts = [0, ...headersIn(table)];
	if (starts.length === 1) return [table];
	return starts.map((from, at) => part(table, from, withoutRemarks(table, starts[at + 1] ?? table.height)));
}

/** The end of a section, before the remarks that announce the next one. */
function withoutRemarks({ columns }: RawTable, end: number): number {
	const { codes, values } = columns[0]!;
	let last = end;
	while (last > 0 && /^\s*(?:\/\/|#|%)/.test(values[codes[last - 1]!]!)) last--;
	return last;
}

/** Rows further down that read like a header: of words of which some are names of ends or of nodes. */
function headersIn({ columns, height }: RawTable): readonly number[] {
	const [column] = columns;
	if (!column || columns.length < 2) return [];
	const words = new Set(column.values.flatMap((value, code) => (first.test(keyOf(value)) ? [code] : [])));
	if (words.size < 2) return [];
	const found: number[] = [];
	for (let row = 1; row < height; row++) if (words.has(column.codes[row]!)) found.push(row);
	// More of them are no sections but values.
	if (found.length > 3) return [];
	return found.filter((row) => {
		const keys = columns.map(({ codes, values }) => keyOf(values[codes[row]!]!));
		return endsByName(keys) !== null || (isRole(keys[0]!, 'id') && keys.some((key) => isRole(key, 'label')));
	});
}

function part(table: RawTable, from: number, to: number): RawTable {
	const widths = table.widths.subarray(from, to);
	const width = widths.reduce((most, each) => Math.max(most, each), 0);
	return {
		...table,
		height: to - from,
		columns: table.columns.slice(0, width).map(({ codes, values }) => ({ codes: codes.subarray(from, to), values })),
		lines: table.lines.subarray(from, to),
		widths,
		headerComment: null
	};
}
