import type { TemporalNetwork, TemporalNode } from '../../model/types.ts';
import type { Point } from '../curve.ts';
import { roleOf } from '../sceneAt.ts';
import { radiusOf } from '../sizes.ts';
import { basesOf, hasDistances } from '../../model/basesOf.ts';
import { directions } from './directions.ts';
import { settled, type Settling } from './settled.ts';
import { shelved } from './shelved.ts';
import type { Chart } from './types.ts';

/** Between two places in the town, in layout units: wider than high, for the names. */
const [wide, high] = [132, 96];
/** Room within the town line, and above the town. */
const shore = 52;
/** How far out the nearest and the farthest ring are at least, and the farthest at most, from the town line. */
const [nearest, farthest, most] = [52, 420, 1500];
/** Between two marks on rings, and between a mark and what is docked to it. */
const [clear, docked] = [44, 7];

const known = new WeakMap<TemporalNetwork, Chart | null>();

/** The chart of a network, or null where the data state no distance from the town: a pure function of the network, counted once. */
export function chartOf(network: TemporalNetwork): Chart | null {
	let chart = known.get(network);
	if (chart === undefined) known.set(network, (chart = hasDistances(network) ? charted(network) : null));
	return chart;
}

function charted(network: TemporalNetwork): Chart {
	const { nodes } = network;
	const bases = basesOf(network);
	const radius = (node: TemporalNode) => radiusOf[roleOf(network, node).shape] * (node.size ?? 1);
	const milesOf = (id: string): number | null => {
		const base = bases.get(id)!;
		return base.at === 'miles' ? base.miles : null;
	};
	const inTown = nodes.filter(({ id }) => milesOf(id) === 0);
	const outside = nodes.filter(({ id }) => (milesOf(id) ?? 0) > 0);
	const stated = [...new Set(outside.map(({ id }) => milesOf(id)!))].sort((a, b) => a - b);

	// As large as those in the town need, with a fifth of the places free, and those on the nearest ring.
	let town = Math.max(180, outside.length * 24);
	while (slotsIn(town).length < inTown.length * 1.2) town += 12;
	const perMile = Math.min(
		Math.max(nearest / stated[0]!, farthest / stated.at(-1)!),
		Math.max(most, town) / stated.at(-1)!
	);
	const rings = stated.map((miles) => ({ miles, radius: town + perMile * miles }));

	const places = settled({
		slots: slotsIn(town),
		inTown: inTown.map(({ id }) => id),
		outside: outside.map((node) => ({
			...{ id: node.id, radius: town + perMile * milesOf(node.id)! },
			clear: radius(node) + clear
		})),
		ties: network.ties.map(({ source, target }) => [source, target] as const),
		town
	} satisfies Settling);

	for (const parent of nodes) {
		const at = places.get(parent.id);
		const children = nodes.filter(({ id }) => {
			const base = bases.get(id)!;
			return base.at === 'parent' && base.parent === parent.id;
		});
		if (at)
			dock(
				places,
				at,
				radius(parent),
				children.map((child) => ({ id: child.id, radius: radius(child) }))
			);
	}

	const placed = [...places.values()];
	const edge = town + 34;
	const sides = {
		left: Math.min(-edge, ...placed.map(({ x }) => x - 40)),
		right: Math.max(edge, ...placed.map(({ x }) => x + 40)),
		bottom: Math.max(edge, ...placed.map(({ y }) => y + 40))
	};
	const highest = Math.min(-edge, ...placed.map(({ y }) => y - 60));
	const others = nodes.flatMap(({ id }) => {
		const base = bases.get(id)!;
		return base.at === 'apart' ? [{ id, label: base.label }] : [];
	});
	const { apart, shelf, top } = shelved(places, others, { ...sides, bottom: highest });
	const positions = new Float32Array(2 * nodes.length);
	nodes.forEach(({ id }, i) => {
		const { x, y } = places.get(id)!;
		positions[2 * i] = x;
		positions[2 * i + 1] = y;
	});
	return {
		trajectories: { nodeIds: nodes.map(({ id }) => id), times: Float64Array.of(network.observed.start), positions },
		...{ town, rings, apart, shelf, bounds: { ...sides, top } }
	};
}

/** The places in a town of a radius: a staggered grid, from the middle outwards. */
function slotsIn(town: number): readonly Point[] {
	const slots: Point[] = [];
	const reach = town - shore;
	const rows = Math.floor(reach / high);
	const columns = Math.floor(reach / wide) + 1;
	for (let row = -rows; row <= rows; row++) {
		for (let column = -columns; column <= columns; column++) {
			const x = (column + (row % 2 === 0 ? 0 : 0.5)) * wide;
			const y = row * high;
			if (x * x + y * y <= reach * reach) slots.push({ x, y });
		}
	}
	return slots;
}

/** Places children round a mark, away from the middle of the town and never on the ring of their parent. */
function dock(
	places: Map<string, Point>,
	at: Point,
	radius: number,
	children: readonly { readonly id: string; readonly radius: number }[]
) {
	const length = Math.sqrt(at.x * at.x + at.y * at.y);
	const out = length < 1 ? 0 : nearestTo({ x: at.x / length, y: at.y / length });
	children.forEach((child, i) => {
		const turn = Math.floor((i + 1) / 2) * (i % 2 === 0 ? 1 : -1) * 18 + (children.length % 2 === 0 ? 9 : 0);
		const direction = directions[(out + turn + 2 * directions.length) % directions.length]!;
		const reach = radius + child.radius + docked;
		places.set(child.id, { x: at.x + reach * direction.x, y: at.y + reach * direction.y });
	});
}

function nearestTo({ x, y }: Point): number {
	let best = 0;
	directions.forEach((direction, i) => {
		if (direction.x * x + direction.y * y > directions[best]!.x * x + directions[best]!.y * y) best = i;
	});
	return best;
}
