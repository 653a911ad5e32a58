import { contours } from 'd3-contour';
import type { Point } from '../curve.ts';
import type { Field } from './fieldOf.ts';

/** The edge of a cell, in layout units: the field is far smoother than that. */
const cell = 14;

/** So many cells a side are left out at once where the line cannot be. */
const block = 4;
/** From the middle of a block to the cells around it. */
const around = ((block - 1) / 2 + 1) * Math.sqrt(2) * cell;

/**
 * The closed lines on which a field is 0 within a box, each without its first point again; outer ones and those around
 * holes. They are those of the whole grid: only blocks that cannot touch the line are not looked at cell by cell.
 */
export function contourOf(
	{ at, slack }: Pick<Field, 'at' | 'slack'>,
	box: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }
): readonly (readonly Point[])[] {
	const width = Math.max(2, Math.floor((box.right - box.left) / cell) + 2);
	const height = Math.max(2, Math.floor((box.bottom - box.top) / cell) + 2);
	const values = new Array<number>(width * height);
	for (let top = 0; top < height; top += block)
		for (let left = 0; left < width; left += block) {
			const [x, y] = [box.left + (left + (block - 1) / 2) * cell, box.top + (top + (block - 1) / 2) * cell];
			const middle = at(x, y);
			const isFar = Math.abs(middle) > slack(x, y, around);
			for (let row = top; row < Math.min(top + block, height); row++)
				for (let column = left; column < Math.min(left + block, width); column++)
					values[row * width + column] = -(isFar ? middle : at(box.left + column * cell, box.top + row * cell));
		}
	const { coordinates } = contours().size([width, height]).contour(values, 0);
	// The library puts the value of a cell at its middle.
	const place = ([x, y]: readonly number[]): Point => ({
		x: box.left + (x! - 0.5) * cell,
		y: box.top + (y! - 0.5) * cell
	});
	return coordinates.flat().map((ring) => ring.slice(0, -1).map(place));
}
