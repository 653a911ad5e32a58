import { readSeatown } from '../seatown.server.ts';

/** What to cite. */
export const load = () => ({ citation: readSeatown().network.citation });
