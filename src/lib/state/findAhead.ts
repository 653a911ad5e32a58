import { activityOf } from '../measures/activity.ts';
import type { Steps } from '../model/bySteps.ts';
import { changesBySteps, changeTimes } from '../model/changes.ts';
import { nodeById } from '../model/find.ts';
import { hullsOf } from '../model/hulls.ts';
import { defaultFilter } from '../model/slice.ts';
import type { TemporalNetwork } from '../model/types.ts';
import { networkIndexBySteps } from '../scene/drawing/networkIndex.ts';
import { peakKnown } from '../scene/drawing/painterOf.ts';
import { unitStarts } from '../time/calendar.ts';
import { saysHowSure } from '../words/evidencePhrase.ts';
import { tieWordsBySteps } from '../words/findMatches.ts';
import { sliced } from './sliced.ts';

/** Finds, step by step, what is remembered of a network as long as it is there: what opens it then has it at once. */
export const findAhead = (network: TemporalNetwork): Promise<void> => sliced(bySteps(network));

function* bySteps(network: TemporalNetwork): Steps<void> {
	const changes = yield* changesBySteps(network, defaultFilter(network));
	yield;
	changeTimes(changes);
	yield;
	activityOf(changes, unitStarts(network.observed, network.unit));
	yield;
	hullsOf(network);
	yield;
	peakKnown(network);
	yield;
	// Whichever node: the index of all is made.
	nodeById(network, '');
	yield;
	saysHowSure(network);
	yield;
	yield* tieWordsBySteps(network);
	yield;
	// In the order in which the layout gives them back: in another it would be made anew.
	yield* networkIndexBySteps(network, { nodeIds: network.nodes.map(({ id }) => id) });
}
