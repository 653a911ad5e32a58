import type { TemporalNetwork } from '../model/types.ts';
import type { Inspection } from './inspectionOf.ts';
import type { Answers } from './meaning/types.ts';
import type { ReadingAnswer, ReadingRequest } from './readingMessages.ts';

/** The part of a Worker that reading needs. */
export type ReadingWorker = Pick<Worker, 'terminate'> & {
	postMessage(request: ReadingRequest): void;
	onmessage: ((event: MessageEvent<ReadingAnswer>) => void) | null;
	onerror: ((event: ErrorEvent) => void) | null;
};

const startWorker = (): ReadingWorker =>
	new Worker(new URL('./reading.worker.ts', import.meta.url), { type: 'module' }) as ReadingWorker;

/** What files are, and the network where there is something to draw. */
export interface FilesRead {
	readonly inspection: Inspection;
	readonly network: TemporalNetwork | null;
}

/** Reads files away from the page; rejects where the reader itself fails, or with the signal's reason. They never leave the browser. */
export function readFiles(
	files: readonly File[],
	answers: Answers = {},
	{ onprogress, signal }: { readonly onprogress?: (share: number) => void; readonly signal?: AbortSignal } = {},
	start = startWorker
): Promise<FilesRead> {
	return new Promise((resolve, reject) => {
		signal?.throwIfAborted();
		const worker = start();
		const end = () => {
			worker.terminate();
			signal?.removeEventListener('abort', callOff);
		};
		const callOff = () => {
			end();
			reject(signal?.reason as Error);
		};
		signal?.addEventListener('abort', callOff);
		worker.onmessage = ({ data }) => {
			if (data.type === 'progress') return onprogress?.(data.share);
			end();
			if (data.type === 'read') resolve({ inspection: data.inspection, network: data.network });
			else reject(new Error(data.failure));
		};
		worker.onerror = ({ message }) => {
			end();
			reject(new Error(message || 'The worker that reads did not start.'));
		};
		worker.postMessage({ files, answers });
	});
}
