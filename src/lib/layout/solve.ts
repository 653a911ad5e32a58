import { forceSimulation } from 'd3-force';
import type { Frame } from './frames.ts';
import { forceLinkedStress, type LinkedStressSettings, type Places, type StressNode } from './forceLinkedStress.ts';
import type { PlacedPin } from './pins.ts';
import type { Room } from './room.ts';

/** Start almost rigid, so that all keyframes first find one shape together. */
const startStability = 50;

/** Strong enough that marks hardly ever give way to ties. */
const apart = 40;

/** Weight of the start layout where terms are sparse and leave parts of a network free to drift. */
const sparseAnchor = 0.002;

/** After this share of the sweeps a hundredth of the heat is left. */
const cooled = 0.35;

/** How a solution is found. */
export interface Solving {
	readonly stability: number;
	readonly sweeps: number;
	readonly pins?: readonly PlacedPin[];
	/** Places to go on from, cool; they are changed. */
	readonly resume?: readonly Places[];
	readonly progress?: ((share: number) => void) | undefined;
}

/** The factor that, taken so many times, leaves a hundredth. */
function cooling(steps: number): number {
	let [low, high] = [0, 1];
	for (let step = 0; step < 60; step++) {
		const middle = (low + high) / 2;
		let left = 1;
		for (let i = 0; i < steps; i++) left *= middle;
		if (left < 0.01) low = middle;
		else high = middle;
	}
	return high;
}

/** Places by keyframe in the round metric, from one start layout for all of them: a stopped simulation, ticked a fixed number of times, on nodes that it alone touches. */
export function solve(
	frames: readonly Frame[],
	start: Float64Array,
	room: Room,
	{ stability, sweeps, pins = [], resume, progress }: Solving
): readonly Places[] {
	const nodes: StressNode[] = Array.from({ length: start.length / 2 }, (_, i) => ({
		x: start[2 * i]!,
		y: start[2 * i + 1]!
	}));
	for (const { i, u, x, y } of pins) if (u === null) Object.assign(nodes[i]!, { fx: x, fy: y });
	const settings: LinkedStressSettings = {
		stability,
		startStability: Math.max(stability, startStability),
		apart,
		anchor: frames[0]?.terms.first ? sparseAnchor : 0
	};
	const force = forceLinkedStress(frames, room, settings);
	const simulation = forceSimulation(nodes)
		.stop()
		.alpha(resume ? 0 : 1)
		.alphaDecay(resume ? 0 : 1 - cooling(Math.max(1, Math.floor(sweeps * cooled))))
		.force('linked stress', force);
	if (resume) force.resume(resume);
	for (let sweep = 0; sweep < sweeps; sweep++) {
		simulation.tick();
		progress?.((sweep + 1) / sweeps);
	}
	return force.places();
}
