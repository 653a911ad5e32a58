import { stepsOf } from '../../../../../lib/story/machine.ts';
import { readSeatownStory } from '../../../../seatown.server.ts';

/** A page for each step. */
export const entries = () =>
	stepsOf(readSeatownStory()).map(({ chapter, number }) => ({ chapter, step: String(number) }));
