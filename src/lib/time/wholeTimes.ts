import type { TemporalNetwork } from '../model/types.ts';

const isWhole = (t: number) => Number.isInteger(t) || Math.abs(t) === Infinity;

/** Whether every time of the network is a whole number, as waves are; what no table says (nodes or ties not given) counts as whole. */
export function hasWholeTimes({
	observed,
	nodes = [],
	ties = []
}: Pick<TemporalNetwork, 'observed'> & Partial<Pick<TemporalNetwork, 'nodes' | 'ties'>>): boolean {
	return [
		[observed],
		...nodes.flatMap((node) => [node.activity, node.statuses]),
		...ties.map((tie) => tie.spells)
	].every((spells) => spells.every(({ start, end }) => isWhole(start) && isWhole(end)));
}
