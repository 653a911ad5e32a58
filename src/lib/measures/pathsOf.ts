import { positionsAt } from '../layout/positionsAt.ts';
import type { Trajectories } from '../layout/trajectories.ts';
import { straightened, type Path } from './straightMotion.ts';
import { idealLength } from './stress.ts';

/** Straight pieces between two keyframes, so that the curve between is measured and not its chord; fewer where there are very many nodes. */
const piecesFor = (nodes: number) => (nodes > 2000 ? 3 : 10);

/** Trajectories as straight motions in the measures' units of length, in the order of the ids. @param tieLength what a tie measures in layout units. */
export function pathsOf(trajectories: Trajectories, ids: readonly string[], tieLength: number): readonly Path[] {
	const { times, nodeIds } = trajectories;
	const pieces = piecesFor(ids.length);
	const stops = Array.from(times).flatMap((time, k) => {
		const next = times[k + 1];
		if (next === undefined) return [time];
		return Array.from({ length: pieces }, (_, p) => time + (p * (next - time)) / pieces);
	});
	const paths = straightened(stops, (t) =>
		positionsAt(trajectories, t).map((value) => (value * idealLength) / tieLength)
	);
	const order = new Map(nodeIds.map((id, i) => [id, i]));
	return ids.map((id) => paths[order.get(id)!]!);
}
