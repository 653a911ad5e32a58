import type { TemporalNetwork } from '../model/types.ts';
import { askLayout } from './askLayout.ts';
import type { LayoutAnswer, LayoutRequest } from './layoutMessages.ts';
import type { LayoutOptions } from './options.ts';
import type { Trajectories } from './trajectories.ts';

/** The part of a Worker that a request needs. */
export type LayoutWorker = Pick<Worker, 'terminate'> & {
	postMessage(request: LayoutRequest): void;
	onmessage: ((event: MessageEvent<LayoutAnswer>) => void) | null;
	onerror: ((event: ErrorEvent) => void) | null;
};

/** What is heard of a layout before it is ready, and how to call it off. */
export interface Listening {
	/** How much of the work is done, 0 to 1. */
	readonly onprogress?: (share: number) => void;
	/** One layout for all times, which can be shown until the moving one is ready. */
	readonly onstill?: (trajectories: Trajectories) => void;
	readonly signal?: AbortSignal;
}

/** Lays out away from the page; rejects with an AbortError where it was called off or a newer request came before the answer. */
export type RequestTrajectories = (
	network: TemporalNetwork,
	options?: Partial<LayoutOptions>,
	listening?: Listening
) => Promise<Trajectories>;

/** Requests of which the newest supersedes: a solver at work hears no message, so its worker is ended. */
export function trajectoryRequests(startWorker: () => LayoutWorker): RequestTrajectories {
	let latest = 0;
	let supersede: (why: string) => void = () => undefined;
	return (network, options = {}, { onprogress, onstill, signal } = {}) =>
		new Promise((resolve, reject) => {
			if (signal?.aborted) return reject(new DOMException('The layout was called off.', 'AbortError'));
			supersede('A newer layout was asked for.');
			const request = ++latest;
			const worker = startWorker();
			const callOff = () => abort('The layout was called off.');
			let ended = false;
			const end = () => {
				ended = true;
				worker.terminate();
				signal?.removeEventListener('abort', callOff);
				if (request === latest) supersede = () => undefined;
			};
			const abort = (why: string) => {
				end();
				reject(new DOMException(why, 'AbortError'));
			};
			supersede = abort;
			signal?.addEventListener('abort', callOff);
			worker.onmessage = ({ data }) => {
				if (data.request !== request) return;
				if (data.type === 'progress') return onprogress?.(data.share);
				if (data.type === 'still') return onstill?.(data.trajectories);
				end();
				if (data.type === 'moving') resolve(data.trajectories);
				else if (data.type === 'failure') reject(new Error(data.failure));
			};
			worker.onerror = ({ message }) => {
				end();
				reject(new Error(message || 'The layout worker did not start.'));
			};
			askLayout(worker, request, network, options, () => !ended);
		});
}

/** A worker that lays out. */
export const startWorker = (): LayoutWorker =>
	new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' }) as LayoutWorker;

/** Lays out in a worker of its own, one at a time in the whole page. */
export const requestTrajectories = trajectoryRequests(startWorker);
