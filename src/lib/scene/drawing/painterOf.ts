import type { TemporalNetwork } from '../../model/types.ts';
import { peakOf } from './peak.ts';

/** What draws the marks of a picture. */
export type Painter = 'svg' | 'canvas';

// Marks that are there at one time: so many elements a browser moves within a frame, more it does not.
const many = 600;

const known = new WeakMap<TemporalNetwork, ReturnType<typeof peakOf>>();

/** The most nodes and ties of a network at one time, counted once. */
export function peakKnown(network: TemporalNetwork): ReturnType<typeof peakOf> {
	let peak = known.get(network);
	if (!peak) known.set(network, (peak = peakOf(network)));
	return peak;
}

/** The painter for a network, the same at every date; the one that is asked for, where one is. */
export function painterOf(network: TemporalNetwork, asked: string | null): Painter {
	if (asked === 'svg' || asked === 'canvas') return asked;
	const { nodes, ties } = peakKnown(network);
	return nodes + ties > many ? 'canvas' : 'svg';
}
