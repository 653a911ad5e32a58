import type { Steps } from '../model/bySteps.ts';
import { changesBySteps } from '../model/changes.ts';
import { nodeById } from '../model/find.ts';
import { hullsOf } from '../model/hulls.ts';
import { defaultFilter } from '../model/slice.ts';
import type { TemporalNetwork } from '../model/types.ts';
import { peakKnown } from '../scene/drawing/painterOf.ts';

/** Finds, step by step, what is remembered of a network as long as it is there: what opens it then has it at once. */
export function* foundBySteps(network: TemporalNetwork): Steps<void> {
	yield* changesBySteps(network, defaultFilter(network));
	yield;
	hullsOf(network);
	yield;
	peakKnown(network);
	yield;
	// Whichever node: the index of all is made.
	nodeById(network, '');
}
