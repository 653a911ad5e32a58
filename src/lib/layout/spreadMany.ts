import { forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force';
import type { LayoutGraph } from './layoutGraph.ts';
import { mulberry32 } from './mulberry32.ts';
import type { LayoutOptions } from './options.ts';

/** Above so many tied nodes, stress between all pairs takes too long. */
export const mostStressed = 1000;

/** Enough for large parts to find their places; more costs seconds and changes little. */
const ticks = 80;

/** One layout for all times of a network too large for stress, x and y interleaved: the forces of d3 on the union of all ties, from seeded places. */
export function spreadMany({ nodes, edges }: LayoutGraph, { tieLength, aspect, seed }: LayoutOptions): Float64Array {
	const random = mulberry32(seed);
	const width = tieLength * Math.sqrt(nodes.length);
	const bodies: SimulationNodeDatum[] = nodes.map(() => ({ x: (random() - 0.5) * width, y: (random() - 0.5) * width }));
	forceSimulation(bodies)
		.stop()
		.randomSource(random)
		.alphaDecay(1 / ticks)
		.force('links', forceLink(edges.map(({ i, j }) => ({ source: i, target: j }))).distance(tieLength))
		.force(
			'bodies',
			forceManyBody()
				.strength(-tieLength)
				.theta(1.2)
				.distanceMax(5 * tieLength)
		)
		.force('x', forceX(0).strength(0.01))
		.force('y', forceY(0).strength(0.01))
		.tick(ticks);
	const wide = Math.sqrt(aspect);
	return Float64Array.from(bodies.flatMap(({ x, y }) => [(x ?? 0) * wide, (y ?? 0) / wide]));
}
