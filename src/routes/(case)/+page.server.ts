import { readSeatownStory, readSeatownVoices } from '../seatown.server.ts';

/** The story and who is heard in it, read at build. */
export function load() {
	return { story: readSeatownStory(), voices: readSeatownVoices() };
}
