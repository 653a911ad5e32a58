import type { TemporalNetwork } from '../model/types.ts';
import { partAlone } from './alone.ts';
import { layoutGraphOf, subgraph, type LayoutGraph } from './layoutGraph.ts';
import { metricOf } from './metric.ts';
import { prepare, solved, type Motion } from './moveTied.ts';
import { defaultLayout, type LayoutOptions } from './options.ts';
import { placedPins } from './pins.ts';
import { rowsBelow } from './rowsBelow.ts';
import { standingsOf } from './standings.ts';
import { extentOfAll, type Trajectories } from './trajectories.ts';

/** What is heard of a layout while it is computed. */
export interface Report {
	/** How much of the work is done, 0 to 1. */
	readonly progress?: (share: number) => void;
	/** One layout for all times, from which the moving one starts. */
	readonly still?: (trajectories: Trajectories) => void;
}

/** Where every node is at every time: a pure function of the data and the options, to the last bit in every engine. */
export function computeTrajectories(
	network: TemporalNetwork,
	given: Partial<LayoutOptions> = {},
	report: Report = {}
): Trajectories {
	const options = { ...defaultLayout, ...network.layout, ...given };
	const graph = layoutGraphOf(network, options);
	const standings = standingsOf(network, graph);
	const { tied, alone } = partAlone(
		graph,
		standings.map(({ degrees }) => options.statusPull > 0 && degrees.length > 0)
	);
	const { start, end } = network.observed;
	const place = (motion: Motion) =>
		placed(motion, graph, tied, alone, (u) => (u === 1 ? end : start + u * (end - start)), options);
	if (tied.length === 0) return place({ times: new Float64Array(1), positions: [new Float64Array(0)] });
	const part = subgraph(graph, tied);
	const unit = (t: number) => Math.max(0, Math.min(1, end > start ? (t - start) / (end - start) : 0));
	const pins = placedPins(part, options.pins, unit, metricOf(options.aspect));
	const prepared = prepare(
		part,
		tied.map((i) => standings[i]!),
		pins,
		options
	);
	return place(solved(prepared, pins, { progress: report.progress, still: (motion) => report.still?.(place(motion)) }));
}

/** A motion in the network's own time, with those who stand alone in rows below everybody else. */
function placed(
	motion: Motion,
	{ nodes }: LayoutGraph,
	tied: readonly number[],
	alone: readonly number[],
	timeOf: (u: number) => number,
	{ tieLength }: LayoutOptions
): Trajectories {
	const nodeIds = nodes.map(({ id }) => id);
	const times = motion.times.map(timeOf);
	const n = nodeIds.length;
	const positions = new Float32Array(2 * n * times.length);
	const extent = extentOfAll(motion.positions);
	const rows = rowsBelow(alone.length, extent, 0.65 * tieLength);
	motion.positions.forEach((frame, k) => {
		const put = (i: number, x: number, y: number) => {
			positions[2 * (k * n + i)] = x;
			positions[2 * (k * n + i) + 1] = y;
		};
		tied.forEach((i, at) => put(i, frame[2 * at]!, frame[2 * at + 1]!));
		alone.forEach((i, at) => put(i, rows[2 * at]!, rows[2 * at + 1]!));
	});
	return { nodeIds, times, positions };
}
