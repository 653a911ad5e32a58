import type { Point } from '../curve.ts';

const halfway = (a: Point, b: Point): Point => {
	const [x, y] = [a.x + b.x, a.y + b.y];
	const length = Math.sqrt(x * x + y * y);
	return { x: x / length, y: y / length };
};

/** So many times as many, each half-way between two. */
export function halved(round: readonly Point[], times: number): readonly Point[] {
	if (times === 0) return round;
	const next = round.flatMap((direction, i) => [direction, halfway(direction, round[(i + 1) % round.length]!)]);
	return halved(next, times - 1);
}

const quarters: readonly Point[] = [
	{ x: 1, y: 0 },
	{ x: 0, y: 1 },
	{ x: -1, y: 0 },
	{ x: 0, y: -1 }
];

/** 128 unit vectors evenly round, from the right clockwise on the screen: angles halved again and again, so that they are the same in every engine. */
export const directions: readonly Point[] = halved(quarters, 5);
