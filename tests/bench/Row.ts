/** What one algorithm did on one network. */
export interface Figures {
	readonly dataset: string;
	readonly algorithm: string;
	/** Sums over pairs, without unit. */
	readonly on: number;
	readonly off: number;
	/** In units of length; a tie should be 5 long. */
	readonly movement: number;
	readonly crowding: number;
	/** Layout only; 0 where nobody timed it. */
	readonly ms: number;
	/** Peak resident memory of the process until the layout was done, network included, in megabytes; null for positions of other programs. */
	readonly peak: number | null;
}

/** A row without figures says why. */
export interface Gap {
	readonly dataset: string;
	readonly algorithm: string;
	readonly why: string;
	/** Whether it should have had figures. */
	readonly failed?: boolean;
}

export type Row = Figures | Gap;

export const hasFigures = (row: Row): row is Figures => !('why' in row);
