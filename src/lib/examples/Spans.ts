/** A stretch of time: from where to where, and whether each end belongs to it. */
export type Interval = readonly [from: number, to: number, fromClosed: boolean, toClosed: boolean];

/** A network as intervals: of nodes by number, and of ties between numbers. */
export interface Spans {
	readonly nodes: readonly (readonly Interval[])[];
	readonly ties: readonly { readonly i: number; readonly j: number; readonly when: readonly Interval[] }[];
}
