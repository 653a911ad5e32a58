import type { Pin } from '../model/layoutAsked.ts';
import type { TemporalNetwork } from '../model/types.ts';
import { partAlone } from './alone.ts';
import { layoutGraphOf, subgraph, type LayoutGraph } from './layoutGraph.ts';
import { metricOf } from './metric.ts';
import { givenWay, prepare, solved, type Motion, type Solved } from './moveTied.ts';
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

/** A layout whose targets and start are ready. */
export interface PreparedLayout {
	/** Where every node is at every time: a pure function of the data and the options, to the last bit in every engine. */
	solve(report?: Report): Trajectories;
	/** A preview of how the last solution or preview gives way to one pin more, while somebody drags; never to be kept. */
	giveWay(pin: Pin): Trajectories;
}

/** Reads a network and the options into what the solver needs. */
export function prepareLayout(network: TemporalNetwork, given: Partial<LayoutOptions> = {}): PreparedLayout {
	const options = { ...defaultLayout, ...network.layout, ...given };
	const graph = layoutGraphOf(network, options);
	const standings = standingsOf(network, graph);
	const { tied, alone } = partAlone(
		graph,
		standings.map(({ degrees }) => options.statusPull > 0 && degrees.length > 0)
	);
	const { start, end } = network.observed;
	const timeOf = (u: number) => (u === 1 ? end : start + u * (end - start));
	const place = (motion: Motion) => placed(motion, graph, tied, alone, timeOf, options);
	if (tied.length === 0) {
		const nobody = () => place({ times: new Float64Array(1), positions: [new Float64Array(0)] });
		return { solve: nobody, giveWay: nobody };
	}
	const part = subgraph(graph, tied);
	const unit = (t: number) => Math.max(0, Math.min(1, end > start ? (t - start) / (end - start) : 0));
	const pinsOf = (pins: readonly Pin[]) => placedPins(part, pins, unit, metricOf(options.aspect));
	const own = tied.map((i) => standings[i]!);
	const prepared = prepare(part, own, pinsOf(options.pins), options);
	let last: Solved | null = null;
	const solveAll = ({ progress, still }: Report) =>
		solved(prepared, pinsOf(options.pins), { progress, still: (motion) => still?.(place(motion)) });
	return {
		solve(report = {}) {
			last = solveAll(report);
			return place(last.motion);
		},
		giveWay(pin) {
			last = givenWay(prepared, last ?? solveAll({}), pinsOf([...options.pins, pin]));
			return place(last.motion);
		}
	};
}

/** The same in one go. */
export function computeTrajectories(
	network: TemporalNetwork,
	given: Partial<LayoutOptions> = {},
	report: Report = {}
): Trajectories {
	return prepareLayout(network, given).solve(report);
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
