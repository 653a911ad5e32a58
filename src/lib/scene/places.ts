import { positionsAt } from '../layout/positionsAt.ts';
import type { Trajectories } from '../layout/trajectories.ts';
import type { Time } from '../model/types.ts';
import type { Point } from './curve.ts';

/** Where nodes are drawn, by id, in layout units. */
export type Places = ReadonlyMap<string, Point>;

/** Where every node is drawn at t: its settled place, and what a transition lays over it. */
export function placesAt(trajectories: Trajectories, t: Time, offsets: Places = new Map()): Places {
	const positions = positionsAt(trajectories, t);
	return new Map(
		trajectories.nodeIds.map((id, i) => {
			const offset = offsets.get(id);
			return [id, { x: (positions[2 * i] ?? 0) + (offset?.x ?? 0), y: (positions[2 * i + 1] ?? 0) + (offset?.y ?? 0) }];
		})
	);
}

// Less is not seen.
const least = 0.05;

/** How far each node that was there must be drawn from where it now belongs, to be where it was; those that stay are left out. */
export function offsetsFrom(was: Places, is: Places): Places {
	const offsets = new Map<string, Point>();
	for (const [id, place] of is) {
		const start = was.get(id);
		if (!start) continue;
		const offset = { x: start.x - place.x, y: start.y - place.y };
		if (Math.abs(offset.x) + Math.abs(offset.y) > least) offsets.set(id, offset);
	}
	return offsets;
}
