import type { Force, SimulationNodeDatum } from 'd3-force';
import type { Frame } from './frames.ts';
import { addBounds, addPlace, type Majorant } from './majorant.ts';
import { related, separation, type Room } from './room.ts';
import { timeLinks } from './timeLinks.ts';

/** What d3-force holds of a node; where it is at each keyframe the force itself holds. A node with fx and fy is pinned there at all keyframes. */
export interface StressNode extends SimulationNodeDatum {
	x: number;
	y: number;
}

export interface LinkedStressSettings {
	/** Weight of staying in place from keyframe to keyframe when the simulation has cooled. */
	readonly stability: number;
	/** The same while it is hot. */
	readonly startStability: number;
	/** Weight of keeping apart when it has cooled; a tenth of it while hot. */
	readonly apart: number;
	readonly aspect: number;
}

export interface LinkedStressForce extends Force<StressNode, undefined> {
	/** Positions by keyframe, x and y interleaved over all nodes; those of absent nodes mean nothing. */
	positions(): readonly Float64Array[];
}

/** Two nodes in one place have no direction to part in: each pair gets one of its own. */
const nudge = 1e-3;

/**
 * Linked stress (Brandes and Mader 2012; layout.md, section 5) as a force: each tick is one sweep of localised majorisation over all
 * keyframes, which moves each node to the minimum of its own majorant. Like forceCenter it writes positions, and leaves velocities at 0.
 */
export function forceLinkedStress(
	frames: readonly Frame[],
	room: Room,
	settings: LinkedStressSettings
): LinkedStressForce {
	const wide = Math.sqrt(settings.aspect);
	const tall = 1 / wide;
	const { radii } = room;
	const sum: Majorant = { x: 0, y: 0, weightX: 0, weightY: 0 };
	let nodes: StressNode[] = [];
	let positions: Float64Array[] = [];
	let links = timeLinks([], 0);
	let backwards = false;

	/** The terms of all pairs; written out, because it is where nearly all time goes. */
	function addOthers(
		{ present, weights, distances, share }: Frame,
		here: Float64Array,
		a: number,
		apart: number
	): void {
		const i = present[a]!;
		const x = here[2 * i]!;
		const y = here[2 * i + 1]!;
		const row = a * present.length;
		let sumX = 0;
		let sumY = 0;
		let weightX = 0;
		let weightY = 0;
		for (let b = 0; b < present.length; b++) {
			if (a === b) continue;
			const j = present[b]!;
			let dx = x - here[2 * j]!;
			let dy = y - here[2 * j + 1]!;
			if (dx * dx + dy * dy < nudge * nudge) {
				dx = i < j ? nudge : -nudge;
				dy = nudge * (((i * 7 + j * 13) % 5) - 2);
			}
			const small = radii[i]! <= room.small && radii[j]! <= room.small;
			const family = related(room, i, j);
			const scaleX = family ? (small ? 1 / room.stretch : 1) : 1 / wide;
			const scaleY = family ? 1 : 1 / tall;
			const u = dx * scaleX;
			const v = dy * scaleY;
			const by = distances[row + b]! / Math.sqrt(u * u + v * v) - 1;
			const wx = weights[row + b]! * scaleX * scaleX;
			const wy = weights[row + b]! * scaleY * scaleY;
			sumX += wx * (x + dx * by);
			sumY += wy * (y + dy * by);
			weightX += wx;
			weightY += wy;
			if (dx > room.reach || dx < -room.reach || dy > room.reach || dy < -room.reach) continue;
			const least = separation(room, i, j);
			const stretch = small ? room.stretch : 1;
			const near = Math.sqrt((dx / stretch) * (dx / stretch) + dy * dy);
			if (!(near < least)) continue;
			const part = least / near - 1;
			const px = (apart * share) / (stretch * stretch);
			const py = apart * share;
			sumX += px * (x + dx * part);
			sumY += py * (y + dy * part);
			weightX += px;
			weightY += py;
		}
		sum.x += sumX;
		sum.y += sumY;
		sum.weightX += weightX;
		sum.weightY += weightY;
	}

	/** Asks node i at keyframe k to be where it was at another one; a child, where it was beside its parent, which carries it along. */
	function addLink(k: number, other: number, i: number, weight: number): void {
		const parent = room.parents[i]!;
		const there = positions[other]!;
		const here = positions[k]!;
		const n = nodes.length;
		const carried = parent >= 0 && links.there[k * n + parent] === 1 && links.there[other * n + parent] === 1;
		const x = there[2 * i]! + (carried ? here[2 * parent]! - there[2 * parent]! : 0);
		const y = there[2 * i + 1]! + (carried ? here[2 * parent + 1]! - there[2 * parent + 1]! : 0);
		addPlace(sum, x, y, weight, weight);
	}

	function addTime(k: number, i: number, stability: number): void {
		const at = k * nodes.length + i;
		const before = links.before[at]!;
		const after = links.after[at]!;
		if (before >= 0) addLink(k, before, i, stability * links.weightBefore[at]!);
		if (after >= 0) addLink(k, after, i, stability * links.weightAfter[at]!);
	}

	function sweep(k: number, stability: number, apart: number): void {
		const frame = frames[k]!;
		const here = positions[k]!;
		for (let a = 0; a < frame.present.length; a++) {
			const i = frame.present[a]!;
			const { fx, fy } = nodes[i]!;
			if (typeof fx === 'number' && typeof fy === 'number') continue;
			sum.x = sum.y = sum.weightX = sum.weightY = 0;
			addOthers(frame, here, a, apart);
			addBounds(sum, frame, a, here[2 * i]!, here[2 * i + 1]!, wide, tall);
			addTime(k, i, stability);
			if (sum.weightX > 0) here[2 * i] = sum.x / sum.weightX;
			if (sum.weightY > 0) here[2 * i + 1] = sum.y / sum.weightY;
		}
	}

	/** One sweep, forwards and backwards by turns so that neither end of time is favoured. */
	function force(alpha: number): void {
		const stability = settings.stability + (settings.startStability - settings.stability) * alpha;
		const apart = settings.apart * (1 - 0.9 * alpha);
		for (let step = 0; step < frames.length; step++)
			sweep(backwards ? frames.length - 1 - step : step, stability, apart);
		backwards = !backwards;
		const end = positions[positions.length - 1];
		nodes.forEach((node, i) => {
			if (end) Object.assign(node, { x: end[2 * i], y: end[2 * i + 1] });
		});
	}
	force.initialize = (given: StressNode[]): void => {
		nodes = given;
		links = timeLinks(frames, nodes.length);
		const start = Float64Array.from(nodes.flatMap((node) => [node.fx ?? node.x, node.fy ?? node.y]));
		positions = frames.map(() => start.slice());
	};
	force.positions = (): readonly Float64Array[] => positions;
	return force;
}
