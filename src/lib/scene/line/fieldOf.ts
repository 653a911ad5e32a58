import type { Point } from '../curve.ts';

/** A node with its place, for the line: in layout units. */
export interface Placed {
	readonly x: number;
	readonly y: number;
	readonly radius: number;
	/** Relative to the line, 1 being inside; null: it has no standing. */
	readonly degree: number | null;
	/** How far it comes along with another, 0 to 1; 1 for what stands by itself. */
	readonly along: number;
}

/** Below 0 inside the line, above outside, in layout units near it. */
export interface Field {
	readonly at: (x: number, y: number) => number;
	/** How much it can change at most within so far of a point: from what is more than that, the line is farther away. */
	readonly slack: (x: number, y: number, far: number) => number;
	/** Whose reach decides at a point, by its place in the list. */
	readonly nearest: (x: number, y: number) => number;
}

/** Room between a mark and the line, in layout units. */
const pad = 15;
/** How far two reaches flow into one another. */
const melting = 140;
/** How wide an arm is at its root: a single one far off is a cape, not a finger. */
const root = 110;
/** How far what only begins to come along falls short: it is not seen then. */
const lag = 90;
/** How round the line passes those outside. */
const rounding = 30;

interface Reach {
	readonly of: number;
	readonly x: number;
	readonly y: number;
	/** From the middle to its end. */
	readonly dx: number;
	readonly dy: number;
	readonly length2: number;
	readonly radius: number;
	/** How far it falls short, in layout units. */
	readonly short: number;
}

interface Cut {
	readonly x: number;
	readonly y: number;
	readonly radius: number;
}

/**
 * The field whose zero is the line, or null where nobody is inside. Arms reach from the middle of those inside to each of
 * them and melt into one another; one who is on the way is reached as far as its degree says (half-way to the line the
 * contour touches its mark, at the line it has taken it in); all others are left outside.
 */
export function fieldOf(placed: readonly Placed[]): Field | null {
	const middle = middleOf(placed);
	if (!middle) return null;
	const reaches: Reach[] = [];
	const cuts: Cut[] = [];
	placed.forEach((each, of) => {
		const room = each.radius + pad;
		const dx = each.x - middle.x;
		const dy = each.y - middle.y;
		const far = Math.sqrt(dx * dx + dy * dy) || 1;
		const { degree } = each;
		if (degree === null || degree <= 0) return void cuts.push({ x: each.x, y: each.y, radius: room });
		const half = Math.min(1, degree * 2);
		const within = Math.max(0, Math.min(1, degree * 2 - 1));
		// Where the line is to lie on the ray through it: before it, across it, behind it.
		const edge = far + room * (2 * within - 1);
		const tip = Math.max(0, half < 1 ? (edge - room) * half : edge - room);
		const [ux, uy] = [dx / far, dy / far];
		reaches.push({
			of,
			...middle,
			dx: ux * tip,
			dy: uy * tip,
			length2: tip * tip,
			radius: room,
			short: (1 - each.along) * lag
		});
		const left = room * (1 - within);
		if (left > 0) cuts.push({ x: middle.x + ux * (edge + left), y: middle.y + uy * (edge + left), radius: left });
	});
	const distance = ({ x: hx, y: hy, dx, dy, length2, radius, short }: Reach, x: number, y: number) => {
		const along = length2 > 0 ? Math.max(0, Math.min(1, ((x - hx) * dx + (y - hy) * dy) / length2)) : 0;
		const ex = x - hx - along * dx;
		const ey = y - hy - along * dy;
		return Math.sqrt(ex * ex + ey * ey) + short - radius - Math.max(0, root - radius) * (1 - along);
	};
	return {
		at: (x, y) => {
			let value = Infinity;
			for (const reach of reaches) value = smoothMin(value, distance(reach, x, y), melting);
			for (const cut of cuts) {
				const ex = x - cut.x;
				const ey = y - cut.y;
				const away = ex * ex + ey * ey;
				// From here on it changes nothing, and most are that far off.
				const near = cut.radius + rounding - value;
				if (near <= 0 || away >= near * near) continue;
				value = -smoothMin(-value, Math.sqrt(away) - cut.radius, rounding);
			}
			return value;
		},
		slack: (x, y, far) => {
			let most = 0;
			for (const { x: hx, y: hy, dx, dy, length2, radius } of reaches) {
				const ahead = (x - hx) * dx + (y - hy) * dy;
				const length = Math.sqrt(length2);
				// Beside the arm its width changes too, and beside a short one fast.
				if (ahead > -far * length && ahead < length2 + far * length)
					most = Math.max(most, Math.max(0, root - radius) * Math.min(1, far / length));
			}
			// What melts and what is cut changes no faster than what it is made of.
			return far + most;
		},
		nearest: (x, y) => {
			let best = 0;
			let least = Infinity;
			for (const reach of reaches) {
				const value = distance(reach, x, y);
				if (value < least) [least, best] = [value, reach.of];
			}
			return best;
		}
	};
}

/** The middle of those inside; who is on the way weighs by how far it has come. */
function middleOf(placed: readonly Placed[]): Point | null {
	let [sum, x, y] = [0, 0, 0];
	let some = false;
	for (const each of placed) {
		if (each.degree !== null && each.degree >= 1 && each.along === 1) some = true;
		const weight = each.along * Math.max(0, Math.min(1, (each.degree ?? 0) * 2 - 1));
		sum += weight;
		x += weight * each.x;
		y += weight * each.y;
	}
	return some ? { x: x / sum, y: y / sum } : null;
}

/** The lesser of two, rounded where they are within k of each other (Quilez, polynomial smooth minimum). */
function smoothMin(a: number, b: number, k: number): number {
	const gap = a - b;
	if (gap >= k) return b;
	if (gap <= -k) return a;
	const h = (k - Math.abs(gap)) / k;
	return Math.min(a, b) - (h * h * k) / 4;
}
