import { mulberry32 } from '../layout/mulberry32.ts';
import { atOnce, type Steps } from '../model/bySteps.ts';
import type { Interval, Spans } from './Spans.ts';

/** How ties come and go: at any time; nearly all within a few short bursts; at any time within small parts that never meet. */
export const patterns = ['smooth', 'bursty', 'fragmented'] as const;
export type Pattern = (typeof patterns)[number];

/** Ties a node has over all time, on average: half as many pairs as that for each node. */
const tiesPerNode = 10;

/** Nodes in a group; most ties stay within one. */
const groupSize = 12;

/** Share of ties that lead to the next groups, and of those that lead anywhere. */
const [toNext, toAnywhere] = [0.12, 0.03];

/** Nodes that are tied in a fragmented network; groups of so many never meet another. */
const partSize = 5;

const bursts = 5;

/** How many ties are drawn in one step. */
const tiesPerStep = 2000;

/** How many nodes a group has; the first is of the first so many nodes. */
export function groupSizeOf(pattern: Pattern): number {
	return pattern === 'fragmented' ? partSize : groupSize;
}

/** A network of known structure over the time from 0 to 1: groups in a ring, three nodes in four there at a time; the seed decides everything. */
export function generatedSpans(size: number, pattern: Pattern, seed: number): Spans {
	return atOnce(spansBySteps(size, pattern, seed));
}

/** The same by steps. */
export function* spansBySteps(size: number, pattern: Pattern, seed: number): Steps<Spans> {
	const random = mulberry32(seed);
	const below = (n: number) => Math.floor(random() * n);
	const nodes = Array.from({ length: size }, (): Interval[] => {
		if (random() < 0.5) return [[0, 1, true, false]];
		const start = random() < 0.5 ? 0 : 0.6 * random();
		return [[start, start === 0 ? 0.4 + 0.6 * random() : 1, true, false]];
	});
	const group = groupSizeOf(pattern);
	const groups = Math.ceil(size / group);
	const partner = (i: number): number => {
		const own = Math.floor(i / group);
		const chance = pattern === 'fragmented' ? 1 : random();
		if (chance < toAnywhere) return below(size);
		const to = chance < toAnywhere + toNext ? (own + 1 + below(2)) % groups : own;
		return Math.min(size - 1, to * group + below(group));
	};
	const when = (): Interval => {
		const lasts = pattern === 'bursty' ? 0.02 + 0.03 * random() : 0.1 + 0.3 * random();
		const burst = (0.5 + below(bursts)) / bursts + 0.02 * (random() - 0.5);
		const start = pattern === 'bursty' && random() < 0.9 ? burst : random() * (1 - lasts);
		return [start, Math.min(1, start + lasts), true, false];
	};
	const pairs = new Map<number, { i: number; j: number; when: Interval[] }>();
	// Where groups are small the pairs run out: tries are counted, not pairs.
	for (let tries = (size * tiesPerNode) / 2; tries > 0; tries--) {
		if (tries % tiesPerStep === 0) yield;
		const i = below(size);
		const j = partner(i);
		if (i === j) continue;
		const key = Math.min(i, j) * size + Math.max(i, j);
		const pair = pairs.get(key) ?? { i, j, when: [] };
		const [start, end, ...closed] = when();
		if (!pair.when.some(([a, b]) => start <= b && a <= end)) pair.when.push([start, end, ...closed]);
		pairs.set(key, pair);
	}
	const ties = [...pairs.values()].map((pair) => ({ ...pair, when: pair.when.sort((a, b) => a[0] - b[0]) }));
	return { nodes, ties };
}
