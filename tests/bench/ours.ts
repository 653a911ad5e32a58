import { computeTrajectories } from '../../src/lib/layout/computeTrajectories.ts';
import { defaultLayout, type LayoutOptions } from '../../src/lib/layout/options.ts';
import { positionsAt } from '../../src/lib/layout/positionsAt.ts';
import type { Trajectories } from '../../src/lib/layout/trajectories.ts';
import { straightened, type Path } from '../../src/lib/measures/straightMotion.ts';
import { idealLength } from '../../src/lib/measures/stress.ts';
import type { Dataset } from './Dataset.ts';

/** Straight pieces between two keyframes, so that the curve between is measured and not its chord; fewer where there are very many nodes. */
const piecesFor = (nodes: number) => (nodes > 2000 ? 3 : 10);

/** The same as straight motions in the measures' units of length, and in the order of the network's ids. */
function pathsOf(trajectories: Trajectories, ids: readonly string[], tieLength: number): readonly Path[] {
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

/** Our layout, in two steps so that only the first is timed. */
export function ours({ network, ids }: Dataset, options: Partial<LayoutOptions>): () => () => readonly Path[] {
	return () => {
		const trajectories = computeTrajectories(network, options);
		return () => pathsOf(trajectories, ids, options.tieLength ?? defaultLayout.tieLength);
	};
}
