import type { TemporalNetwork } from '../../model/types.ts';

/** How much larger than usual the mark of the highest number is drawn, and how small the smallest at least, each as a multiple of the usual radius. */
export const [largest, smallest] = [2.5, 0.5];

/** Marks come in so many sizes at most per usual radius: a step that nobody sees, and few enough to draw many nodes alike. */
const steps = 16;

/** The network with the size of each node's mark: its area is to that of the highest number as the numbers are; where there is no number, and where it is below 0, the mark is the smallest. */
export function sizesBy(network: TemporalNetwork, column: string | undefined): TemporalNetwork {
	if (column === undefined) return network;
	const numbers = network.nodes.map(({ attributes }) => {
		const text = (attributes[column] ?? '').trim();
		const number = text === '' ? NaN : Number(text);
		return Number.isFinite(number) && number > 0 ? number : 0;
	});
	const most = numbers.reduce((a, b) => Math.max(a, b), 0);
	if (most === 0) return network;
	return {
		...network,
		nodes: network.nodes.map((node, at) => ({
			...node,
			size: Math.max(smallest, Math.round(largest * Math.sqrt(numbers[at]! / most) * steps) / steps)
		}))
	};
}
