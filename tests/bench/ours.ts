import { computeTrajectories } from '../../src/lib/layout/computeTrajectories.ts';
import { defaultLayout, type LayoutOptions } from '../../src/lib/layout/options.ts';
import { pathsOf } from '../../src/lib/measures/pathsOf.ts';
import type { Path } from '../../src/lib/measures/straightMotion.ts';
import type { Dataset } from './Dataset.ts';

/** Our layout, in two steps so that only the first is timed. */
export function ours({ network, ids }: Dataset, options: Partial<LayoutOptions>): () => () => readonly Path[] {
	return () => {
		const trajectories = computeTrajectories(network, options);
		return () => pathsOf(trajectories, ids, options.tieLength ?? defaultLayout.tieLength);
	};
}
