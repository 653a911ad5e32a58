import type { Frame } from './frames.ts';

/** The sum of weighted squares that majorises one node's energy: its minimum is x / weightX, y / weightY. */
export interface Majorant {
	x: number;
	y: number;
	weightX: number;
	weightY: number;
}

/** Asks for a place, with a weight along each axis. */
export function addPlace(sum: Majorant, x: number, y: number, weightX: number, weightY: number): void {
	sum.x += weightX * x;
	sum.y += weightY * y;
	sum.weightX += weightX;
	sum.weightY += weightY;
}

/** Asks the node at local index a, which is at (x, y), to keep within its bounds, the distance from the origin measured with the axes divided by wide and tall. */
export function addBounds(
	sum: Majorant,
	{ bounds, held }: Frame,
	a: number,
	x: number,
	y: number,
	wide: number,
	tall: number
): void {
	const weight = held[a]!;
	if (!(weight > 0)) return;
	const u = x / wide;
	const v = y / tall;
	const r = Math.sqrt(u * u + v * v);
	const radius = Math.max(bounds.nearest[a]!, Math.min(bounds.farthest[a]!, r));
	// At the very centre there is no direction to go.
	if (radius !== r && r > 0)
		addPlace(sum, (x * radius) / r, (y * radius) / r, weight / (wide * wide), weight / (tall * tall));
	const height = Math.max(bounds.highest[a]!, Math.min(bounds.lowest[a]!, y));
	if (height !== y) addPlace(sum, x, height, 0, weight / (tall * tall));
}
