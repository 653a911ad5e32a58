import { averageTargets } from './averageTargets.ts';
import { bestStart } from './bestStart.ts';
import { groundsOf, ringsOf } from './bounds.ts';
import { changeDates, distinct } from './changeDates.ts';
import { denseFrame } from './denseFrame.ts';
import { withAbsent } from './withAbsent.ts';
import type { Places } from './forceLinkedStress.ts';
import { settingOf, type Frame, type Setting } from './frames.ts';
import { flatGraphOf } from './flatSpans.ts';
import { keyframeTimes, withDates } from './keyframeTimes.ts';
import type { LayoutGraph } from './layoutGraph.ts';
import { onPage } from './metric.ts';
import type { LayoutOptions } from './options.ts';
import { overallTargets } from './overallTargets.ts';
import { pinnedPlaces, type PlacedPin } from './pins.ts';
import { mostChanges, planOf, type Plan } from './plan.ts';
import { roomOf } from './room.ts';
import { solve } from './solve.ts';
import { sparseFrame } from './sparseFrame.ts';
import { sparseTargets } from './sparseTargets.ts';
import { sparseWhole } from './sparseWhole.ts';
import type { Standing } from './standings.ts';
import { TermCollector } from './termRows.ts';
import { windowsOf, type Window } from './windows.ts';

/** Keyframes in [0, 1] and, for each, the positions on the page of all nodes of the graph, x and y interleaved. */
export interface Motion {
	readonly times: Float64Array;
	readonly positions: readonly Float64Array[];
}

/** What is heard while the nodes that have ties are moved. */
export interface MotionReport {
	readonly progress?: ((share: number) => void) | undefined;
	readonly still?: (motion: Motion) => void;
}

/** Weight of staying in place, in ties of length one, for stability 1 and one keyframe per change. */
const stabilityUnit = 2;

/** Frames ready to be solved, and where they start. */
export interface Prepared {
	readonly times: Float64Array;
	readonly frames: readonly Frame[];
	readonly start: Float64Array;
	readonly setting: Setting;
	readonly stability: number;
	readonly plan: Plan;
}

const always: Window = { from: 0, to: 1, share: 1, pieces: [] };

function framesOf(
	plan: Plan,
	windows: readonly Window[],
	times: Float64Array,
	changes: Float64Array,
	pins: readonly PlacedPin[],
	setting: Setting
) {
	const { graph, options } = setting;
	if (plan.solver !== 'dense') {
		// Two sets of pivots by turns: their errors differ and average out, and the mean of all keyframes has few pairs.
		const flat = flatGraphOf(graph);
		const terms = new TermCollector();
		const of = (window: Window, k: number) =>
			sparseTargets(flat, window, plan.pivots, options.seed + 104729 * (k % 2), terms);
		const still = plan.solver === 'still';
		const targets = still ? [] : windows.map(of);
		function* oneByOne() {
			for (const [k, window] of windows.entries()) yield of(window, k);
		}
		const mean = sparseWhole(graph, still ? oneByOne() : targets, windows, options.seed);
		const places = pinnedPlaces(
			pins,
			times,
			targets.map(({ present }) => present)
		);
		return {
			whole: sparseFrame(mean, always, 0, null, setting),
			frames: targets.map((target, k) => sparseFrame(target, windows[k]!, times[k]!, places[k]!, setting))
		};
	}
	const targets = averageTargets(graph, windows, distinct(changes));
	const overall = overallTargets(graph, targets, windows);
	const places = pinnedPlaces(
		pins,
		times,
		targets.map(({ present }) => present)
	);
	return {
		whole: denseFrame(overall, overall, always, 0, null, setting),
		frames: targets.map((target, k) => denseFrame(target, overall, windows[k]!, times[k]!, places[k]!, setting))
	};
}

/** Keyframes, targets and one layout for all times, for nodes that have ties; pins are those of `graph`. */
export function prepare(
	graph: LayoutGraph,
	standings: readonly Standing[],
	pins: readonly PlacedPin[],
	options: LayoutOptions
): Prepared {
	const degreeSpans = options.statusPull > 0 ? standings.flatMap(({ degrees }) => degrees.map(({ span }) => span)) : [];
	const changes = changeDates(graph, degreeSpans);
	const dates = distinct(changes);
	const plan = planOf(graph, dates.length, options);
	const even = keyframeTimes(changes, plan.keyframes, options.eventShare);
	const times = plan.keyframes > 1 ? withDates(even, pins) : even;
	const windows = windowsOf(times, dates, plan.pieces);
	const room = roomOf(graph, options);
	const grounds = groundsOf(standings, room, options);
	const setting = settingOf({ graph, standings, room, grounds, rings: ringsOf(graph, options), options });
	const { whole, frames } = framesOf(plan, windows, times, changes, pins, setting);
	// Stability counts per change, so that more keyframes make the path smoother and not softer.
	const perChange = (even.length - 1) / Math.max(1, Math.min(dates.length, mostChanges));
	const stability = stabilityUnit * options.stability * perChange;
	return { times, frames, start: bestStart(whole, setting), setting, stability, plan };
}

/** Places in the round metric as a motion on the page. */
function motionOf({ times, frames, start, setting }: Prepared, places: readonly Places[]): Motion {
	const { metric } = setting.room;
	if (frames.length === 0) return { times: times.slice(0, 1), positions: [onPage(start, metric)] };
	return { times, positions: withAbsent(places, frames, start.length / 2).map((frame) => onPage(frame, metric)) };
}

/** A motion, and the places that it was made from. */
export interface Solved {
	readonly motion: Motion;
	readonly places: readonly Places[];
}

/** The motion of prepared nodes: linked stress from their start; where time stands still, the start. */
export function solved(prepared: Prepared, pins: readonly PlacedPin[], report: MotionReport = {}): Solved {
	const { frames, start, setting, stability, plan, times } = prepared;
	if (frames.length === 0) return { motion: motionOf(prepared, []), places: [] };
	report.still?.({ times: times.slice(0, 1), positions: [onPage(start, setting.room.metric)] });
	const { progress } = report;
	const places = solve(frames, start, setting.room, { stability, sweeps: plan.sweeps, pins, progress });
	return { motion: motionOf(prepared, places), places };
}

/** Enough for others to give way to a hand that moves; what is kept is solved anew. */
const givingWay = 4;

/** How a solution gives way to other pins within a few sweeps; a pin holds at the nearest keyframe there is. */
export function givenWay(prepared: Prepared, { places }: Solved, pins: readonly PlacedPin[]): Solved {
	const { times, start, setting, stability } = prepared;
	const presents = prepared.frames.map(({ present }) => present);
	const pinned = pinnedPlaces(pins, times, presents);
	const frames = prepared.frames.map((frame, k) => ({ ...frame, pins: pinned[k]! }));
	const resume = places.map(({ x, y }) => ({ x: x.slice(), y: y.slice() }));
	if (frames.length === 0) return { motion: motionOf(prepared, []), places };
	const moved = solve(frames, start, setting.room, { stability, sweeps: givingWay, pins, resume });
	return { motion: motionOf(prepared, moved), places: moved };
}
