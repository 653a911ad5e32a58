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
	const size = rows.reduce((sum, spells) => sum + spells.length, 0);
	const [starts, ends] = [new Float64Array(size), new Float64Array(size)];
	let at = 0;
	for (const spells of rows)
		for (const { start, end } of spells) {
			starts[at] = start;
			ends[at++] = start === end ? start + dwell : end;
		}
	// Numbers alone sort many times as fast as objects: this is asked of a hundred thousand ties as the picture opens.
	starts.sort();
	ends.sort();
	let [ended, most] = [0, 0];
	for (const [begun, start] of starts.entries()) {
		// What ends makes room for what begins.
		while (ended < size && ends[ended]! <= start) ended++;
		if (begun + 1 - ended > most) most = begun + 1 - ended;
	}
	return most;
}
