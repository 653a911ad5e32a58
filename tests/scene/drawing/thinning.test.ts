import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutInto, fewest, nextCapacity, thinnedTo } from '../../../src/lib/scene/drawing/thinning.ts';
import { tieLook } from '../../../src/lib/scene/drawing/tieLook.ts';
import type { Batch, TieLook } from '../../../src/lib/scene/drawing/types.ts';
import type { Emphasis } from '../../../src/lib/scene/types.ts';

const look = tieLook({ form: 'plain', mode: 'realised', evidence: null, weight: 1 });

function batches(...sizes: readonly (readonly [size: number, emphasis?: Emphasis])[]): readonly Batch<TieLook>[] {
	let from = 0;
	return sizes.map(([size, emphasis = 'normal']) => ({ look, emphasis, from, to: (from += size) }));
}

test('where there is room for all, all are drawn', () => {
	expect(thinnedTo({ tieBatches: batches([300], [20]) }, Infinity)).toEqual([300, 20]);
	expect(thinnedTo({ tieBatches: batches([300], [20]) }, 320)).toEqual([300, 20]);
});

test('where there is not, every sort keeps the same share, and a rare one does not vanish', () => {
	expect(thinnedTo({ tieBatches: batches([3000], [100], [1]) }, 310)).toEqual([300, 10, 1]);
});

test('what belongs to a choice is never thinned', () => {
	expect(thinnedTo({ tieBatches: batches([3000, 'muted'], [100], [1, 'focus']) }, 401)).toEqual([300, 100, 1]);
	expect(thinnedTo({ tieBatches: batches([3000, 'muted'], [100]) }, 50)).toEqual([0, 100]);
});

test('no ties need no room', () => expect(thinnedTo({ tieBatches: [] }, 10)).toEqual([]));

test.each([
	['a late frame takes ties away in proportion', 10_000, 10_000, 48, 5000],
	['a very late one at most half of them', 10_000, 10_000, 400, 5000],
	['but never below what any machine draws', 1600, 1600, 48, fewest],
	['an early one brings some back', 2000, 2000, 17, 2200],
	['but not where there was room before', 8000, 2000, 17, 8000],
	['one in time changes nothing', 5000, 5000, 20, 5000],
	['after a rest the interval says nothing', 5000, 5000, 4000, 5000]
])('%s', (_, capacity, drawn, interval, next) => expect(nextCapacity(capacity, drawn, interval)).toBe(next));

test('portions hold every tie exactly once, in order, and no more than asked for', () => {
	fc.assert(
		fc.property(fc.array(fc.nat(900), { maxLength: 8 }), fc.integer({ min: 1, max: 400 }), (sizes, most) => {
			const tieBatches = batches(...sizes.map((size) => [size] as const));
			const portions = cutInto(tieBatches, most);
			const drawn = portions.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i));
			expect(drawn).toEqual(Array.from({ length: sizes.reduce((a, b) => a + b, 0) }, (_, i) => i));
			expect(portions.every(({ from, to }) => to > from && to - from <= most)).toBe(true);
		})
	);
});

test('each batch is cut from its own beginning', () => {
	expect(cutInto(batches([5], [3]), 4).map(({ from, to }) => [from, to])).toEqual([
		[0, 4],
		[4, 5],
		[5, 8]
	]);
});
