import type { Force, SimulationNodeDatum } from 'd3-force';
import { appearancesOf } from './appearances.ts';
import { blocksOf } from './blocks.ts';
import { Chain } from './chain.ts';
import { addDenseTerms, addNear } from './denseTerms.ts';
import type { Frame } from './frames.ts';
import { addBounds, addMove, type Majorant } from './majorant.ts';
import { addKin } from './kin.ts';
import { NearPairs } from './nearPairs.ts';
import type { Room } from './room.ts';
import { addSparseTerms } from './sparseTerms.ts';
import { Together } from './together.ts';

/** What d3-force holds of a node; where it is at each keyframe the force itself holds. A node with fx and fy is pinned there at all keyframes. In the round metric. */
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
	/** Weight of the start layout, which leads parts that no term joins. */
	readonly anchor: number;
}

/** Places of those present at one keyframe, by local index. */
export interface Places {
	readonly x: Float64Array;
	readonly y: Float64Array;
}

export interface LinkedStressForce extends Force<StressNode, undefined> {
	/** By keyframe. */
	places(): readonly Places[];
	/** Goes on from other places than the start, which it then changes. */
	resume(places: readonly Places[]): void;
}

/** Nodes of a sparse layout that are asked together: one by one, each would call for the places of all keyframes from memory. */
const blockSize = 64;

/** Majorants of many entries. */
const askedOf = (size: number) => ({
	pullX: new Float64Array(size),
	pullY: new Float64Array(size),
	weightX: new Float64Array(size),
	weightY: new Float64Array(size)
});

/** Below this heat places are nearly found. */
const cool = 1e-5;

/**
 * Linked stress (Brandes and Mader 2012; layout.md, section 5) as a force: each tick is one pass over all nodes, which moves each, at all
 * keyframes at once, to the minimum of what majorises its energy. Solving a node's whole path makes the pass good for any stability,
 * where keyframe by keyframe a stable path would creep. Like forceCenter it writes positions, and leaves velocities at 0.
 */
export function forceLinkedStress(
	frames: readonly Frame[],
	room: Room,
	settings: LinkedStressSettings
): LinkedStressForce {
	const sum: Majorant = { pullX: 0, pullY: 0, weightX: 0, weightY: 0 };
	const near = frames.map(({ terms }) => (terms.first ? new NearPairs(room.widest) : null));
	const [alongX, alongY] = [new Chain(frames.length), new Chain(frames.length)];
	let nodes: StressNode[] = [];
	let start = new Float64Array(0);
	let places: readonly Places[] = [];
	let together: readonly (Together | null)[] = [];
	let appearances = appearancesOf([], 0, room.parents);
	let blocks = blocksOf(appearances, 1);
	let asked = askedOf(0);
	let backwards = false;

	/** All that node i, local index a, is asked at keyframe k but to stay where it was: into `sum`. */
	function addAll(k: number, i: number, a: number, apart: number): void {
		const frame = frames[k]!;
		const { x, y } = places[k]!;
		const { first, other } = frame.terms;
		sum.pullX = sum.pullY = sum.weightX = sum.weightY = 0;
		if (first && other) {
			addSparseTerms(sum, first, other, frame, x, y, a);
			if (apart > 0) addNear(sum, near[k]!, frame.present, room, x, y, a, apart * frame.share);
		} else addDenseTerms(sum, frame, room, x, y, a, apart * frame.share);
		if (frame.kin) addKin(sum, frame.kin, room.metric, x, y, a);
		const ties = Math.max(sum.weightX, frame.share);
		addBounds(sum, frame, a, x[a]!, y[a]!);
		together[k]?.add(sum, a, x[a]!, y[a]!, ties);
		if (settings.anchor > 0)
			addMove(sum, start[2 * i]! - x[a]!, start[2 * i + 1]! - y[a]!, settings.anchor * frame.share);
		const { pins } = frame;
		if (!pins || !(pins.weight[a]! > 0)) return;
		if (pins.weight[a] === Infinity) sum.weightX = sum.weightY = Infinity;
		else addMove(sum, pins.x[a]! - x[a]!, pins.y[a]! - y[a]!, ties * pins.weight[a]!);
	}

	const xAt = (entry: number) => places[appearances.frame[entry]!]!.x[appearances.local[entry]!]!;
	const yAt = (entry: number) => places[appearances.frame[entry]!]!.y[appearances.local[entry]!]!;

	/** Links entry s of a node's chain to the one before; a child is linked beside its parent, which carries it along. */
	function addLink(s: number, entry: number, stability: number): void {
		const weight = (alongX.link[s] = alongY.link[s] = stability * appearances.link[entry]!);
		if (!(weight > 0)) return;
		alongX.offset[s] = xAt(entry - 1) - xAt(entry);
		alongY.offset[s] = yAt(entry - 1) - yAt(entry);
		const parent = appearances.parent[entry]!;
		const parentBefore = appearances.parent[entry - 1]!;
		if (parent < 0 || parentBefore < 0) return;
		alongX.offset[s]! += xAt(parent) - xAt(parentBefore);
		alongY.offset[s]! += yAt(parent) - yAt(parentBefore);
	}

	/** What node i is asked, entry by entry; then its whole path is solved. */
	function improve(i: number, stability: number): void {
		const first = appearances.first[i]!;
		const size = appearances.first[i + 1]! - first;
		for (let s = 0; s < size; s++) {
			alongX.pull[s] = asked.pullX[first + s]!;
			alongY.pull[s] = asked.pullY[first + s]!;
			alongX.weight[s] = asked.weightX[first + s]!;
			alongY.weight[s] = asked.weightY[first + s]!;
			if (s > 0) addLink(s, first + s, stability);
		}
		alongX.settle(size);
		alongY.settle(size);
		for (let s = 0; s < size; s++) {
			const k = appearances.frame[first + s]!;
			const a = appearances.local[first + s]!;
			places[k]!.x[a]! += alongX.move[s]!;
			places[k]!.y[a]! += alongY.move[s]!;
			together[k]?.moved(a, alongX.move[s]!, alongY.move[s]!);
		}
	}

	/** Improves the nodes of one block: all are asked first, keyframe by keyframe, then all move. */
	function improveBlock(block: number, stability: number, apart: number): void {
		for (let o = blocks.firstEntry[block]!; o < blocks.firstEntry[block + 1]!; o++) {
			const entry = blocks.entries[o]!;
			const i = appearances.node[entry]!;
			if (typeof nodes[i]!.fx === 'number') continue;
			addAll(appearances.frame[entry]!, i, appearances.local[entry]!, apart);
			asked.pullX[entry] = sum.pullX;
			asked.pullY[entry] = sum.pullY;
			asked.weightX[entry] = sum.weightX;
			asked.weightY[entry] = sum.weightY;
		}
		for (let i = block; i < nodes.length; i += blocks.count)
			if (typeof nodes[i]!.fx !== 'number') improve(i, stability);
	}

	/** One pass, from the first block to the last and back by turns. */
	function force(alpha: number): void {
		const stability = settings.stability + (settings.startStability - settings.stability) * alpha;
		const sparse = near.some((pairs) => pairs);
		// Finding who is near costs as much as all terms of a sparse frame: only when places are nearly found.
		const apart = sparse && alpha > cool ? 0 : settings.apart * (1 - 0.9 * alpha);
		if (apart > 0) near.forEach((pairs, k) => pairs?.fill(places[k]!.x, places[k]!.y, frames[k]!.present.length));
		together = frames.map(({ groups }, k) => (groups ? new Together(groups, places[k]!.x, places[k]!.y) : null));
		for (let step = 0; step < blocks.count; step++)
			improveBlock(backwards ? blocks.count - 1 - step : step, stability, apart);
		backwards = !backwards;
	}
	/** Puts nodes where their pins hold them. */
	function hold(): void {
		frames.forEach(({ pins }, k) =>
			pins?.weight.forEach((weight, a) => {
				if (weight !== Infinity) return;
				places[k]!.x[a] = pins.x[a]!;
				places[k]!.y[a] = pins.y[a]!;
			})
		);
	}
	force.initialize = (given: StressNode[]): void => {
		nodes = given;
		appearances = appearancesOf(frames, nodes.length, room.parents);
		blocks = blocksOf(appearances, near.some((pairs) => pairs) ? blockSize : 1);
		asked = askedOf(appearances.node.length);
		start = Float64Array.from(nodes.flatMap((node) => [node.fx ?? node.x, node.fy ?? node.y]));
		places = frames.map(({ present }) => ({
			x: Float64Array.from(present, (i) => start[2 * i]!),
			y: Float64Array.from(present, (i) => start[2 * i + 1]!)
		}));
		hold();
	};
	force.places = (): readonly Places[] => places;
	force.resume = (from: readonly Places[]): void => {
		places = from;
		hold();
	};
	return force;
}
