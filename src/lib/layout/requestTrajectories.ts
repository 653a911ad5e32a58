import type { TemporalNetwork } from '../model/types.ts';
import type { LayoutAnswer, LayoutRequest } from './layoutMessages.ts';
import type { LayoutOptions } from './options.ts';
import type { Trajectories } from './trajectories.ts';

/** The part of a Worker that a request needs. */
export type LayoutWorker = Pick<Worker, 'postMessage' | 'terminate'> & {
	onmessage: ((event: MessageEvent<LayoutAnswer>) => void) | null;
	onerror: ((event: ErrorEvent) => void) | null;
};

/** Lays out away from the page; rejects with an AbortError where a newer request came before the answer. */
export type RequestTrajectories = (network: TemporalNetwork, options?: Partial<LayoutOptions>) => Promise<Trajectories>;

/** Requests of which the newest supersedes: a solver at work hears no message, so its worker is ended. */
export function trajectoryRequests(startWorker: () => LayoutWorker): RequestTrajectories {
	let latest = 0;
	let supersede: () => void = () => undefined;
	return (network, options = {}) =>
		new Promise((resolve, reject) => {
			supersede();
			const request = ++latest;
			const worker = startWorker();
			const end = () => {
				worker.terminate();
				if (request === latest) supersede = () => undefined;
			};
			supersede = () => {
				worker.terminate();
				reject(new DOMException('A newer layout was asked for.', 'AbortError'));
			};
			worker.onmessage = ({ data }) => {
				if (data.request !== request) return;
				end();
				if ('trajectories' in data) resolve(data.trajectories);
				else reject(new Error(data.failure));
			};
			worker.onerror = ({ message }) => {
				end();
				reject(new Error(message || 'The layout worker did not start.'));
			};
			worker.postMessage({ request, network, options } satisfies LayoutRequest);
		});
}

/** Lays out in a worker of its own, one at a time in the whole page. */
export const requestTrajectories = trajectoryRequests(
	() => new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' })
);
