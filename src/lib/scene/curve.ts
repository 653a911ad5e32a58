import { short } from './number.ts';

export interface Point {
	readonly x: number;
	readonly y: number;
}

/** A quadratic Bézier curve in layout units. */
export interface Curve {
	readonly from: Point;
	readonly control: Point;
	readonly to: Point;
}

/**
 * The curve between two discs, trimmed to their rims.
 * @param bulge height of the arc over its chord as a share of the chord; positive bends to the left of the way.
 * @param fromGap distance kept from the first centre, @param toGap from the second, in layout units.
 */
export function curveBetween(a: Point, b: Point, bulge: number, fromGap: number, toGap: number): Curve {
	const dx = b.x - a.x;
	const dy = b.y - a.y;
	const chord = Math.sqrt(dx * dx + dy * dy);
	if (chord === 0) return loopAt(a, Math.max(fromGap, toGap));
	// Twice the height: a quadratic curve passes half-way to its control point.
	const lift = 2 * bulge * chord;
	const control = { x: (a.x + b.x) / 2 + (dy / chord) * lift, y: (a.y + b.y) / 2 - (dx / chord) * lift };
	// Two discs that nearly touch share what room there is.
	const room = Math.min(1, (chord * 0.9) / Math.max(fromGap + toGap, 1e-6));
	return { from: towards(a, control, fromGap * room), control, to: towards(b, control, toGap * room) };
}

/** A loop above a disc: what ties a node to itself, or two that stand on one point, would otherwise not be seen. */
function loopAt({ x, y }: Point, gap: number): Curve {
	return {
		from: { x: x - 0.5 * gap, y: y - 0.87 * gap },
		control: { x, y: y - 4 * gap },
		to: { x: x + 0.5 * gap, y: y - 0.87 * gap }
	};
}

function towards(from: Point, to: Point, distance: number): Point {
	const dx = to.x - from.x;
	const dy = to.y - from.y;
	const length = Math.sqrt(dx * dx + dy * dy) || 1;
	return { x: from.x + (dx / length) * distance, y: from.y + (dy / length) * distance };
}

/** The point at share u, from 0 (start) to 1 (end). */
export function pointOn({ from, control, to }: Curve, u: number): Point {
	const v = 1 - u;
	return {
		x: v * v * from.x + 2 * v * u * control.x + u * u * to.x,
		y: v * v * from.y + 2 * v * u * control.y + u * u * to.y
	};
}

/** The unit vector along the curve at share u. */
export function directionOn({ from, control, to }: Curve, u: number): Point {
	const v = 1 - u;
	const x = v * (control.x - from.x) + u * (to.x - control.x);
	const y = v * (control.y - from.y) + u * (to.y - control.y);
	const length = Math.sqrt(x * x + y * y) || 1;
	return { x: x / length, y: y / length };
}

/** The part of the curve from share u to share v, by de Casteljau: what a growing tie shows. */
export function partOf(curve: Curve, u: number, v: number): Curve {
	const from = pointOn(curve, u);
	const to = pointOn(curve, v);
	const mix = (a: Point, b: Point, k: number): Point => ({ x: a.x + (b.x - a.x) * k, y: a.y + (b.y - a.y) * k });
	const control = mix(mix(curve.from, curve.control, u), mix(curve.control, curve.to, u), v);
	return { from, control, to };
}

/** Length by sixteen chords, in layout units: enough for placing signs. */
export function lengthOf(curve: Curve): number {
	let length = 0;
	let previous = curve.from;
	for (let i = 1; i <= 16; i++) {
		const next = pointOn(curve, i / 16);
		length += Math.sqrt((next.x - previous.x) ** 2 + (next.y - previous.y) ** 2);
		previous = next;
	}
	return length;
}

/** The same line moved sideways, to its left, by a distance in layout units. */
export function beside(curve: Curve, distance: number): Curve {
	const shift = (point: Point, direction: Point): Point => ({
		x: point.x + direction.y * distance,
		y: point.y - direction.x * distance
	});
	return {
		from: shift(curve.from, directionOn(curve, 0)),
		control: shift(curve.control, directionOn(curve, 0.5)),
		to: shift(curve.to, directionOn(curve, 1))
	};
}

/** The curve as path data. */
export function pathOf({ from, control, to }: Curve): string {
	return `M${short(from.x)} ${short(from.y)}Q${short(control.x)} ${short(control.y)} ${short(to.x)} ${short(to.y)}`;
}
