import type { TemporalNetwork } from '../model/types.ts';
import type { LayoutOptions } from './options.ts';
import type { Trajectories } from './trajectories.ts';

/** What the page asks of the layout worker; the answer carries the same number. */
export interface LayoutRequest {
	readonly request: number;
	readonly network: TemporalNetwork;
	readonly options: Partial<LayoutOptions>;
}

/** What the layout worker answers: the trajectories, their arrays transferred, or why there are none. */
export type LayoutAnswer =
	| { readonly request: number; readonly trajectories: Trajectories }
	| { readonly request: number; readonly failure: string };
