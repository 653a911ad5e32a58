import { partsOf, posterOf } from '../lib/export/posterOf.ts';
import { stillOf } from '../lib/export/stillOf.ts';
import type { Shot } from '../lib/scene/shot.ts';
import { defaultFilter } from '../lib/model/slice.ts';
import type { Viewport } from '../lib/scene/camera.ts';
import { placeOf } from '../lib/story/machine.ts';
import type { Step } from '../lib/story/types.ts';
import { formatTime } from '../lib/time/formatTime.ts';
import { parseTime } from '../lib/time/parseTime.ts';
import { readSeatown, readSeatownStory } from './seatown.server.ts';

/** What is said of the source on every picture that leaves the site. */
const source = 'A reconstruction after Powell, Thurston and Bloyce (2014). CC BY 4.0.';

/** What the picture of a step shows. */
export function shotOf(step: Step): Shot {
	const { network } = readSeatown();
	const filter = {
		...defaultFilter(network),
		...{ perspective: step.lens, evidence: step.shown, expected: step.expected }
	};
	return { time: step.time, filter, told: step };
}

/** The step that a name of a file means, "c10-2"; throws where there is none. */
export function stepNamed(name: string): Step {
	const step = placeOf(readSeatownStory(), name.replace('-', '/'))?.step;
	if (!step) throw new Error(`unknown step: ${name}`);
	return step;
}

/** The picture of a step in a size. */
export function stepStill(step: Step, viewport: Viewport): string {
	const { network, trajectories } = readSeatown();
	return stillOf(network, trajectories, shotOf(step), viewport);
}

/** The whole picture at a date as it is written, "2010-11"; throws where it is none. */
export function dateStill(at: string, viewport: Viewport): string {
	const { network, trajectories } = readSeatown();
	const time = parseTime(at, network.timeKind);
	if (!time) throw new Error(`unknown date: ${at}`);
	return stillOf(network, trajectories, { time: time.start, filter: defaultFilter(network), told: null }, viewport);
}

/** A step as a poster: its picture with date, title, a few words, source and the key. */
export function stepPoster(step: Step, size: Viewport, text: string): string {
	const { network } = readSeatown();
	const place = placeOf(readSeatownStory(), `${step.chapter}/${step.number}`)!;
	const { picture } = partsOf(size);
	const over = `Seatown, ${formatTime(step.time, network.unit)}`;
	return posterOf(
		{ over, title: place.chapter.title, text, source },
		// Whole: what is shared is known by its line.
		stepStill({ ...step, camera: 'all' }, picture),
		size
	);
}
