import { holdOf, termRule, type Frame, type Setting } from './frames.ts';
import { groupsAt } from './groups.ts';
import { kinOf } from './kin.ts';
import type { PinnedPlaces } from './pins.ts';
import type { SparseTargets } from './sparseTargets.ts';
import type { Window } from './windows.ts';

/** A keyframe with a term for every tie and every way to a pivot. */
export function sparseFrame(
	{ present, first, other, weights: asked, distances: ways }: SparseTargets,
	window: Window,
	time: number,
	pins: PinnedPlaces | null,
	setting: Setting
): Frame {
	const { share } = window;
	const joined = new Float64Array(present.length);
	for (let a = 0; a < present.length; a++) for (let p = first[a]!; p < first[a + 1]!; p++) joined[a]! += asked[p]!;
	const { bounds, held } = holdOf(present, window, joined, setting);
	const rule = termRule(present, share, bounds, setting);
	const weights = new Float32Array(asked.length);
	const distances = new Float32Array(asked.length);
	for (let a = 0; a < present.length; a++) {
		for (let p = first[a]!; p < first[a + 1]!; p++) {
			weights[p] = rule.weight(a, other[p]!, asked[p]!);
			distances[p] = rule.length(a, other[p]!, ways[p]!);
		}
	}
	const kin = kinOf(present, setting.graph, setting.options.parentGap, share * setting.options.parentPull);
	const groups = groupsAt(present, window, setting);
	return { time, share, present, terms: { first, other, weights, distances }, bounds, held, kin, groups, pins };
}
