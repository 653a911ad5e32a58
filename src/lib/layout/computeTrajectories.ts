import type { TemporalNetwork } from '../model/types.ts';
import { partAlone } from './alone.ts';
import { layoutGraphOf, subgraph } from './layoutGraph.ts';
import { moveTied } from './moveTied.ts';
import { defaultLayout, type LayoutOptions } from './options.ts';
import { rowsBelow } from './rowsBelow.ts';
import { standingsOf } from './standings.ts';
import { extentOf, type Trajectories } from './trajectories.ts';

/** Where every node is at every time: a pure function of the data and the options, to the last bit in every engine. */
export function computeTrajectories(network: TemporalNetwork, given: Partial<LayoutOptions> = {}): Trajectories {
	const options = { ...defaultLayout, ...given };
	const graph = layoutGraphOf(network, options);
	const standings = standingsOf(network, graph);
	const { tied, alone } = partAlone(
		graph,
		standings.map(({ degrees }) => options.statusPull > 0 && degrees.length > 0)
	);
	const motion = moveTied(
		subgraph(graph, tied),
		tied.map((i) => standings[i]!),
		options
	);
	const { start, end } = network.observed;
	const nodeIds = graph.nodes.map(({ id }) => id);
	const times = motion.times.map((u) => (u === 1 ? end : start + u * (end - start)));
	const n = nodeIds.length;
	const positions = new Float32Array(2 * n * times.length);
	const moved = Float32Array.from(motion.positions.flatMap((frame) => [...frame]));
	const rows = rowsBelow(alone.length, extentOf({ nodeIds, times, positions: moved }), 0.65 * options.tieLength);
	times.forEach((_, k) => {
		const put = (i: number, x: number, y: number) => positions.set([x, y], 2 * (k * n + i));
		tied.forEach((i, at) => put(i, motion.positions[k]![2 * at]!, motion.positions[k]![2 * at + 1]!));
		alone.forEach((i, at) => put(i, rows[2 * at]!, rows[2 * at + 1]!));
	});
	return { nodeIds, times, positions };
}
