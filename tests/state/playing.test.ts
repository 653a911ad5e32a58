import { expect, test } from 'vitest';
import { exploring, waves } from './exploring.ts';
import { networkOf } from '../model/networkOf.ts';

test('playing goes forward, through every change, to exactly the last date, and stops there', () => {
	const { explorer, frames } = exploring();
	const seen = [0];
	explorer.play();
	expect(explorer.playing).toBe(true);
	for (let i = 0; i < 1000 && explorer.playing; i++) {
		frames.frame(20);
		seen.push(explorer.time);
	}
	expect(seen.every((t, i) => i === 0 || t >= seen[i - 1]!)).toBe(true);
	expect(seen.filter((t) => t > 0 && t < 9).length).toBeGreaterThan(300);
	expect(explorer).toMatchObject({ time: 9, playing: false });
	frames.run(3000);
	expect(explorer.time).toBe(9);
	expect(frames.waiting()).toBe(false);
});

test('at the speed of the pace the whole takes as long as its warp says', () => {
	const { explorer, frames } = exploring();
	// Four changes, five parts: less than the least of eight seconds.
	expect(explorer.warp.duration).toBe(8000);
	explorer.play();
	frames.frame();
	frames.run(7980);
	expect(explorer.playing).toBe(true);
	frames.run(40);
	expect(explorer.playing).toBe(false);
});

test('at twice the speed it takes half as long', () => {
	const { explorer, frames } = exploring();
	explorer.rate = 2;
	explorer.play();
	frames.frame();
	frames.run(3980);
	expect(explorer.playing).toBe(true);
	frames.run(40);
	expect(explorer.playing).toBe(false);
});

test('by calendar, half of the time is half of the way', () => {
	const { explorer, frames } = exploring();
	explorer.pace = 'calendar';
	explorer.play();
	frames.frame();
	frames.run(4000);
	expect(explorer.time).toBeCloseTo(4.5, 9);
});

test('the first frame begins where it stands', () => {
	const { explorer, frames } = exploring();
	explorer.goTo(3);
	frames.run(3000);
	explorer.play();
	frames.frame(500);
	expect(explorer.time).toBe(3);
});

test('a tab hidden for ten seconds goes on as if a tenth of a second had passed', () => {
	const [hidden, watched] = [exploring(), exploring()];
	for (const { explorer, frames } of [hidden, watched]) {
		explorer.play();
		frames.frame(20);
	}
	hidden.frames.frame(10_000);
	watched.frames.frame(100);
	expect(watched.explorer.time).toBeGreaterThan(0);
	expect(hidden.explorer.time).toBe(watched.explorer.time);
});

test('played from the end it starts again', () => {
	const { explorer, frames } = exploring();
	explorer.goTo(9);
	explorer.play();
	expect(explorer).toMatchObject({ time: 0, playing: true, since: 0 });
	frames.run(1000);
	expect(explorer.time).toBeGreaterThan(0);
	expect(explorer.playing).toBe(true);
});

test('paused it stays where it is, and goes on from there', () => {
	const { explorer, frames } = exploring();
	explorer.play();
	frames.run(2000);
	explorer.pause();
	const stopped = explorer.time;
	frames.run(5000);
	expect(explorer).toMatchObject({ time: stopped, playing: false });
	expect(frames.waiting()).toBe(false);
	explorer.play();
	frames.run(40);
	expect(explorer.time).toBeGreaterThan(stopped);
	expect(explorer.time).toBeLessThan(stopped + 0.1);
});

test.each([
	['a jump', 'jump'],
	['a hand that drags', 'scrub']
] as const)('%s stops playing, at the date asked for', (_, how) => {
	const { explorer, frames } = exploring();
	explorer.play();
	frames.run(2000);
	explorer.goTo(8, how);
	expect(explorer).toMatchObject({ time: 8, playing: false });
	frames.run(3000);
	expect(explorer.time).toBe(8);
});

test('while it plays what forms begins to form at once, and what is chosen stays chosen', () => {
	const { explorer, frames } = exploring();
	explorer.select({ type: 'node', id: 'a' });
	explorer.play();
	while (explorer.time < 2) frames.frame();
	frames.frame();
	expect(explorer.overlay.growth.get('t1')).toBeGreaterThan(0);
	expect(explorer.selected).toEqual({ type: 'node', id: 'a' });
	expect(explorer.fresh.size).toBe(0);
});

test('a network of one moment has nothing to play, and stops at once', () => {
	const { explorer, frames } = exploring(networkOf({ rest: { observed: { start: 3, end: 4 } } }));
	explorer.play();
	frames.run(100);
	expect(explorer).toMatchObject({ time: 3, playing: false });
});

test('the network that is played is left as it was', () => {
	const before = JSON.stringify(waves);
	const { explorer, frames } = exploring();
	explorer.play();
	frames.run(10_000);
	expect(JSON.stringify(waves)).toBe(before);
});
