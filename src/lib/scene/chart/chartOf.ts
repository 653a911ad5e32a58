import { basesOf, hasDistances } from '../../model/basesOf.ts';
import type { TemporalNetwork, TemporalNode } from '../../model/types.ts';
import type { Point } from '../curve.ts';
import { roleOf } from '../sceneAt.ts';
import { radiusOf } from '../sizes.ts';
import { dock } from './docked.ts';
import { mostFactor } from './mostFactor.ts';
import { isOfMany } from './isOfMany.ts';
import { ringsOf, type Stated } from './ringsOf.ts';
import { settled } from './settled.ts';
import { shelved } from './shelved.ts';
import { slotsIn, townFor } from './slotsIn.ts';
import type { Spread, Spreading } from './spread.ts';
import type { Chart } from './types.ts';

/** How far out the nearest and the farthest ring are at least, and the farthest at most, from the town line. */
const [nearest, farthest, most] = [52, 420, 1500];
/** Between two marks on rings, between a mark and what is docked to it, and the same where marks are small and many. */
const [clear, docked, dockedAmongMany] = [44, 7, 24];
/** A chart is at most so large from its middle, in layout units: a camera can stand far enough off to show it whole. */
const largest = 9000;

const known = new WeakMap<TemporalNetwork, Chart>();

/** The chart of a network, or null where the data state no distance from the town, or state many and nothing spreads them: a pure function of the network, counted once. @param spread places many; few find places without it. */
export function chartOf(network: TemporalNetwork, spread: Spreader | null = null): Chart | null {
	let chart = known.get(network);
	if (!chart) {
		if (!hasDistances(network)) return null;
		const place = isOfMany(network) ? spread : tried;
		if (!place) return null;
		known.set(network, (chart = charted(network, place)));
	}
	return chart;
}

type Spreader = (asked: Spreading) => Spread;

function charted(network: TemporalNetwork, place: Spreader): Chart {
	const { nodes } = network;
	const bases = basesOf(network);
	const radius = (node: TemporalNode) => radiusOf[roleOf(network, node).shape] * (node.size ?? 1);
	const inTown: string[] = [];
	const outside: (Spreading['outside'][number] & Stated)[] = [];
	const others: { readonly id: string; readonly label: string }[] = [];
	const children = new Map<string, TemporalNode[]>();
	for (const node of nodes) {
		const base = bases.get(node.id)!;
		if (base.at === 'apart') others.push({ id: node.id, label: base.label });
		else if (base.at === 'parent') {
			if (!children.has(base.parent)) children.set(base.parent, []);
			children.get(base.parent)!.push(node);
		} else if (base.miles === 0) inTown.push(node.id);
		else outside.push({ id: node.id, miles: base.miles, evidence: node.evidence, clear: radius(node) + clear });
	}

	const ties = network.ties.map(({ source, target }) => [source, target] as const);
	const { places, town, perMile } = place({ inTown, outside, ties });

	for (const parent of nodes) {
		const at = places.get(parent.id);
		const own = children.get(parent.id);
		if (!at || !own) continue;
		const marks = own.map((child) => ({ id: child.id, radius: radius(child) }));
		dock(places, at, radius(parent), marks, place === tried ? docked : dockedAmongMany);
	}

	const edge = town + 34;
	const sides = { left: -edge, right: edge, bottom: edge };
	let highest = -edge;
	for (const { x, y } of places.values()) {
		sides.left = Math.min(sides.left, x - 40);
		sides.right = Math.max(sides.right, x + 40);
		sides.bottom = Math.max(sides.bottom, y + 40);
		highest = Math.min(highest, y - 60);
	}
	const { apart, shelf, top } = shelved(places, others, { ...sides, bottom: highest });
	for (const { left, right } of apart) {
		sides.left = Math.min(sides.left, left - 40);
		sides.right = Math.max(sides.right, right + 40);
	}

	const scale = Math.min(1, largest / Math.max(sides.right, -sides.left, sides.bottom, -top));
	const positions = new Float32Array(2 * nodes.length);
	nodes.forEach(({ id }, i) => {
		const { x, y } = places.get(id)!;
		positions[2 * i] = scale * x;
		positions[2 * i + 1] = scale * y;
	});
	return {
		trajectories: { nodeIds: nodes.map(({ id }) => id), times: Float64Array.of(network.observed.start), positions },
		town: scale * town,
		...ringsOf(outside, (miles) => scale * (town + perMile * miles)),
		apart: apart.map(({ label, ...box }) => ({ label, ...scaled(box, scale) })),
		shelf: shelf === null ? null : scale * shelf,
		bounds: scaled({ ...sides, top }, scale),
		most: mostFactor(
			nodes.map((node, i) => ({
				...{ x: positions[2 * i]!, y: positions[2 * i + 1]!, radius: radius(node) },
				body: bases.get(node.id)!.at === 'parent' ? node.parent! : node.id
			}))
		)
	};
}

/** Places for few: each tries all directions of its ring, and those in the town all places of the town. */
function tried({ inTown, outside, ties }: Spreading): Spread {
	const town = townFor(inTown.length, Math.max(180, outside.length * 24));
	const miles = outside.map((one) => one.miles);
	const [least, last] = [Math.min(...miles), Math.max(...miles)];
	const perMile = Math.min(Math.max(nearest / least, farthest / last), Math.max(most, town) / last);
	const places: Map<string, Point> = settled({
		...{ slots: slotsIn(town), inTown, ties, town },
		outside: outside.map((one) => ({ id: one.id, radius: town + perMile * one.miles, clear: one.clear }))
	});
	return { places, town, perMile };
}

const scaled = <Box extends Readonly<Record<'left' | 'right' | 'top' | 'bottom', number>>>(
	{ left, right, top, bottom }: Box,
	scale: number
) => ({ left: scale * left, right: scale * right, top: scale * top, bottom: scale * bottom });
