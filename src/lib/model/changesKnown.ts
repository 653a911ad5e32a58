import type { Change } from './changes.ts';
import type { Filter } from './slice.ts';
import type { TemporalNetwork } from './types.ts';

/** Filters of one network whose changes are remembered: what somebody switches to and fro. */
const most = 6;

const known = new WeakMap<TemporalNetwork, Map<string, readonly Change[]>>();

const keyOf = ({ perspective, evidence, kinds, expected }: Filter): string =>
	JSON.stringify([perspective, evidence, kinds && [...kinds].sort(), expected]);

/** What changes under a filter, where it was found before: a network does not change. Undefined where it was not. */
export const recallChanges = (network: TemporalNetwork, filter: Filter): readonly Change[] | undefined =>
	known.get(network)?.get(keyOf(filter));

/** Keeps what changes under a filter as long as the network is there, and not too much of it. */
export function rememberChanges(network: TemporalNetwork, filter: Filter, changes: readonly Change[]): void {
	const of = known.get(network) ?? new Map<string, readonly Change[]>();
	known.set(network, of);
	if (of.size >= most) of.delete(of.keys().next().value!);
	of.set(keyOf(filter), changes);
}
