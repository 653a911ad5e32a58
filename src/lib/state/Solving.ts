import type { Listening, RequestTrajectories } from '../layout/requestTrajectories.ts';
import type { Trajectories } from '../layout/trajectories.ts';
import type { TemporalNetwork } from '../model/types.ts';
import type { LayoutAsking } from './layoutAsked.ts';

/** What fetches the solver: nobody loads it who only reads. */
export type Solver = () => Promise<RequestTrajectories>;

/** The solver of the page, fetched when it is first wanted. */
export const pageSolver: Solver = async () => (await import('../layout/requestTrajectories.ts')).requestTrajectories;

/** One request at a time, each after a wait in which a newer one may take its place; a request that was replaced or called off is never heard of again. */
export class Solving {
	#solver: Solver;
	#current: AbortController | null = null;

	constructor(solver: Solver) {
		this.#solver = solver;
	}

	/** Calls off what is under way. */
	stop() {
		this.#current?.abort();
		this.#current = null;
	}

	/** Lays a network out; null where something newer was asked for meanwhile, or it was called off. @param patience wall milliseconds before it begins. */
	async solve(
		network: TemporalNetwork,
		{ asked, pins }: LayoutAsking,
		patience: number,
		{ onprogress, onstill }: Omit<Listening, 'signal'>
	): Promise<Trajectories | null> {
		this.stop();
		const { signal } = (this.#current = new AbortController());
		const heard =
			<T>(say: ((value: T) => void) | undefined) =>
			(value: T) => {
				if (!signal.aborted) say?.(value);
			};
		try {
			if (patience > 0) await new Promise((resolve) => setTimeout(resolve, patience));
			if (signal.aborted) return null;
			const request = await this.#solver();
			if (signal.aborted) return null;
			const options = { ...asked, ...(pins.length > 0 ? { pins } : {}) };
			const trajectories = await request(network, options, {
				signal,
				onprogress: heard(onprogress),
				onstill: heard(onstill)
			});
			return signal.aborted ? null : trajectories;
		} catch (cause) {
			if (signal.aborted) return null;
			throw cause;
		}
	}
}
