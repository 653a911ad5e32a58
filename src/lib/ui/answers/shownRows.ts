import type { WordTable } from '../../words/tableRows.ts';

type Rows = WordTable['rows'];

/** The rows that hold every word of the query, by a column, or as they are; rows that tie keep their order. */
export function shownRows(rows: Rows, column: number | null, ascending: boolean, query: string): Rows {
	const words = query
		.toLowerCase()
		.split(/\s+/)
		.filter((word) => word !== '');
	const found = rows.filter((row) => {
		const text = row.cells.map((cell) => cell.text.toLowerCase()).join(' ');
		return words.every((word) => text.includes(word));
	});
	if (column === null) return found;
	const way = ascending ? 1 : -1;
	const orderOf = (row: Rows[number]) => row.cells[column]?.order ?? '';
	return found.toSorted((a, b) => {
		const [x, y] = [orderOf(a), orderOf(b)];
		return x < y ? -way : x > y ? way : 0;
	});
}
