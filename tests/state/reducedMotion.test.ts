import { expect, test, vi } from 'vitest';
import { exploring } from './exploring.ts';

vi.mock('svelte/motion', () => ({ prefersReducedMotion: { current: true } }));

test('a jump shows its date at once, and marks what it brought and altered', () => {
	const { explorer } = exploring();
	explorer.goTo(4);
	expect(explorer.settled).toBe(true);
	expect(explorer.overlay.growth.size).toBe(0);
	expect([...explorer.fresh].sort()).toEqual(['t1', 't2']);
	explorer.nextChange();
	expect([...explorer.fresh]).toEqual(['a']);
});

test('a step back marks what is there again', () => {
	const { explorer } = exploring();
	explorer.goTo(8);
	explorer.previousChange();
	expect([...explorer.fresh]).toEqual([]);
	explorer.previousChange();
	expect([...explorer.fresh]).toEqual(['t1']);
});

test('playing goes from change to change and holds still between them, to the last date', () => {
	const { explorer, frames } = exploring();
	const shown = [explorer.time];
	const marked: string[][] = [];
	explorer.play();
	for (let i = 0; i < 1000 && explorer.playing; i++) {
		frames.frame();
		if (explorer.time === shown.at(-1)) continue;
		shown.push(explorer.time);
		marked.push([...explorer.fresh]);
	}
	expect(shown).toEqual([0, 2, 4, 5, 7, 9]);
	expect(marked).toEqual([['t1'], ['t2'], ['a'], ['t1'], []]);
	expect(explorer.playing).toBe(false);
	expect(frames.waiting()).toBe(false);
});

test('it takes as long as playing does where things may move', () => {
	const { explorer, frames } = exploring();
	explorer.play();
	frames.frame();
	frames.run(7980);
	expect(explorer.playing).toBe(true);
	frames.run(40);
	expect(explorer).toMatchObject({ playing: false, time: 9 });
});

test('paused between two changes it stays at the change shown, and goes on from there', () => {
	const { explorer, frames } = exploring();
	explorer.play();
	while (explorer.time < 4) frames.frame();
	explorer.pause();
	frames.run(5000);
	expect(explorer.time).toBe(4);
	explorer.play();
	while (explorer.time < 5) frames.frame();
	expect(explorer).toMatchObject({ time: 5, playing: true });
});

test('what was marked is no longer marked where the address says the date', () => {
	const { explorer } = exploring();
	explorer.goTo(4);
	explorer.settleAt(4, explorer.filter);
	expect(explorer.fresh.size).toBe(0);
});

test('paused at a change it keeps the marks of what that change brought', () => {
	const { explorer, frames } = exploring();
	explorer.play();
	while (explorer.time === 0) frames.frame();
	expect([...explorer.fresh]).toEqual(['t1']);
	explorer.pause();
	expect(explorer).toMatchObject({ time: 2, playing: false });
	expect([...explorer.fresh]).toEqual(['t1']);
});
