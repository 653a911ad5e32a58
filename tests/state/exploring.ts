import { Explorer } from '../../src/lib/state/explorer.svelte.ts';
import type { TemporalNetwork } from '../../src/lib/model/types.ts';
import { networkOf, statusOf } from '../model/networkOf.ts';
import { placed } from '../scene/placed.ts';
import { handFrames } from './handFrames.ts';

/** Observed from 0 to 10 in waves, with changes at 2, 4, 5 and 7. */
export const waves = networkOf({
	nodes: [
		{ id: 'a', statuses: [statusOf('outsider', 0, 5, { degree: 0 }), statusOf('local', 5, 10, { degree: 0.6 })] },
		'b',
		'c'
	],
	ties: [
		['t1', 'a', 'b', { spells: [[2, 7]] }],
		['t2', 'b', 'c', { kind: 'endorsement', spells: [[4, Infinity]] }]
	]
});

export const caseOf = (network: TemporalNetwork) => ({ network, trajectories: placed(network) });

/** An explorer of a network, and the frames that move it. */
export function exploring(network: TemporalNetwork = waves) {
	const frames = handFrames();
	return { frames, explorer: new Explorer(caseOf(network), frames) };
}
