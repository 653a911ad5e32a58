import { expect, test } from 'vitest';
import { generatedBySteps, generatedOf, nameOfGenerated, sizes } from '../../src/lib/examples/generated.ts';
import { patterns } from '../../src/lib/examples/generatedSpans.ts';
import { atOnce } from '../../src/lib/model/bySteps.ts';

test('a name says size and pattern, and is said again', () => {
	for (const size of sizes)
		for (const pattern of patterns) expect(generatedOf(nameOfGenerated({ size, pattern }))).toEqual({ size, pattern });
	expect(nameOfGenerated({ size: 300, pattern: 'smooth' })).toBe('generated-300');
	expect(nameOfGenerated({ size: 2000, pattern: 'bursty' })).toBe('generated-2000-bursty');
});

test.each(['generated-50-wild', 'generated-', 'generated-1', 'generated-9999999', 'Seatown', ''])(
	'“%s” names no generated network',
	(name) => {
		expect(generatedOf(name)).toBeNull();
	}
);

test.each(patterns)(
	'a %s example is decided by its size, lies within its time and says who belongs together',
	(pattern) => {
		const network = atOnce(generatedBySteps({ size: 60, pattern }));
		expect(atOnce(generatedBySteps({ size: 60, pattern }))).toEqual(network);
		expect(network.title).toBe(`Generated: 60 nodes, ${pattern}`);
		expect(network.observed).toEqual({ start: 0, end: 100 });
		const spells = [
			...network.nodes.flatMap(({ activity }) => activity),
			...network.ties.flatMap(({ spells }) => spells)
		];
		expect(spells.filter(({ start, end }) => !(start >= 0 && start < end && end <= 100))).toEqual([]);
		expect(network.nodes.map(({ id }) => id)).toEqual(network.nodes.map(({ id }) => id).toSorted());
		const groups = new Set(network.nodes.map(({ attributes }) => attributes.group));
		expect(groups.size).toBe(pattern === 'fragmented' ? 12 : 5);
	}
);

test('fragmented ties stay within their group', () => {
	const { nodes, ties } = atOnce(generatedBySteps({ size: 300, pattern: 'fragmented' }));
	const groupOf = new Map(nodes.map(({ id, attributes }) => [id, attributes.group]));
	expect(ties.filter(({ source, target }) => groupOf.get(source) !== groupOf.get(target))).toEqual([]);
});

test('a large example is made in many short steps', () => {
	const steps = generatedBySteps({ size: 10_000, pattern: 'smooth' });
	let count = 0;
	while (!steps.next().done) count++;
	expect(count).toBeGreaterThan(40);
});
