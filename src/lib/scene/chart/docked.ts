import type { Point } from '../curve.ts';
import { directions } from './directions.ts';

/** So many lie round a mark before the next begin a row of their own. */
const perRow = 7;
/** Between two who lie side by side, of all 128 directions. */
const apart = 18;

/** Places children round a mark, away from the middle of the town and never on the ring of their parent. @param gap between a mark and what is docked to it, in layout units. */
export function dock(
	places: Map<string, Point>,
	at: Point,
	radius: number,
	children: readonly { readonly id: string; readonly radius: number }[],
	gap: number
) {
	const length = Math.sqrt(at.x * at.x + at.y * at.y);
	const out = length < 1 ? 0 : nearestTo({ x: at.x / length, y: at.y / length });
	let [row, first] = [0, 0];
	children.forEach((child, n) => {
		if (n - first === perRow * (row + 1)) [row, first] = [row + 1, n];
		const i = n - first;
		const step = Math.floor(apart / (row + 1));
		const inRow = Math.min(children.length - first, perRow * (row + 1));
		const turn = Math.floor((i + 1) / 2) * (i % 2 === 0 ? 1 : -1) * step + (inRow % 2 === 0 ? Math.floor(step / 2) : 0);
		const direction = directions[(out + turn + 2 * directions.length) % directions.length]!;
		const reach = radius + child.radius + gap + row * (2 * child.radius + gap);
		places.set(child.id, { x: at.x + reach * direction.x, y: at.y + reach * direction.y });
	});
}

function nearestTo({ x, y }: Point): number {
	let best = 0;
	directions.forEach((direction, i) => {
		if (direction.x * x + direction.y * y > directions[best]!.x * x + directions[best]!.y * y) best = i;
	});
	return best;
}
