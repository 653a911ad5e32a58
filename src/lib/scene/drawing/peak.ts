import type { Spell, TemporalNetwork } from '../../model/types.ts';

/** The most nodes and ties that are there at one time: how many marks a picture of the network may have to draw. */
export function peakOf({ nodes, ties, dwell }: Pick<TemporalNetwork, 'nodes' | 'ties' | 'dwell'>): {
	readonly nodes: number;
	readonly ties: number;
} {
	return {
		nodes: mostAtOnce(
			nodes.map(({ activity }) => activity),
			dwell
		),
		ties: mostAtOnce(
			ties.map(({ spells }) => spells),
			dwell
		)
	};
}

function mostAtOnce(rows: readonly (readonly Spell[])[], dwell: number): number {
	const steps: { readonly time: number; readonly by: 1 | -1 }[] = [];
	for (const spells of rows)
		for (const { start, end } of spells)
			steps.push({ time: start, by: 1 }, { time: start === end ? start + dwell : end, by: -1 });
	// What ends makes room for what begins.
	steps.sort((a, b) => a.time - b.time || a.by - b.by);
	let [count, most] = [0, 0];
	for (const { by } of steps) {
		count += by;
		if (count > most) most = count;
	}
	return most;
}
