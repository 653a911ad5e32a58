import { expect, test } from 'vitest';
import { generatedBySteps } from '../../src/lib/examples/generated.ts';
import { atOnce } from '../../src/lib/model/bySteps.ts';
import { isOnePart, NetworkGathering, partsOf } from '../../src/lib/model/networkParts.ts';

const generated = (size: number) => atOnce(generatedBySteps({ size, pattern: 'smooth' }));

test.each([50, 2000])('a network of %i nodes in parts is the same network when it is put together', (size) => {
	const network = generated(size);
	const gathering = new NetworkGathering();
	const parts = [...partsOf(network)];
	for (const part of parts) gathering.add(structuredClone(part));
	expect(gathering.network).toEqual(network);
	expect(parts.length).toBe(size === 50 ? 3 : parts.length);
});

test('no part holds more than some hundred spells, unless a single tie does', () => {
	const network = generated(10_000);
	expect(isOnePart(network)).toBe(false);
	const sizes = [...partsOf(network)].map((part) =>
		'ties' in part ? part.ties.reduce((sum, { spells }) => sum + spells.length, 0) : 0
	);
	expect(Math.max(...sizes)).toBeLessThan(700);
});

test('a head begins another network, and nothing is there before one', () => {
	const gathering = new NetworkGathering();
	expect(gathering.network).toBe(null);
	const [one, other] = [generated(50), generated(60)];
	for (const network of [one, other]) for (const part of partsOf(network)) gathering.add(part);
	expect(gathering.network).toEqual(other);
	expect(isOnePart(one)).toBe(true);
});

test('a network of nobody has a head alone', () => {
	const network = { ...generated(50), nodes: [], ties: [] };
	expect([...partsOf(network)]).toEqual([{ head: network }]);
});
