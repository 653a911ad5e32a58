import { cellOf, type Column } from './bodyOf.ts';

/** The nodes at one end of a row: one, or several where cells hold several; none where a cell is blank. */
export function idsIn(columns: readonly Column[], row: number, split: boolean): readonly string[] {
	let id = cellOf(columns[0]!, row);
	if (columns.length > 1) {
		const parts = columns.map((column) => cellOf(column, row));
		if (parts.some((part) => part === '')) return [];
		id = parts.join(' ');
	}
	if (id === '') return [];
	if (!split || !id.includes('|')) return [id];
	return [
		...new Set(
			id
				.split('|')
				.map((part) => part.trim())
				.filter((part) => part !== '')
		)
	];
}
