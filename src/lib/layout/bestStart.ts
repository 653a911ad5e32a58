import { clutterOf } from './clutter.ts';
import { energyOf } from './energy.ts';
import type { Places } from './forceLinkedStress.ts';
import type { Frame, Setting } from './frames.ts';
import { onPage } from './metric.ts';
import { solve } from './solve.ts';
import { sparseStart } from './sparseStart.ts';
import type { Standing } from './standings.ts';
import { startLayout } from './startLayout.ts';
import { turned } from './turned.ts';

/** Attempts by number of nodes: many where they are cheap. */
const attemptsFor = (nodes: number) => (nodes <= 60 ? 16 : nodes <= 200 ? 5 : 1);

/** Sweeps that show how good an attempt is, and those that finish the one that is taken. */
const [trial, finish, finishSparse] = [12, 30, 12];

/** Of a layout and its mirror image, equally true, the one in which those who rise most come from the right, so that a small change of the data cannot turn the picture over. */
function risersRight(positions: Float64Array, standings: readonly Standing[]): Float64Array {
	let lean = 0;
	standings.forEach(({ degrees }, i) => {
		const highest = degrees.reduce((most, { degree }) => Math.max(most, degree), 0);
		const lowest = degrees.reduce((least, { degree }) => Math.min(least, degree), highest);
		lean += (highest - lowest) * positions[2 * i]!;
	});
	return lean < 0 ? positions.map((value, c) => (c % 2 === 0 ? -value : value)) : positions;
}

const interleaved = ({ x, y }: Places) =>
	Float64Array.from({ length: 2 * x.length }, (_, c) => (c % 2 === 0 ? x[c / 2]! : y[(c - 1) / 2]!));

/** A dense layout for all times: of several seeds, the one with the least energy, or, with tidiness, the one with the least clutter among those with nearly the least. */
function bestAttempt(whole: Frame, { graph, room, options }: Setting): Float64Array {
	const { seed, tieLength, tidiness } = options;
	const attempts = Array.from({ length: attemptsFor(whole.present.length) }, (_, attempt) => {
		const start = startLayout(whole, tieLength, seed + 7919 * attempt);
		const places = solve([whole], start, room, { stability: 0, sweeps: trial })[0]!;
		return { positions: interleaved(places), energy: energyOf(whole, places) };
	}).sort((a, b) => a.energy - b.energy);
	if (!(tidiness > 0)) return attempts[0]!.positions;
	return attempts
		.filter(({ energy }) => energy <= (1 + tidiness) * attempts[0]!.energy)
		.map(({ positions }) => ({ positions, clutter: clutterOf(graph, onPage(positions, room.metric)) }))
		.reduce((best, each) => (each.clutter < best.clutter ? each : best)).positions;
}

/** The layout for all times from which all keyframes start; all nodes are present in `whole`. */
export function bestStart(whole: Frame, setting: Setting): Float64Array {
	const { room, standings, options } = setting;
	const start = whole.terms.first ? sparseStart(whole, options.tieLength, options.seed) : bestAttempt(whole, setting);
	const best = interleaved(
		solve([whole], start, room, { stability: 0, sweeps: whole.terms.first ? finishSparse : finish })[0]!
	);
	// Bounds know above from below and are about the middle.
	const bound = whole.bounds.strength.some((strength) => strength > 0);
	return bound ? risersRight(best, standings) : turned(best);
}
