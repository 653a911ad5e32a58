import { cellOf, type Column } from './bodyOf.ts';
import type { NodeIds } from './NodeIds.ts';

const nobody: readonly number[] = [];

/** Reads the nodes at one end of rows, by their numbers: one, or several where cells hold several; none where a cell is blank. Each distinct cell is read once. @param separator what parts several; null where each cell is one @param suffix what is put behind each id, to tell apart the two sides of a network with two */
export function nodesIn(
	columns: readonly Column[],
	separator: string | null,
	ids: NodeIds,
	suffix = ''
): (row: number) => readonly number[] {
	const read = (cell: string): readonly number[] => {
		if (cell === '') return nobody;
		if (separator === null || !cell.includes(separator)) return [ids.numberOf(cell + suffix)];
		const parts = cell.split(separator).map((part) => part.trim());
		return [...new Set(parts.filter((part) => part !== ''))].map((part) => ids.numberOf(part + suffix));
	};
	const [column] = columns;
	if (columns.length > 1)
		return (row) => {
			const parts = columns.map((each) => cellOf(each, row));
			return parts.some((part) => part === '') ? nobody : read(parts.join(' '));
		};
	const known: (readonly number[] | undefined)[] = new Array(column!.values.length);
	return (row) => {
		const code = column!.codes[row]!;
		return (known[code] ??= read(column!.values[code]!));
	};
}
