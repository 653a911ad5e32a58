import { oneFile } from '../oneFile.server.ts';
import { readSeatown } from '../seatown.server.ts';

/** What to cite, and what to take along. */
export const load = () => ({ citation: readSeatown().network.citation, oneFile: oneFile() });
