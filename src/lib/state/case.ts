import type { Trajectories } from '../layout/trajectories.ts';
import type { TemporalNetwork } from '../model/types.ts';

/** A network with its positions: what the explorer shows, be it Seatown or somebody's own files. */
export interface Case {
	readonly network: TemporalNetwork;
	readonly trajectories: Trajectories;
	/** Whether it came from the reader's own files: no address leads to it. */
	readonly own?: boolean;
	/** Whether the positions are one layout for all dates, until the moving one is there. */
	readonly isStill?: boolean;
}
