import { expect, test } from 'vitest';
import { painterOf } from '../../../src/lib/scene/drawing/painterOf.ts';
import { peakOf } from '../../../src/lib/scene/drawing/peak.ts';
import { networkOf } from '../../model/networkOf.ts';

/** A network in which so many ties stand at one time, of twice as many in all. */
const withTies = (count: number) =>
	networkOf({
		nodes: ['a', 'b'],
		ties: Array.from({ length: 2 * count }, (_, e) => {
			const spells = [e < count ? { start: 0, end: 5 } : { start: 5, end: 10 }];
			return [`t${e}`, 'a', 'b', { spells }] as const;
		})
	});

test('the peak counts what is there at one time, not in all', () => {
	expect(peakOf(withTies(3))).toEqual({ nodes: 2, ties: 3 });
});

test('an instant is there for the dwell', () => {
	const instants = [0, 0.5, 3].map((start, e) => [`t${e}`, 'a', 'b', { spells: [{ start, end: start }] }] as const);
	expect(peakOf(networkOf({ nodes: ['a', 'b'], ties: instants })).ties).toBe(2);
});

test('nobody and nothing has a peak of none', () => {
	expect(peakOf(networkOf({ nodes: [] }))).toEqual({ nodes: 0, ties: 0 });
});

test('up to 600 marks at one time are elements, more are painted on a canvas', () => {
	expect(painterOf(withTies(598), null)).toBe('svg');
	expect(painterOf(withTies(599), null)).toBe('canvas');
});

test('who asks for a painter gets it, who asks for anything else gets what suits', () => {
	expect(painterOf(withTies(1), 'canvas')).toBe('canvas');
	expect(painterOf(withTies(599), 'svg')).toBe('svg');
	expect(painterOf(withTies(1), 'oils')).toBe('svg');
});
