import type { Listening } from '../../src/lib/layout/requestTrajectories.ts';
import type { LayoutOptions } from '../../src/lib/layout/options.ts';
import type { Trajectories } from '../../src/lib/layout/trajectories.ts';
import type { TemporalNetwork } from '../../src/lib/model/types.ts';
import type { Solver } from '../../src/lib/state/Solving.ts';

/** One request, to be answered by hand. */
export interface Asked {
	readonly network: TemporalNetwork;
	readonly options: Partial<LayoutOptions>;
	readonly listening: Listening;
	readonly answer: (trajectories: Trajectories) => Promise<void>;
	readonly fail: (reason: string) => Promise<void>;
}

/** A solver that answers when told to, and how often it was fetched. */
export function standInSolver() {
	const asked: Asked[] = [];
	let fetched = 0;
	const solver: Solver = () => {
		fetched++;
		return Promise.resolve(
			(network, options = {}, listening = {}) =>
				new Promise((resolve, reject) => {
					listening.signal?.addEventListener('abort', () => reject(new DOMException('Called off.', 'AbortError')));
					asked.push({
						network,
						options,
						listening,
						answer: (trajectories) => (resolve(trajectories), heard()),
						fail: (reason) => (reject(new Error(reason)), heard())
					});
				})
		);
	};
	return { solver, asked, fetched: () => fetched };
}

/** Lets everything that was promised come about. */
export async function heard() {
	for (let i = 0; i < 10; i++) await Promise.resolve();
}
