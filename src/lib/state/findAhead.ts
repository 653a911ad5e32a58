import type { Steps } from '../model/bySteps.ts';
import { changesBySteps } from '../model/changes.ts';
import { nodeById } from '../model/find.ts';
import { hullsOf } from '../model/hulls.ts';
import { defaultFilter } from '../model/slice.ts';
import type { TemporalNetwork } from '../model/types.ts';
import { peakKnown } from '../scene/drawing/painterOf.ts';
import { sliced } from './sliced.ts';

/** Finds, step by step, what is remembered of a network as long as it is there: what opens it then has it at once. */
export const findAhead = (network: TemporalNetwork): Promise<void> => sliced(bySteps(network));

function* bySteps(network: TemporalNetwork): Steps<void> {
	yield* changesBySteps(network, defaultFilter(network));
	yield;
	hullsOf(network);
	yield;
	peakKnown(network);
	yield;
	// Whichever node: the index of all is made.
	nodeById(network, '');
}
