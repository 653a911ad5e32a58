import { expect, test } from 'vitest';
import { arrowHead, bar, chevron, diamond, lozenge, rect, ring, squareOn } from '../../src/lib/scene/signs.ts';

const east = { from: { x: 0, y: 0 }, control: { x: 50, y: 0 }, to: { x: 100, y: 0 } };
const south = { from: { x: 0, y: 0 }, control: { x: 0, y: 50 }, to: { x: 0, y: 100 } };

test.each([
	['an arrow head has its tip at the end', arrowHead(east, 12, 10), 'M100 0L88 -5L88 5Z'],
	['an arrow head turns with the curve', arrowHead(south, 12, 10), 'M0 100L5 88L-5 88Z'],
	['a chevron points along the curve and is open', chevron(east, 1, 10), 'M90 -7L100 0L90 7'],
	['a lozenge lies along the curve', lozenge(east, 0.5, 5), 'M55 0L50 -4L45 0L50 4Z'],
	['a bar stands across the end', bar(east, 16), 'M100 -8L100 8'],
	['a bar turns with the curve', bar(south, 16), 'M8 100L-8 100'],
	['a square sits on the curve', squareOn(east, 0.5, 5), 'M47.5 -2.5h5v5h-5Z'],
	['a ring goes round its centre', ring({ x: 10, y: 20 }, 5), 'M5 20a5 5 0 1 0 10 0a5 5 0 1 0 -10 0Z'],
	['a square is upright', rect({ x: 10, y: 20 }, 5), 'M5 15h10v10h-10Z'],
	['a diamond stands on its corner', diamond({ x: 0, y: 0 }, 10), 'M0 -10l10 10l-10 10l-10 -10Z']
])('%s', (_, drawn, expected) => {
	expect(drawn).toBe(expected);
});
