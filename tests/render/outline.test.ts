import { expect, test } from 'vitest';
import { outlineOf, trace } from '../../src/lib/render/canvas/outline.ts';
import { diamond, rect, ring } from '../../src/lib/scene/signs.ts';

/** What a path is told, each call as a line; numbers to two decimals. */
function told(d: string, x = 0, y = 0, scale = 1) {
	const calls: string[] = [];
	const record =
		(name: string) =>
		(...args: unknown[]) =>
			void calls.push(
				[name, ...args.map((a) => (typeof a === 'number' ? Math.round(a * 100) / 100 + 0 : a))].join(' ')
			);
	const context = { moveTo: record('M'), lineTo: record('L'), arc: record('arc'), closePath: record('Z') };
	trace(context, outlineOf(d), x, y, scale);
	return calls;
}

test('a square goes round its centre', () => {
	expect(told(rect({ x: 0, y: 0 }, 5), 100, 50)).toEqual(['M 95 45', 'L 105 45', 'L 105 55', 'L 95 55', 'Z']);
});

test('a diamond twice as large reaches twice as far', () => {
	expect(told(diamond({ x: 0, y: 0 }, 5), 0, 0, 2)).toEqual(['M 0 -10', 'L 10 0', 'L 0 10', 'L -10 0', 'Z']);
});

test('a ring is two half circles', () => {
	expect(told(ring({ x: 0, y: 0 }, 5), 10, 10)).toEqual([
		'M 5 10',
		'arc 10 10 5 3.14 0 true',
		'arc 10 10 5 0 3.14 true',
		'Z'
	]);
});

test('a stripe is bounded by the arcs of its disc', () => {
	expect(told('M-3 4H3A5 5 0 0 1 0 5H0A5 5 0 0 1 -3 4Z')).toEqual([
		'M -3 4',
		'L 3 4',
		'arc 0 0 5 0.93 1.57 false',
		'L 0 5',
		'arc 0 0 5 1.57 2.21 false',
		'Z'
	]);
});

test('ticks are lines of their own', () => {
	expect(told('M-8 1h-6M8 1h6')).toEqual(['M -8 1', 'L -14 1', 'M 8 1', 'L 14 1']);
});

test('a path of another vocabulary is refused', () => {
	expect(() => outlineOf('M0 0C1 1 2 2 3 3')).toThrow('unknown path: C1 1 2 2 3 3');
});
