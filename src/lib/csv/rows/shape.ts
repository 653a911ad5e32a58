import { isRemark } from './marks.ts';

/** How regularly a delimiter cuts a sample; shares are from 0 to 1. */
export interface Shape {
	readonly rows: readonly (readonly string[])[];
	/** The most frequent number of cells among rows of two or more; 1 where there are none. */
	readonly width: number;
	/** Share of rows of two cells or more. */
	readonly several: number;
	/** Share of rows as wide as width. */
	readonly agree: number;
	/** Share of rows in which a cell holds half of a pair of quotation marks, as when it is cut within them. */
	readonly torn: number;
	/** Whether the first row is as wide as width. */
	readonly first: boolean;
}

/** The shape of a sample cut into records; blank lines and remarks count for nothing. */
export function shapeOf(records: readonly (readonly string[])[]): Shape {
	const written = records.filter((cells) => cells.length > 1 || (cells[0] ?? '').trim() !== '');
	const unmarked = written.filter(([cell = '']) => !isRemark(cell));
	const rows = unmarked.length * 2 > written.length ? unmarked : written;
	const share = (fits: (cells: readonly string[]) => boolean): number =>
		rows.length === 0 ? 0 : rows.filter(fits).length / rows.length;
	const width = mostFrequent(rows.map((cells) => cells.length).filter((length) => length > 1)) ?? 1;
	return {
		rows,
		width,
		several: share((cells) => cells.length > 1),
		agree: share((cells) => cells.length === width),
		torn: share((cells) => cells.some((cell) => (cell.split('"').length - 1) % 2 === 1)),
		first: (rows[0]?.length ?? 0) === width
	};
}

/** The smaller one where two are as frequent; null of none. */
function mostFrequent(numbers: readonly number[]): number | null {
	const counts = new Map<number, number>();
	for (const each of numbers) counts.set(each, (counts.get(each) ?? 0) + 1);
	let best: number | null = null;
	for (const [each, count] of counts)
		if (best === null || count > counts.get(best)! || (count === counts.get(best) && each < best)) best = each;
	return best;
}
