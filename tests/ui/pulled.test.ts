import { expect, test } from 'vitest';
import { hopsFrom, pulled } from '../../src/lib/ui/figurations/pulled.ts';

const rest = [0, 1, 2, 3].map((x) => ({ x: 100 * x, y: 0 }));
const ties = [
	[0, 1],
	[1, 2]
] as const;

test('who is pulled moves wholly, each tie hands on a part, and who is tied to nobody stays', () => {
	const moved = pulled(rest, ties, 0, { x: 100, y: 50 });
	expect(moved.map(({ x }, at) => Math.round(x - 100 * at))).toEqual([100, 62, 38, 0]);
	expect(moved.map(({ y }) => Math.round(y))).toEqual([50, 31, 19, 0]);
});

test('how many ties lie between, by the shortest way', () => {
	expect(hopsFrom(2, 4, ties)).toEqual([2, 1, 0, Infinity]);
	expect(hopsFrom(3, 4, [...ties, [3, 0], [3, 2]])).toEqual([1, 2, 1, 0]);
});
