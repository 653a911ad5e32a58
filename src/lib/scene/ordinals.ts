import type { Trajectories } from '../layout/trajectories.ts';

const known = new WeakMap<readonly string[], ReadonlyMap<string, number>>();

/** The place of each node among the trajectories' nodes, by id; made once for each list of them. */
export function ordinalsOf({ nodeIds }: Pick<Trajectories, 'nodeIds'>): ReadonlyMap<string, number> {
	let ordinals = known.get(nodeIds);
	if (!ordinals) {
		ordinals = new Map(nodeIds.map((id, i) => [id, i]));
		known.set(nodeIds, ordinals);
	}
	return ordinals;
}
