import { expect, test } from 'vitest';
import { FrameLoop } from '../../src/lib/state/FrameLoop.ts';
import { handFrames } from './handFrames.ts';

function loopOf(wanted: (frame: number) => boolean) {
	const frames = handFrames();
	const drawn: [now: number, elapsed: number][] = [];
	const loop = new FrameLoop(frames, (now, elapsed) => {
		drawn.push([now, elapsed]);
		return wanted(drawn.length);
	});
	return { frames, loop, drawn };
}

test('no frame is drawn before one is asked for', () => {
	const { frames, drawn } = loopOf(() => true);
	frames.run(1000);
	expect(drawn).toEqual([]);
});

test('frames follow one another as long as they are wanted, and say how long the last one was', () => {
	const { frames, loop, drawn } = loopOf((n) => n < 3);
	loop.start();
	frames.frame(16);
	frames.frame(20);
	frames.frame(17);
	expect(drawn).toEqual([
		[1016, 0],
		[1036, 20],
		[1053, 17]
	]);
	expect(frames.waiting()).toBe(false);
});

test('asking twice draws once', () => {
	const { frames, loop, drawn } = loopOf(() => false);
	loop.start();
	loop.start();
	frames.frame();
	expect(drawn).toHaveLength(1);
});

test('after a rest the first frame has no length, however long the rest', () => {
	const { frames, loop, drawn } = loopOf((n) => n % 2 === 1);
	loop.start();
	frames.frame(20);
	frames.frame(20);
	frames.frame(10_000);
	loop.start();
	frames.frame(20);
	expect(drawn.map(([, elapsed]) => elapsed)).toEqual([0, 20, 0]);
});

test('a frame asked for while one is drawn is one frame, and goes on without a break', () => {
	const frames = handFrames();
	const lengths: number[] = [];
	const loop: FrameLoop = new FrameLoop(frames, (_, elapsed) => {
		lengths.push(elapsed);
		if (lengths.length < 3) loop.start();
		return false;
	});
	loop.start();
	frames.run(200, 25);
	expect(lengths).toEqual([0, 25, 25]);
	expect(frames.waiting()).toBe(false);
});
