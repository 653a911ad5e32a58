import { packed } from '../../lib/state/packed.ts';
import { readSeatown } from '../seatown.server.ts';

/** The case and its positions, computed at build and carried by the page. */
export function load() {
	return { shown: packed(readSeatown()) };
}
