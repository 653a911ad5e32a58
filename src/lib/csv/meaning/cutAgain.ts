import { distinct } from '../rows/distinct.ts';
import type { RawTable } from '../rows/RawTable.ts';

const fewestRows = 3;
const longest = 200;

/** A table of one column whose lines are a node and its neighbours, parted by spaces: as many to a line as there are, so that no delimiter shows. Other tables as they are. */
export function cutAgain(table: RawTable): RawTable {
	const [column] = table.columns;
	if (!column || table.columns.length !== 1 || table.height < fewestRows) return table;
	const lines = Array.from(column.codes, (code) => column.values[code]!.trim().split(/[\s,;]+/));
	if (lines.some((words) => words.length > longest)) return table;
	const egos = new Set(lines.map(([ego]) => ego!));
	const reached = new Set(lines.flatMap((words) => words.slice(1)));
	const shared = [...egos].filter((ego) => reached.has(ego)).length;
	// Sentences begin with words that come again; lines of nodes each begin with another.
	if (reached.size === 0 || shared * 2 < egos.size || egos.size * 10 < lines.length * 9) return table;
	const width = Math.max(...lines.map(({ length }) => length));
	const columns = Array.from({ length: width }, (_, c) => {
		const words = distinct();
		const codes = Int32Array.from(lines, (line) => words.codeOf(line[c] ?? ''));
		return { codes, values: words.values };
	});
	return { ...table, columns, widths: Int32Array.from(lines, ({ length }) => length), delimiter: 'whitespace' };
}
