import { clutterOf } from './clutter.ts';
import { energyOf } from './energy.ts';
import type { Frame } from './frames.ts';
import type { LayoutGraph } from './layoutGraph.ts';
import type { LayoutOptions } from './options.ts';
import type { Room } from './room.ts';
import { solve } from './solve.ts';
import type { Standing } from './standings.ts';
import { startLayout } from './startLayout.ts';

/** Attempts by number of nodes: many where they are cheap. */
const attemptsFor = (nodes: number) => (nodes <= 60 ? 24 : nodes <= 200 ? 5 : 1);

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

/** The layout for all times from which all keyframes start: of several seeds, the one with the least clutter among those with nearly the least energy. */
export function bestStart(
	whole: Frame,
	room: Room,
	graph: LayoutGraph,
	standings: readonly Standing[],
	options: LayoutOptions
): Float64Array {
	const { aspect, seed, tieLength, tidiness } = options;
	const attempts = Array.from({ length: attemptsFor(whole.present.length) }, (_, attempt) => {
		const start = startLayout(whole, tieLength, aspect, seed + 7919 * attempt);
		const positions = solve([whole], start, room, 0, options)[0]!;
		return { positions, energy: energyOf(whole, positions, aspect) };
	});
	const least = attempts.reduce((energy, attempt) => Math.min(energy, attempt.energy), Infinity);
	let best = attempts[0]!.positions;
	let tidiest = Infinity;
	for (const { positions, energy } of attempts) {
		if (energy > (1 + tidiness) * least) continue;
		const clutter = attempts.length > 1 ? clutterOf(graph, positions) : 0;
		if (clutter < tidiest) {
			tidiest = clutter;
			best = positions;
		}
	}
	return risersRight(best, standings);
}
