import { readSeatownStory } from '../seatown.server.ts';

/** The story, read at build. */
export function load() {
	return { story: readSeatownStory() };
}
