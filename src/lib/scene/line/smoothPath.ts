import type { Point } from '../curve.ts';
import { short } from '../number.ts';

const at = ({ x, y }: Point) => `${short(x)} ${short(y)}`;
const between = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });

/** A closed path through the middles of the edges of a ring: a uniform quadratic B-spline. */
export function closedPath(ring: readonly Point[]): string {
	if (ring.length < 3) return '';
	const middle = (i: number) => between(ring[i]!, ring[(i + 1) % ring.length]!);
	const curves = ring.map((_, i) => `Q${at(ring[(i + 1) % ring.length]!)} ${at(middle((i + 1) % ring.length))}`);
	return `M${at(middle(0))}${curves.join('')}Z`;
}

/** The part of the closed path that turns at the points first to last; both may exceed the ring, which goes round. */
export function openPath(ring: readonly Point[], first: number, last: number): string {
	const point = (i: number) => ring[((i % ring.length) + ring.length) % ring.length]!;
	let d = `M${at(between(point(first - 1), point(first)))}`;
	for (let i = first; i <= last; i++) d += `Q${at(point(i))} ${at(between(point(i), point(i + 1)))}`;
	return d;
}
