import { cellOf, distinctOf, type Body } from './bodyOf.ts';
import { tieTableWith } from './tieTableWith.ts';
import { noTimes } from './timeOf.ts';
import type { TieTable } from './types.ts';

const fewestRows = 3;

/** Lines of a node and its neighbours, as many as it has: "f; a; g; h". null where a table is none. */
export function adjacencyOf(body: Body): TieTable | null {
	const { columns, named, height, table } = body;
	const [ego, ...others] = columns;
	if (named || height < fewestRows || !ego || others.length < 2 || ego.blank > 0) return null;
	if (table.comments.some(({ text }) => text.startsWith('%'))) return null;
	// Numbers with decimals, dates and marks are no nodes.
	if (
		columns.some(
			({ values, numeric, whole }) => (numeric && !whole) || values.some((value) => /^-|\d:\d|\d-\d/.test(value))
		)
	)
		return null;
	const lengths = new Set<number>();
	const reached = new Set<string>();
	for (let row = 0; row < height; row++) {
		const cells = others.map((column) => cellOf(column, row));
		const length = cells.findLastIndex((cell) => cell !== '') + 1;
		// A gap within a line is a blank cell of a table.
		if (cells.slice(0, length).includes('')) return null;
		lengths.add(length);
		for (const cell of cells) if (cell !== '') reached.add(cell);
	}
	const shared = ego.values.filter((value) => reached.has(value)).length / distinctOf(ego);
	const isRagged = lengths.size > 1;
	const isOneStock = columns.every(
		({ numeric, values }) =>
			!numeric && values.filter((value) => value === '' || ego.values.includes(value)).length * 2 >= values.length
	);
	if (shared < 0.5 || !(isRagged ? distinctOf(ego) * 2 > height : isOneStock && distinctOf(ego) === height))
		return null;
	const target = others.filter((column) => column.blank < height);
	const made = tieTableWith(body, { source: [ego], target, byName: false, overlap: shared, each: true }, noTimes);
	return { ...made, convention: 'adjacency list, a node and its neighbours per row' };
}
