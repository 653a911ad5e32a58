import type { RawTable } from '../rows/RawTable.ts';
import { endsByName, isKnown, keyOf } from './synonyms.ts';

/** More lines above a header are no title. */
const most = 5;

/** A table without the lines of its title: single cells above a row of names. They are said to be passed over; other tables as they are. */
export function withoutTitle(table: RawTable): RawTable {
	const { columns, height } = table;
	const cells = (row: number) => columns.map(({ codes, values }) => values[codes[row]!]!.trim());
	let from = 0;
	while (from < Math.min(most, height - 1) && isSingle(cells(from))) from++;
	if (from === 0 || !isNames(cells(from).map(keyOf))) return table;
	const issues = Array.from(table.lines.subarray(0, from), (line, row) => ({
		severity: 'warning' as const,
		file: table.file,
		line,
		column: null,
		message: `“${cells(row)[0]!.slice(0, 60)}” stands above the header and was taken for a title. It is in no row.`
	}));
	return {
		...table,
		height: height - from,
		columns: columns.map(({ codes, values }) => ({ codes: codes.subarray(from), values })),
		lines: table.lines.subarray(from),
		widths: table.widths.subarray(from),
		issues: [...table.issues, ...issues]
	};
}

const isSingle = ([first = '', ...others]: readonly string[]) =>
	first !== '' && others.length > 0 && others.every((cell) => cell === '');

const isNames = (keys: readonly string[]) => {
	const there = keys.filter((key) => key !== '');
	return endsByName(keys) !== null || (there.length > 1 && there.filter(isKnown).length * 2 >= there.length);
};
