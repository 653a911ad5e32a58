import type { Slice } from '../model/slice.ts';
import type { TemporalNetwork } from '../model/types.ts';
import { inSentence, statusLabel } from './terms.ts';

/** What stands along the line: "the line: who counts as local", and in a lens whose line it is. The word is that of most who are inside. */
export function linePhrase(network: TemporalNetwork, slice: Slice, perspective: string | null): string {
	const viewer = network.perspectives.find(({ id }) => id === perspective);
	if (viewer && viewer !== network.perspectives[0]) return `the line, seen by: ${inSentence(viewer.label)}`;
	const counts = new Map<string, number>();
	for (const { status } of slice.nodes)
		if (status && status.degree !== null && status.degree >= (network.standing.line ?? Infinity))
			counts.set(status.status, (counts.get(status.status) ?? 0) + 1);
	const most = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0];
	return `the line: who counts as ${most ? inSentence(statusLabel(network, most[0])) : 'inside'}`;
}
