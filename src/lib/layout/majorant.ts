import type { Frame } from './frames.ts';
import { separation, type Room } from './room.ts';

/** The sum of weighted squares that majorises one node's energy, from where the node is: its minimum lies pull / weight away, along each axis. */
export interface Majorant {
	pullX: number;
	pullY: number;
	weightX: number;
	weightY: number;
}

/** Asks for a move by (dx, dy), with a weight. */
export function addMove(sum: Majorant, dx: number, dy: number, weight: number): void {
	sum.pullX += weight * dx;
	sum.pullY += weight * dy;
	sum.weightX += weight;
	sum.weightY += weight;
}

/** Asks nodes i and j, whose places differ by (dx, dy) in the round metric, not to be in each other's room; distances of marks are those on the page. */
export function addApart(
	sum: Majorant,
	room: Room,
	i: number,
	j: number,
	dx: number,
	dy: number,
	weight: number
): void {
	const { wide, tall } = room.metric;
	const small = room.radii[i]! <= room.small && room.radii[j]! <= room.small;
	const a = small ? wide / room.stretch : wide;
	const squared = dx * a * (dx * a) + dy * tall * (dy * tall);
	const least = separation(room, i, j);
	// Most pairs that come here are far enough apart: they are spared the root.
	if (!(squared < least * least)) return;
	const part = least / Math.sqrt(squared) - 1;
	const weightX = weight * a * a;
	const weightY = weight * tall * tall;
	sum.pullX += weightX * dx * part;
	sum.pullY += weightY * dy * part;
	sum.weightX += weightX;
	sum.weightY += weightY;
}

/** Asks the node at local index a, which is at (x, y), to keep within its bounds. */
export function addBounds(sum: Majorant, { bounds, held }: Frame, a: number, x: number, y: number): void {
	const weight = held[a]!;
	if (!(weight > 0)) return;
	const r = Math.sqrt(x * x + y * y);
	const radius = Math.max(bounds.nearest[a]!, Math.min(bounds.farthest[a]!, r));
	// At the very centre there is no direction to go.
	if (radius !== r && r > 0) addMove(sum, x * (radius / r - 1), y * (radius / r - 1), weight);
	const height = Math.max(bounds.highest[a]!, Math.min(bounds.lowest[a]!, y));
	if (height === y) return;
	sum.pullY += weight * (height - y);
	sum.weightY += weight;
}
