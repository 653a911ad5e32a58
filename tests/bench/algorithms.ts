import type { LayoutOptions } from '../../src/lib/layout/options.ts';
import type { Path } from '../../src/lib/measures/straightMotion.ts';
import { programs } from './corpus.ts';
import type { Dataset } from './Dataset.ts';
import { ours } from './ours.ts';
import { aggregated, reheated } from './reheated.ts';
import { slicesOf } from './slices.ts';
import { staticLayout } from './staticLayout.ts';

/** A layout to be run: what is called is timed, what it returns gives the paths and is not. */
export type Run = () => () => readonly Path[];

/** Layouts that are computed in this run; slices are cut before the clock starts, which favours the others. */
const computed: Readonly<Record<string, (dataset: Dataset, options: Partial<LayoutOptions>) => Run>> = {
	ours: (dataset, options) => ours(dataset, options),
	'ours-3': (dataset, options) => ours(dataset, { ...options, stability: 3 }),
	static: (dataset) => bySlices(dataset, (size, slices) => staticLayout(size, slices)),
	'd3-reheated-300': (dataset) => bySlices(dataset, (size, slices) => reheated(size, slices, 1, 300)),
	'd3-reheated-60': (dataset) => bySlices(dataset, (size, slices) => reheated(size, slices, 0.3, 60)),
	'd3-aggregate': (dataset) => bySlices(dataset, (size, slices) => aggregated(size, slices))
};

function bySlices(
	dataset: Dataset,
	layout: (size: number, slices: ReturnType<typeof slicesOf>) => readonly Path[]
): Run {
	const slices = slicesOf(dataset);
	return () => {
		const paths = layout(dataset.ids.length, slices);
		return () => paths;
	};
}

/** All algorithms, in the order of the table. */
export const algorithms: readonly string[] = [
	...['ours', 'ours-3', 'static', ...programs],
	...['d3-reheated-300', 'd3-reheated-60', 'd3-aggregate']
];

/** Those beside whose times ours are set: they move, and they were timed (Visone's positions come without). */
export const timedPeers: readonly string[] = [
	...programs.filter((program) => program !== 'visone'),
	...['d3-reheated-300', 'd3-reheated-60']
];

/** Why an algorithm is left out where nobody asks for it by name, or null. */
export function reasonToSkip(algorithm: string, nodes: number): string | null {
	if (algorithm === 'static' && nodes > 2500) return 'it needs 16 bytes for each pair of nodes; ask for it by name';
	if (algorithm === 'd3-reheated-300' && nodes > 2500) return 'it takes very long; ask for it by name';
	return null;
}

/** The run of an algorithm; null where it is another program's. */
export function runOf(algorithm: string, dataset: Dataset, options: Partial<LayoutOptions>): Run | null {
	return computed[algorithm]?.(dataset, options) ?? null;
}
