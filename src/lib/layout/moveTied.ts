import { averageTargets } from './averageTargets.ts';
import { bestStart } from './bestStart.ts';
import { groundsOf } from './bounds.ts';
import { changeDates, distinct } from './changeDates.ts';
import { fillAbsence } from './fillAbsence.ts';
import { frameOf } from './frames.ts';
import { keyframeCount, keyframeTimes, mostChanges } from './keyframeTimes.ts';
import type { LayoutGraph } from './layoutGraph.ts';
import type { LayoutOptions } from './options.ts';
import { overallTargets } from './overallTargets.ts';
import { roomOf } from './room.ts';
import { solve } from './solve.ts';
import { mostStressed, spreadMany } from './spreadMany.ts';
import type { Standing } from './standings.ts';
import { windowsOf } from './windows.ts';

/** Keyframes in [0, 1] and, for each, the positions of all nodes of the graph, x and y interleaved. */
export interface Motion {
	readonly times: Float64Array;
	readonly positions: readonly Float64Array[];
}

/** The motion of nodes that have ties: keyframes, targets, one layout for all times, then linked stress from there. */
export function moveTied(graph: LayoutGraph, standings: readonly Standing[], options: LayoutOptions): Motion {
	const n = graph.nodes.length;
	const degreeSpans = options.statusPull > 0 ? standings.flatMap(({ degrees }) => degrees.map(({ span }) => span)) : [];
	const changes = changeDates(graph, degreeSpans);
	const dates = distinct(changes);
	const times = keyframeTimes(changes, options.keyframes ?? keyframeCount(dates.length, n), options.eventShare);
	if (n === 0) return { times: times.slice(0, 1), positions: [new Float64Array(0)] };
	if (n > mostStressed) return { times: times.slice(0, 1), positions: [spreadMany(graph, options)] };
	const windows = windowsOf(times, dates);
	const targets = averageTargets(graph, windows, dates);
	const overall = overallTargets(graph, targets, windows);
	const room = roomOf(graph, options);
	const setting = { graph, standings, room, grounds: groundsOf(standings, room, options), overall, options };
	const whole = frameOf(overall, { from: 0, to: 1, share: 1, pieces: [] }, 0, setting);
	const frames = targets.map((target, k) => frameOf(target, windows[k]!, times[k]!, setting));
	const start = bestStart(whole, room, graph, standings, options);
	// Stability counts per change, so that more keyframes make the path smoother and not softer.
	const stability = (options.stability * (times.length - 1)) / Math.max(1, Math.min(dates.length, mostChanges));
	const positions = solve(frames, start, room, stability, options);
	fillAbsence(positions, frames, n);
	return { times, positions };
}
