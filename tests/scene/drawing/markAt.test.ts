import { expect, test } from 'vitest';
import { markAt } from '../../../src/lib/scene/drawing/markAt.ts';
import { listAt, positions } from './small.ts';

const still = { k: 1, x: 0, y: 0 };
const seen = { list: listAt(6), positions, camera: still, glyph: 1 };
const under = (x: number, y: number, more: Partial<typeof seen> = {}) =>
	markAt({ ...seen, ...more }, { x, y })?.id ?? null;

test.each([
	['in its disc', 3, 2, 'a'],
	['at 11 pixels beyond its rim, where nothing is nearer', -17, 0, 'a'],
	['at 13 pixels beyond its rim', -20, 0, null]
])('a node is hit %s', (_, x, y, id) => expect(under(x, y)).toBe(id));

test('a tie is hit on its arc and not on its chord: a referral bends to the right of its way', () => {
	expect(under(50, 12)).toBe('t1');
	expect(under(150, 12)).toBe('t3');
});

test('of two ties the nearer one is hit', () => {
	// The endorsement from a to c rises 30 above the chord.
	expect(under(100, -28)).toBe('t2');
});

test('a node lies over the ties that end at it', () => expect(under(94, 2)).toBe('b'));

test('targets keep their size in pixels when the camera stands far off', () => {
	const far = { k: 0.1, x: 500, y: 300 };
	expect(under(500, 311, { camera: far })).toBe('a');
	expect(under(500, 314, { camera: far })).toBe(null);
	expect(under(520, 300, { camera: far })).toBe('c');
});

test('a muted mark is hit like any other', () => {
	const muted = { ...seen, list: listAt(6, { type: 'node', id: 'b' }) };
	expect(markAt(muted, { x: 100, y: -28 })).toEqual({ type: 'tie', id: 't2' });
});
