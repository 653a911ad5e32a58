import { readSeatownStory } from '../seatown.server.ts';

/** The story, read at build. */
export const load = () => ({ story: readSeatownStory() });
