import fc from 'fast-check';
import { expect, test } from 'vitest';
import { advance, pause, play, seek } from '../../src/lib/time/playback.ts';
import { warpOf } from '../../src/lib/time/warp.ts';

const network = { observed: { start: 0, end: 11 }, unit: 'number', timeKind: 'number' } as const;
const evenly = warpOf(network, [], 'calendar');
const playing = { time: 0, playing: true };

test('ten waves by calendar take eight seconds: a tenth of a second is an eightieth of the way', () => {
	expect(advance(playing, evenly, 0, 10, 80).time).toBeCloseTo(0.1, 12);
	expect(advance(playing, evenly, 0, 10, 80, 0.5).time).toBeCloseTo(0.05, 12);
});

test('a long frame counts a tenth of a second, a frame of no length or less counts nothing', () => {
	expect(advance(playing, evenly, 0, 10, 1e6)).toEqual(advance(playing, evenly, 0, 10, 100));
	expect(advance({ ...playing, time: 3 }, evenly, 0, 10, 0).time).toBe(3);
	expect(advance({ ...playing, time: 3 }, evenly, 0, 10, -50).time).toBe(3);
});

test('it stops at the last date, exactly there', () => {
	expect(advance({ ...playing, time: 9.99 }, evenly, 0, 10, 100)).toEqual({ time: 10, playing: false });
	expect(advance({ ...playing, time: 10 }, evenly, 0, 10, 0)).toEqual({ time: 10, playing: false });
});

test('what stands still does not advance', () => {
	const still = pause({ ...playing, time: 3 });
	expect(still).toEqual({ time: 3, playing: false });
	expect(advance(still, evenly, 0, 10, 100)).toBe(still);
});

test('play goes on from where it is, and from the end begins again', () => {
	expect(play({ time: 4, playing: false }, 0, 10)).toEqual({ time: 4, playing: true });
	expect(play({ time: 10, playing: false }, 0, 10)).toEqual({ time: 0, playing: true });
});

test.each([
	[-1, 0],
	[4, 4],
	[99, 10]
])('another date, %d, is held within the timeline: %d', (t, expected) => {
	expect(seek(playing, t, 0, 10)).toEqual({ time: expected, playing: true });
});

const frames = fc.array(fc.integer({ min: 0, max: 200 }), { maxLength: 60 });
const changes = fc
	.uniqueArray(fc.integer({ min: 1, max: 99 }), { maxLength: 8 })
	.map((times) => times.sort((a, b) => a - b).map((t) => t / 10));
const pace = fc.constantFrom('change' as const, 'calendar' as const);

test('playing never goes back and never leaves the timeline, whatever the frames', () => {
	fc.assert(
		fc.property(frames, changes, pace, (lengths, times, how) => {
			const warp = warpOf(network, times, how);
			let now = playing;
			for (const length of lengths) {
				const next = advance(now, warp, 0, 10, length);
				expect(next.time).toBeGreaterThanOrEqual(now.time);
				expect(next.time).toBeLessThanOrEqual(10);
				now = next;
			}
		})
	);
});

test('playing comes to its end in the time that the warp says, in frames of any length up to a tenth of a second', () => {
	fc.assert(
		fc.property(fc.integer({ min: 5, max: 100 }), changes, pace, (length, times, how) => {
			const warp = warpOf(network, times, how);
			let [now, passed] = [playing, 0];
			for (; now.playing && passed < 1e5; passed += length) now = advance(now, warp, 0, 10, length);
			expect(now.time).toBe(10);
			expect(Math.abs(passed - warp.duration)).toBeLessThanOrEqual(2 * length);
		})
	);
});
