import type { Frames } from '../../src/lib/state/FrameLoop.ts';

/** The clock and the frames of a page, turned by hand. */
export interface HandFrames extends Frames {
	/** Whether a frame has been asked for. */
	readonly waiting: () => boolean;
	/** Lets wall milliseconds pass, and then draws one frame, where one is asked for. */
	readonly frame: (ms?: number) => void;
	/** Lets wall milliseconds pass frame by frame, until no more are asked for or the time is over. */
	readonly run: (ms: number, perFrame?: number) => void;
}

export function handFrames(): HandFrames {
	let now = 1000;
	let asked: (() => void)[] = [];
	const frame = (ms = 20) => {
		now += ms;
		const due = asked;
		asked = [];
		for (const draw of due) draw();
	};
	return {
		now: () => now,
		request: (draw) => void asked.push(draw),
		waiting: () => asked.length > 0,
		frame,
		run(ms, perFrame = 20) {
			for (let passed = 0; passed < ms && asked.length > 0; passed += perFrame) frame(perFrame);
		}
	};
}
