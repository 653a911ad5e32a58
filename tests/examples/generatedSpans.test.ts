import { describe, expect, test } from 'vitest';
import { generatedSpans, patterns } from '../../src/lib/examples/generatedSpans.ts';
import { generated } from '../bench/generated.ts';

/** How many of the ties' spells start within a hundredth of time, for each hundredth. */
function startsOf(spans: ReturnType<typeof generatedSpans>): number[] {
	const starts = spans.ties.flatMap(({ when }) => when.map(([start]) => start));
	return Array.from({ length: 100 }, (_, c) => starts.filter((t) => Math.floor(100 * t) === c).length);
}

/** The number of nodes in each part of the network of all ties. */
function partsOf(size: number, ties: readonly { i: number; j: number }[]): number[] {
	const part = Array.from({ length: size }, (_, i) => i);
	const rootOf = (i: number): number => (part[i] === i ? i : (part[i] = rootOf(part[i]!)));
	for (const { i, j } of ties) part[rootOf(i)] = rootOf(j);
	const counts = new Map<number, number>();
	for (let i = 0; i < size; i++) counts.set(rootOf(i), (counts.get(rootOf(i)) ?? 0) + 1);
	return [...counts.values()];
}

describe.each(patterns)('a %s network', (pattern) => {
	test('is decided by its seed', () => {
		expect(generatedSpans(60, pattern, 1)).toEqual(generatedSpans(60, pattern, 1));
		expect(generatedSpans(60, pattern, 1)).not.toEqual(generatedSpans(60, pattern, 2));
	});

	test('ties nobody to themselves, no pair twice, and no pair to spells that overlap', () => {
		const { nodes, ties } = generatedSpans(300, pattern, 3);
		expect(nodes).toHaveLength(300);
		expect(ties.filter(({ i, j }) => i === j || !nodes[i] || !nodes[j])).toEqual([]);
		expect(new Set(ties.map(({ i, j }) => `${Math.min(i, j)} ${Math.max(i, j)}`)).size).toBe(ties.length);
		const clashes = ties.flatMap(({ when }) => when.filter(([start], s) => s > 0 && start <= when[s - 1]![1]));
		expect(clashes).toEqual([]);
	});

	test('lies within its time', () => {
		const { nodes, ties } = generatedSpans(300, pattern, 3);
		const all = [...nodes.flat(), ...ties.flatMap(({ when }) => when)];
		expect(all.filter(([start, end]) => !(start >= 0 && start < end && end <= 1))).toEqual([]);
	});
});

test('a smooth network changes all the time, a bursty one nearly only in five bursts', () => {
	const smooth = startsOf(generatedSpans(1000, 'smooth', 3));
	const bursty = startsOf(generatedSpans(1000, 'bursty', 3));
	const inBursts = (starts: number[]) =>
		[10, 30, 50, 70, 90].reduce((sum, c) => sum + starts[c - 1]! + starts[c]!, 0) / starts.reduce((a, b) => a + b);
	expect(inBursts(smooth)).toBeLessThan(0.2);
	expect(inBursts(bursty)).toBeGreaterThan(0.85);
});

test('a smooth network is one part, a fragmented one is in parts of five at most', () => {
	expect(Math.max(...partsOf(1000, generatedSpans(1000, 'smooth', 3).ties))).toBeGreaterThan(950);
	expect(Math.max(...partsOf(1000, generatedSpans(1000, 'fragmented', 3).ties))).toBe(5);
});

test('a name says size and pattern, and no other name is answered', () => {
	expect(generated('generated-50')!.network.nodes).toHaveLength(50);
	expect(generated('generated-60-bursty')!.ids).toHaveLength(60);
	for (const name of ['generated-50-wild', 'generated-', 'generated-1', 'Seatown']) expect(generated(name)).toBeNull();
});
