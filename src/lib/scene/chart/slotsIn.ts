import type { Point } from '../curve.ts';

/** Between two places in the town, in layout units: wider than high, for the names. */
export const [wide, high] = [132, 96];
/** Room within the town line, in layout units. */
const shore = 52;

/** The places in a town of a radius: a staggered grid, row by row. */
export function slotsIn(town: number): readonly Point[] {
	const slots: Point[] = [];
	const reach = town - shore;
	const rows = Math.floor(reach / high);
	const columns = Math.floor(reach / wide) + 1;
	for (let row = -rows; row <= rows; row++) {
		for (let column = -columns; column <= columns; column++) {
			const x = (column + (row % 2 === 0 ? 0 : 0.5)) * wide;
			const y = row * high;
			if (x * x + y * y <= reach * reach) slots.push({ x, y });
		}
	}
	return slots;
}

/** The radius of a town as large as so many need, with a fifth of the places free, and no smaller than asked. */
export function townFor(count: number, least: number): number {
	let town = least;
	while (slotsIn(town).length < count * 1.2) town += 12;
	return town;
}
