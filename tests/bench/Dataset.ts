import type { Measured } from '../../src/lib/measures/layoutQuality.ts';
import type { Path } from '../../src/lib/measures/straightMotion.ts';
import type { TemporalNetwork } from '../../src/lib/model/types.ts';

/** One network of the benchmark. */
export interface Dataset {
	readonly name: string;
	/** As our layout gets it. */
	readonly network: TemporalNetwork;
	/** The ids of the nodes, in the order in which everything else numbers them. */
	readonly ids: readonly string[];
	/** As the measures see it. */
	readonly measured: Measured;
	/** Who is there and who is tied at some time from one time to another, for layouts that go slice by slice. */
	readonly during: (from: number, to: number) => During;
	/** Positions that another program made of it; null where it made none. */
	readonly stored: (program: string) => { readonly paths: readonly Path[]; readonly ms: number } | null;
}

/** Ascending indices of the nodes, and pairs of indices, each once. */
export interface During {
	readonly present: readonly number[];
	readonly ties: readonly (readonly [number, number])[];
}
