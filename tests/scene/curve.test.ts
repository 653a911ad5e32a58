import { expect, test } from 'vitest';
import { curveBetween, directionOn, lengthOf, partOf, pathOf, pointOn } from '../../src/lib/scene/curve.ts';

const a = { x: 0, y: 0 };
const b = { x: 100, y: 0 };

test('a curve without bulge is straight and keeps its distance from both centres', () => {
	const curve = curveBetween(a, b, 0, 10, 20);
	expect(pathOf(curve)).toBe('M10 0Q50 0 80 0');
});

test('a curve bulges to the left of its way by the share of its chord that was asked for', () => {
	const curve = curveBetween(a, b, 0.2, 0, 0);
	expect(pointOn(curve, 0.5)).toEqual({ x: 50, y: -20 });
});

test('a curve between two discs that overlap still has a length and a direction', () => {
	const curve = curveBetween(a, { x: 10, y: 0 }, 0, 30, 30);
	expect(lengthOf(curve)).toBeGreaterThan(0);
	expect(directionOn(curve, 0.5)).toEqual({ x: 1, y: 0 });
});

test('two nodes at one place give numbers, never NaN', () => {
	expect(pathOf(curveBetween(a, a, 0.15, 5, 5))).not.toContain('NaN');
});

test('a part of a curve begins and ends on the curve', () => {
	const curve = curveBetween(a, b, 0.2, 0, 0);
	const part = partOf(curve, 0.25, 0.75);
	expect(part.from).toEqual(pointOn(curve, 0.25));
	expect(part.to).toEqual(pointOn(curve, 0.75));
	expect(pointOn(part, 0.5).x).toBeCloseTo(pointOn(curve, 0.5).x, 9);
	expect(pointOn(part, 0.5).y).toBeCloseTo(pointOn(curve, 0.5).y, 9);
});
