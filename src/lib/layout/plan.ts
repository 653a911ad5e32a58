import type { LayoutGraph } from './layoutGraph.ts';
import { mostMoving, type LayoutOptions } from './options.ts';

/** How a network is laid out; what the sizes below decide, and nothing else. */
export interface Plan {
	/** dense: a term for every pair; sparse: ties and ways to pivots; still: sparse, and one layout for all times. */
	readonly solver: 'dense' | 'sparse' | 'still';
	/** Of a still layout: the moments of which it is the mean. */
	readonly keyframes: number;
	/** At most so many moments of a keyframe's window are averaged. */
	readonly pieces: number;
	/** Pivots of one moment. */
	readonly pivots: number;
	/** Passes over all keyframes: a fixed number, never a time limit, so that a slow machine gets the same picture. */
	readonly sweeps: number;
}

/** Keyframes per date of change: enough to be still before one and to follow it soon after. */
const perChange = 4;

/** More dates of change than this are not told apart: the path would look no smoother and only cost. */
export const mostChanges = 24;

/** Fewer keyframes than this per change lose what happens between them: then the sparse solver shows more. */
const leastPerChange = 1;

/** Pairs over all keyframes that the dense solver can do in seconds and 64 MB. */
const mostPairs = 8_000_000;

/** Above so many nodes even one matrix of all pairs is too large. */
const mostDense = 2000;

/** Places over all keyframes that the sparse solver can do in seconds and some hundred MB. */
const mostPlaces = 300_000;

/** Moments whose mean one layout for all times follows, where none moves. */
const stillMoments = 16;

/** Mean square of the number of nodes present, over even moments: what one keyframe of the dense solver costs. */
function pairsPresent({ presence, nodes }: LayoutGraph): number {
	const moments = 64;
	const there = new Float64Array(moments);
	if (nodes.length > mostDense) return nodes.length * nodes.length;
	for (const spans of presence)
		for (const [start, end] of spans)
			for (let m = Math.ceil(start * moments - 0.5); m < moments && m + 0.5 < end * moments; m++)
				there[Math.max(0, m)]!++;
	return Math.max(1, there.reduce((sum, size) => sum + size * size, 0) / moments);
}

/** Moments of a window in the sparse solver, by nodes: many where they are cheap. */
const momentsFor = (nodes: number) => (nodes <= 2500 ? 6 : nodes <= 6000 ? 3 : 2);

/** The plan for a graph with so many distinct dates of change; the options may ask for a solver and a number of keyframes. */
export function planOf(
	graph: LayoutGraph,
	dates: number,
	{ keyframes: asked, solver }: Pick<LayoutOptions, 'keyframes' | 'solver'>
): Plan {
	const n = graph.nodes.length;
	const changes = Math.min(dates, mostChanges);
	const wanted = asked ?? (changes === 0 ? 1 : Math.max(2, perChange * changes));
	const affordable = Math.floor(mostPairs / pairsPresent(graph));
	const dense = n <= mostDense && affordable >= Math.min(wanted, leastPerChange * changes + 1);
	if (solver === 'dense' || (dense && solver !== 'sparse'))
		return {
			solver: 'dense',
			keyframes: Math.min(wanted, Math.max(1, affordable)),
			pieces: 24,
			pivots: 0,
			sweeps: 18
		};
	const pieces = momentsFor(n);
	if (n > mostMoving)
		return { solver: 'still', keyframes: Math.min(wanted, stillMoments), pieces: 1, pivots: 24, sweeps: 0 };
	const most = Math.max(8, Math.floor(mostPlaces / n));
	const large = n > 4000;
	return {
		solver: 'sparse',
		keyframes: Math.min(wanted, 40, most),
		pieces,
		pivots: large ? 12 : 40,
		sweeps: large ? 9 : 14
	};
}
