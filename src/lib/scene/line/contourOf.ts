import { contours } from 'd3-contour';
import type { Point } from '../curve.ts';

/** The edge of a cell, in layout units: the field is far smoother than that. */
const cell = 14;

/** The closed lines on which a field is 0 within a box, each without its first point again; outer ones and those around holes. */
export function contourOf(
	at: (x: number, y: number) => number,
	box: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }
): readonly (readonly Point[])[] {
	const width = Math.max(2, Math.floor((box.right - box.left) / cell) + 2);
	const height = Math.max(2, Math.floor((box.bottom - box.top) / cell) + 2);
	const values = new Array<number>(width * height);
	for (let row = 0; row < height; row++)
		for (let column = 0; column < width; column++)
			values[row * width + column] = -at(box.left + column * cell, box.top + row * cell);
	const { coordinates } = contours().size([width, height]).contour(values, 0);
	// The library puts the value of a cell at its middle.
	const place = ([x, y]: readonly number[]): Point => ({
		x: box.left + (x! - 0.5) * cell,
		y: box.top + (y! - 0.5) * cell
	});
	return coordinates.flat().map((ring) => ring.slice(0, -1).map(place));
}
