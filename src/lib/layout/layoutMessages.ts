import type { Pin } from '../model/layoutAsked.ts';
import type { NetworkPart } from '../model/networkParts.ts';
import type { TemporalNetwork } from '../model/types.ts';
import type { LayoutOptions } from './options.ts';
import type { Trajectories } from './trajectories.ts';

/** What the page asks of a layout worker: to take a part of a network, a layout, or, while a node is dragged, how the last one would give way. */
export type LayoutRequest =
	| { readonly type: 'part'; readonly part: NetworkPart }
	| {
			readonly type: 'layout';
			readonly request: number;
			/** null: the one whose parts were sent before. */
			readonly network: TemporalNetwork | null;
			readonly options: Partial<LayoutOptions>;
	  }
	| { readonly type: 'drag'; readonly request: number; readonly pin: Pin };

/** What a layout worker answers to the request of that number, arrays transferred: how far it is (0 to 1), one layout for all times, the moving one, or why there is none. */
export type LayoutAnswer =
	| { readonly type: 'progress'; readonly request: number; readonly share: number }
	| { readonly type: 'still' | 'moving'; readonly request: number; readonly trajectories: Trajectories }
	| { readonly type: 'failure'; readonly request: number; readonly failure: string };
