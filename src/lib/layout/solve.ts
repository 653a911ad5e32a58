import { forceSimulation } from 'd3-force';
import type { Frame } from './frames.ts';
import { forceLinkedStress, type StressNode } from './forceLinkedStress.ts';
import type { LayoutOptions } from './options.ts';
import type { Room } from './room.ts';

/** A fixed number, never a time limit, so that a slow machine gets the same picture. */
const sweeps = 90;

/** What is left of the heat after each sweep; under a hundredth after 30. */
const cooling = 0.86;

/** Start almost rigid, so that all keyframes first find one shape together. */
const startStability = 50;

/** Strong enough that marks hardly ever give way to ties. */
const apart = 40;

/** Positions by keyframe, from one start layout for all of them: a stopped simulation, ticked a fixed number of times, on nodes that it alone touches. */
export function solve(
	frames: readonly Frame[],
	start: Float64Array,
	room: Room,
	stability: number,
	options: LayoutOptions
): readonly Float64Array[] {
	const nodes: StressNode[] = Array.from({ length: start.length / 2 }, (_, i) => ({
		x: start[2 * i]!,
		y: start[2 * i + 1]!
	}));
	const force = forceLinkedStress(frames, room, {
		stability,
		startStability: Math.max(stability, startStability),
		apart,
		aspect: options.aspect
	});
	forceSimulation(nodes)
		.stop()
		.alphaDecay(1 - cooling)
		.force('linked stress', force)
		.tick(sweeps);
	return force.positions();
}
