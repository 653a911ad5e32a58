import { expect, test } from 'vitest';
import { parentCycles } from '../../src/lib/csv/parentCycles.ts';

const cyclesOf = (pairs: Readonly<Record<string, string | null>>) =>
	parentCycles(Object.entries(pairs).map(([id, parent]) => ({ id, parent })));

test.each([
	[{}, []],
	[{ a: null, b: 'a', c: 'b' }, []],
	[{ a: 'nowhere' }, []],
	[{ a: 'a' }, [['a']]],
	[{ a: 'b', b: 'a' }, [['a', 'b']]],
	[{ a: 'c', b: 'c', c: 'd', d: 'b' }, [['b', 'c', 'd']]],
	[{ a: 'b', b: 'a', c: 'c', d: 'c' }, [['a', 'b'], ['c']]]
])('the parents %j have the circles %j', (pairs, cycles) => {
	expect(cyclesOf(pairs)).toEqual(cycles);
});

test('a chain of ten thousand parents has no circle, and one when it is closed', () => {
	const chain = Array.from({ length: 10_000 }, (_, i) => ({ id: `n${i}`, parent: i > 0 ? `n${i - 1}` : null }));
	expect(parentCycles(chain)).toEqual([]);
	const closed = chain.map((node, i) => (i === 0 ? { ...node, parent: 'n9999' } : node));
	expect(parentCycles(closed).map((cycle) => cycle.length)).toEqual([10_000]);
});
