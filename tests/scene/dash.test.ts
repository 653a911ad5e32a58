import { expect, test } from 'vitest';
import { bodyOf, dashOf } from '../../src/lib/scene/dash.ts';

test('a stated stroke is solid, one that follows is dashed, our drawing is dotted', () => {
	expect(dashOf('documented', 2)).toBeNull();
	expect(dashOf('inferred', 2)).toBe('8.3 4.8');
	expect(dashOf('illustrative', 2)).toBe('0 5.6');
});

test('a stroke whose row does not say how sure it is, is solid', () => {
	expect(dashOf(null, 2)).toBeNull();
});

test('dots are drawn a little wider, to weigh as much as a line', () => {
	expect(bodyOf('illustrative', 2)).toBeCloseTo(2.3, 9);
	expect(bodyOf('inferred', 2)).toBe(2);
});
