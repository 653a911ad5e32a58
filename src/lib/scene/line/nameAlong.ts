import { Boxes, type Box } from '../boxes.ts';
import type { Camera, Viewport } from '../camera.ts';
import type { Point } from '../curve.ts';
import { short } from '../number.ts';
import { boxesOf } from './clearOf.ts';

/** The name of the line, along it on the outside: text that begins at (x, y) in CSS pixels of the picture and runs in the direction (cos, sin). */
export interface LineName {
	readonly text: string;
	readonly x: number;
	readonly y: number;
	readonly cos: number;
	readonly sin: number;
}

/** Size of its letters as a share of those of the labels. */
export const nameSize = 1.15;
/** Mean advance of the italic face as a share of its size, measured generously. */
const advance = 0.46;
/** How far the line may bend from a straight one under the name, and how steep it may run, as shares of the name's length. */
const [bend, slope] = [0.14, 0.42];
/** Between the line and the letters, in CSS pixels. */
const gap = 6;

interface Place {
	readonly name: Omit<LineName, 'text'>;
	readonly cost: number;
}

/**
 * Where the name of the line stands: on the flattest free stretch outside it, below before above; null where none is free.
 * @param taken boxes of labels and marks in CSS pixels, none of which it touches. @param letters size of the labels' letters.
 */
export function nameAlong(
	text: string,
	rings: readonly (readonly Point[])[],
	taken: readonly Box[],
	camera: Camera,
	{ width, height }: Viewport,
	letters: number
): LineName | null {
	const size = letters * nameSize;
	const long = [...text].length * size * advance;
	const occupied = new Boxes();
	for (const box of [...taken, ...boxesOf(rings, camera)]) occupied.add(box);
	const isFree = (box: Box) =>
		box.left >= 4 && box.top >= 4 && box.right <= width - 4 && box.bottom <= height - 4 && !occupied.meets(box);
	let best: Place | null = null;
	for (const ring of rings) {
		const points = ring.map(({ x, y }) => ({ x: x * camera.k + camera.x, y: y * camera.k + camera.y }));
		const turn = areaOf(points) < 0 ? -1 : 1;
		for (let i = 0; i < points.length; i++) {
			const place = placeFrom(points, i, turn, long, size);
			if (place && (!best || place.cost < best.cost) && boxesAlong(place.name, long, size).every(isFree)) best = place;
		}
	}
	return best && { text, ...best.name };
}

/** The place whose stretch begins at a point of a ring; null where it bends or climbs too much. @param turn 1 where the ring runs clockwise on the screen. */
function placeFrom(points: readonly Point[], i: number, turn: number, long: number, size: number): Place | null {
	const at = (j: number) => points[j % points.length]!;
	const from = at(i);
	let [j, reached] = [i, 0];
	while (reached < long && j < i + points.length) reached = away(from, at(++j));
	if (reached < long) return null;
	const to = at(j);
	const u = { x: (to.x - from.x) / reached, y: (to.y - from.y) / reached };
	// Outside lies to the left of a clockwise ring: y runs downwards.
	const out = { x: u.y * turn, y: -u.x * turn };
	const steep = u.y < 0 ? -u.y : u.y;
	if (steep > slope) return null;
	let [farOut, farIn] = [0, 0];
	for (let k = i + 1; k < j; k++) {
		const off = (at(k).x - from.x) * out.x + (at(k).y - from.y) * out.y;
		if (off > farOut) farOut = off;
		if (-off > farIn) farIn = -off;
	}
	if (farOut + farIn > bend * long) return null;
	const isBelow = out.y > 0;
	const lift = farOut + gap + size * (isBelow ? 0.74 : 0.24);
	// Letters run from left to right whichever way the ring does; the name stands in the middle of its stretch.
	const runs = u.x >= 0 ? 1 : -1;
	const spare = (reached - long) / 2;
	const start = runs > 0 ? from : to;
	const [cos, sin] = [u.x * runs, u.y * runs];
	const name = {
		...{ x: short(start.x + cos * spare + out.x * lift), y: short(start.y + sin * spare + out.y * lift) },
		...{ cos, sin }
	};
	return { name, cost: (farOut + farIn) / long + steep + (isBelow ? 0 : 0.2) };
}

/** What the letters fill, in boxes about as wide as they are high. */
export function boxesAlong({ x, y, cos, sin }: Omit<LineName, 'text'>, long: number, size: number): Box[] {
	const count = Math.max(1, Math.floor(long / size));
	return Array.from({ length: count + 1 }, (_, n) => {
		const along = (long * n) / count;
		// The middle of the letters lies above the line they stand on.
		const [cx, cy] = [x + cos * along + sin * size * 0.25, y + sin * along - cos * size * 0.25];
		return { left: cx - size / 2, right: cx + size / 2, top: cy - size / 2, bottom: cy + size / 2 };
	});
}

const away = (a: Point, b: Point) => Math.sqrt((b.x - a.x) * (b.x - a.x) + (b.y - a.y) * (b.y - a.y));

/** Twice the area of a ring, above 0 where it runs clockwise on the screen. */
const areaOf = (points: readonly Point[]) =>
	points.reduce((sum, a, i) => {
		const b = points[(i + 1) % points.length]!;
		return sum + a.x * b.y - b.x * a.y;
	}, 0);
