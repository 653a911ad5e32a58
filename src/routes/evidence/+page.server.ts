import { tieRecords } from '../../lib/words/tieRecord.ts';
import { readKnown } from '../codebook.server.ts';
import { readSeatown, seatownFiles } from '../seatown.server.ts';

/** All that is said of how we know, read at build. */
export function load() {
	const { network } = readSeatown();
	return { records: tieRecords(network), known: readKnown(), citation: network.citation, files: seatownFiles };
}
