import {
	forceLink,
	forceManyBody,
	forceSimulation,
	forceX,
	forceY,
	type SimulationLinkDatum,
	type SimulationNodeDatum
} from 'd3-force';
import { idealLength } from '../../src/lib/measures/stress.ts';
import type { Path } from '../../src/lib/measures/straightMotion.ts';
import { joined } from './joined.ts';
import type { TimeSlice } from './slices.ts';

/** Length of a link in d3's own units. */
const linkLength = 30;

const toUnits = idealLength / linkLength;

type Body = SimulationNodeDatum & { readonly i: number };

function simulation() {
	const links = forceLink<Body, SimulationLinkDatum<Body>>([]).distance(linkLength);
	const bodies = forceSimulation<Body>([])
		.stop()
		.force('charge', forceManyBody().strength(-30))
		.force('link', links)
		.force('x', forceX().strength(0.1))
		.force('y', forceY().strength(0.1));
	return { bodies, links };
}

const bodiesOf = (size: number) => Array.from({ length: size }, (_, i): Body => ({ i }));

/** What most web tools do (layout.md, section 3a): one simulation, started anew from where it is at every slice, with so much heat and for so many ticks; only settled places count, joined by straight ways. */
export function reheated(size: number, slices: readonly TimeSlice[], alpha: number, ticks: number): readonly Path[] {
	const all = bodiesOf(size);
	const { bodies, links } = simulation();
	const settled = slices.map(({ present, ties }, k) => {
		bodies.nodes(present.map((i) => all[i]!));
		links.links(ties.map(([i, j]) => ({ source: all[i]!, target: all[j]! })));
		bodies.alpha(k === 0 ? 1 : alpha).tick(k === 0 ? 300 : ticks);
		return new Map(present.map((i) => [i, [all[i]!.x! * toUnits, all[i]!.y! * toUnits] as const]));
	});
	return joined(
		size,
		slices.map(({ time }) => time),
		settled
	);
}

/** One layout of all ties of all slices, which never moves (layout.md, section 3b). */
export function aggregated(size: number, slices: readonly TimeSlice[]): readonly Path[] {
	const all = bodiesOf(size);
	const { bodies, links } = simulation();
	const pairs = new Map<number, readonly [number, number]>();
	for (const { ties } of slices)
		for (const [i, j] of ties) pairs.set(Math.min(i, j) * size + Math.max(i, j), i < j ? [i, j] : [j, i]);
	bodies.nodes(all);
	links.links([...pairs.values()].map(([i, j]) => ({ source: all[i]!, target: all[j]! })));
	bodies.tick(300);
	return all.map(({ x, y }) => [[0, Infinity, x! * toUnits, y! * toUnits, x! * toUnits, y! * toUnits]]);
}
