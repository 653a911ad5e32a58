import { positionsAt } from '../../layout/positionsAt.ts';
import type { Trajectories } from '../../layout/trajectories.ts';
import type { Time } from '../../model/types.ts';
import { ordinalsOf } from '../ordinals.ts';
import type { Places } from '../places.ts';

/** Where every node is drawn at t, in the order of the trajectories' nodes, with what a transition lays over it; fills and returns `out`. */
export function placed(trajectories: Trajectories, t: Time, offsets: Places, out: Float64Array): Float64Array {
	positionsAt(trajectories, t, out);
	if (offsets.size === 0) return out;
	const ordinals = ordinalsOf(trajectories);
	for (const [id, { x, y }] of offsets) {
		const i = ordinals.get(id);
		if (i === undefined) continue;
		out[2 * i] = out[2 * i]! + x;
		out[2 * i + 1] = out[2 * i + 1]! + y;
	}
	return out;
}
