import { packed } from '../../lib/state/packed.ts';
import { oneFile } from '../oneFile.server.ts';
import { readSeatown, readSeatownStory } from '../seatown.server.ts';

/** The case, its positions and its story, read at build. */
export function load() {
	return { packed: packed(readSeatown()), story: readSeatownStory(), oneFile: oneFile() };
}
