import { nameOf, stepsOf } from '../../lib/story/machine.ts';
import { stepSaid } from '../../lib/words/stepSaid.ts';
import { readSeatown, readSeatownStory, readSeatownVoices } from '../seatown.server.ts';

/** The whole story in words, read at build. */
export function load() {
	const { network } = readSeatown();
	const story = readSeatownStory();
	const steps = stepsOf(story);
	const said = steps.map((step, at) => [nameOf(step), stepSaid(network, step, steps[at - 1] ?? null)] as const);
	return { story, voices: readSeatownVoices(), said: Object.fromEntries(said) };
}
