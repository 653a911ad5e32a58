import type { Targets } from './averageTargets.ts';
import { holdOf, termRule, type Frame, type Setting } from './frames.ts';
import { groupsAt } from './groups.ts';
import { apartWeight } from './overallTargets.ts';
import { kinOf } from './kin.ts';
import type { PinnedPlaces } from './pins.ts';
import type { Window } from './windows.ts';

/** A keyframe with a term for every pair: those that no path joins keep their distance over all times, weakly. */
export function denseFrame(
	targets: Targets,
	overall: Targets,
	window: Window,
	time: number,
	pins: PinnedPlaces | null,
	setting: Setting
): Frame {
	const { share } = window;
	const { present } = targets;
	const size = present.length;
	const n = setting.graph.nodes.length;
	const joined = new Float64Array(size);
	for (let a = 0; a < size; a++)
		for (let b = 0; b < size; b++) if (a !== b) joined[a]! += targets.weights[a * size + b]!;
	const { bounds, held } = holdOf(present, window, joined, setting);
	const rule = termRule(present, share, bounds, setting);
	const weights = new Float32Array(size * size);
	const distances = new Float32Array(size * size);
	for (let a = 0; a < size; a++) {
		for (let b = 0; b < a; b++) {
			const p = a * size + b;
			const q = b * size + a;
			const tied = targets.weights[p]! > 0;
			const way = tied ? targets.distances[p]! : overall.distances[present[a]! * n + present[b]!]!;
			weights[p] = weights[q] = rule.weight(a, b, tied ? targets.weights[p]! : apartWeight / (way * way));
			distances[p] = distances[q] = rule.length(a, b, way);
		}
	}
	const kin = kinOf(present, setting.graph, setting.options.parentGap, share * setting.options.parentPull);
	const groups = groupsAt(present, window, setting);
	return {
		time,
		share,
		present,
		terms: { first: null, other: null, weights, distances },
		bounds,
		held,
		kin,
		groups,
		pins
	};
}
