import type { LayoutGraph } from './layoutGraph.ts';

/** Ties that pass a mark nearer than this, in layout units beyond its radius, seem to end there. */
const nearMark = 6;

/** A tie through a mark misleads more than a crossing. */
const throughMark = 3;

type Point = readonly [x: number, y: number];

const side = (a: Point, b: Point, c: Point) => (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);

function cross(a: Point, b: Point, c: Point, d: Point): boolean {
	return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

/** Squared distance from c to the segment from a to b. */
function squaredDistance(a: Point, b: Point, c: Point): number {
	const [x, y] = [b[0] - a[0], b[1] - a[1]];
	const length = x * x + y * y;
	const along = length > 0 ? Math.max(0, Math.min(1, ((c[0] - a[0]) * x + (c[1] - a[1]) * y) / length)) : 0;
	const dx = a[0] + along * x - c[0];
	const dy = a[1] + along * y - c[1];
	return dx * dx + dy * dy;
}

/** How cluttered the ties of all times are in one layout: pairs that cross, and ties through marks; strong ties count more. */
export function clutterOf({ nodes, edges, radii }: LayoutGraph, positions: Float64Array): number {
	const point = (i: number): Point => [positions[2 * i]!, positions[2 * i + 1]!];
	const lines = edges.map(({ i, j, spans }) => {
		const length = spans.reduce((least, span) => Math.min(least, span.length), Infinity);
		return { i, j, a: point(i), b: point(j), strength: 1 / (length * length) };
	});
	let clutter = 0;
	lines.forEach((one, index) => {
		for (const other of lines.slice(0, index))
			if (cross(one.a, one.b, other.a, other.b)) clutter += one.strength * other.strength;
		nodes.forEach((_, i) => {
			const reach = radii[i]! + nearMark;
			if (i !== one.i && i !== one.j && squaredDistance(one.a, one.b, point(i)) < reach * reach)
				clutter += throughMark * one.strength;
		});
	});
	return clutter;
}
