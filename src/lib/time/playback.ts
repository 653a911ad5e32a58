import type { Time } from '../model/types.ts';
import type { Warp } from './warp.ts';

/** Where playing stands: plain data, moved by pure functions. */
export interface Playback {
	readonly time: Time;
	readonly playing: boolean;
}

// A hidden tab gets no frames: what it missed must not become a leap.
const longestFrame = 100;

/** The playback after some wall milliseconds; it stops at the last date, exactly there. @param rate factor on the warp's own speed: 0.5, 1, 2. */
export function advance(playback: Playback, warp: Warp, first: Time, last: Time, elapsed: number, rate = 1): Playback {
	if (!playback.playing) return playback;
	const step = (Math.min(Math.max(elapsed, 0), longestFrame) * rate) / warp.duration;
	const progress = warp.toProgress(playback.time) + step;
	if (progress >= 1 || playback.time >= last) return { ...playback, time: last, playing: false };
	return { ...playback, time: Math.min(last, Math.max(first, playback.time, warp.toTime(progress))) };
}

/** Playing from here on; from the end it starts again. */
export function play(playback: Playback, first: Time, last: Time): Playback {
	return { ...playback, playing: true, time: playback.time >= last ? first : playback.time };
}

/** Standing still. */
export function pause(playback: Playback): Playback {
	return { ...playback, playing: false };
}

/** At another date, or at the nearest end of the timeline. */
export function seek(playback: Playback, t: Time, first: Time, last: Time): Playback {
	return { ...playback, time: Math.min(last, Math.max(first, t)) };
}
