import type { Trajectories } from '../../src/lib/layout/trajectories.ts';
import { Explorer } from '../../src/lib/state/explorer.svelte.ts';
import { placed } from '../scene/placed.ts';
import { caseOf, waves } from './exploring.ts';
import { handFrames } from './handFrames.ts';
import { standInSolver } from './standInSolver.ts';

/** An explorer with a solver that answers by hand. */
export function choosing(network = waves) {
	const { solver, asked, fetched } = standInSolver();
	const frames = handFrames();
	const shown = caseOf(network);
	const explorer = new Explorer(shown, frames, solver);
	return { explorer, layout: explorer.layout, frames, own: shown.trajectories, asked, fetched };
}

/** The network's positions, moved as a whole: a layout that is told apart from its own. */
export function moved(by: number, network = waves): Trajectories {
	const { nodeIds, times, positions } = placed(network);
	return { nodeIds, times, positions: positions.map((value) => value + by) };
}
