import { stepsOf } from '../../../../lib/story/machine.ts';
import { readSeatownStory } from '../../../seatown.server.ts';

/** A page without anything around it for each step. */
export const entries = () =>
	stepsOf(readSeatownStory()).map(({ chapter, number }) => ({ chapter, step: String(number) }));
