import type { Curve, Point } from './curve.ts';
import { directionOn, pointOn } from './curve.ts';
import { short } from './number.ts';

/** A filled arrow head whose tip stands at the end of the curve. */
export function arrowHead(curve: Curve, length: number, breadth: number): string {
	const tip = curve.to;
	const d = directionOn(curve, 1);
	const base = { x: tip.x - d.x * length, y: tip.y - d.y * length };
	return polygon([tip, across(base, d, breadth / 2), across(base, d, -breadth / 2)]);
}

/** An open chevron that points along the curve at share u. */
export function chevron(curve: Curve, u: number, size: number): string {
	const tip = pointOn(curve, u);
	const d = directionOn(curve, u);
	const base = { x: tip.x - d.x * size, y: tip.y - d.y * size };
	const a = across(base, d, size * 0.7);
	const b = across(base, d, -size * 0.7);
	return `M${short(a.x)} ${short(a.y)}L${short(tip.x)} ${short(tip.y)}L${short(b.x)} ${short(b.y)}`;
}

/** A lozenge on the curve at share u, its long axis along it. */
export function lozenge(curve: Curve, u: number, size: number): string {
	const c = pointOn(curve, u);
	const d = directionOn(curve, u);
	return polygon([along(c, d, size), across(c, d, size * 0.8), along(c, d, -size), across(c, d, -size * 0.8)]);
}

/** A bar across the curve at its end. */
export function bar(curve: Curve, size: number): string {
	const d = directionOn(curve, 1);
	const a = across(curve.to, d, size / 2);
	const b = across(curve.to, d, -size / 2);
	return `M${short(a.x)} ${short(a.y)}L${short(b.x)} ${short(b.y)}`;
}

/** A square centred on a point of the curve. */
export function squareOn(curve: Curve, u: number, size: number): string {
	const c = pointOn(curve, u);
	return rect(c, size / 2);
}

/** A ring around a point. */
export function ring(centre: Point, radius: number): string {
	const r = short(radius);
	return `M${short(centre.x - radius)} ${short(centre.y)}a${r} ${r} 0 1 0 ${short(2 * radius)} 0a${r} ${r} 0 1 0 ${short(-2 * radius)} 0Z`;
}

/** An upright square of half side h around a point. */
export function rect(c: Point, h: number): string {
	return `M${short(c.x - h)} ${short(c.y - h)}h${short(2 * h)}v${short(2 * h)}h${short(-2 * h)}Z`;
}

/** A square on its corner, of radius r, around a point. */
export function diamond(c: Point, r: number): string {
	return `M${short(c.x)} ${short(c.y - r)}l${short(r)} ${short(r)}l${short(-r)} ${short(r)}l${short(-r)} ${short(-r)}Z`;
}

function polygon(points: readonly Point[]): string {
	return `M${points.map((p) => `${short(p.x)} ${short(p.y)}`).join('L')}Z`;
}

function across(p: Point, d: Point, distance: number): Point {
	return { x: p.x + d.y * distance, y: p.y - d.x * distance };
}

function along(p: Point, d: Point, distance: number): Point {
	return { x: p.x + d.x * distance, y: p.y + d.y * distance };
}
