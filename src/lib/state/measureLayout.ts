import type { LaidNetwork, LayoutFigures, LayoutReport } from '../measures/layoutReport.ts';

/** The part of a Worker that measuring needs. */
export type QualityWorker = Pick<Worker, 'terminate' | 'postMessage' | 'onmessage' | 'onerror'>;

const startWorker = (): QualityWorker =>
	new Worker(new URL('../measures/quality.worker.ts', import.meta.url), { type: 'module' });

function answerOf<T>(message: unknown, signal: AbortSignal, start: () => QualityWorker): Promise<T> {
	return new Promise((resolve, reject) => {
		signal.throwIfAborted();
		const worker = start();
		signal.addEventListener('abort', () => {
			worker.terminate();
			reject(signal.reason as Error);
		});
		worker.onmessage = ({ data }: MessageEvent<T>) => {
			worker.terminate();
			resolve(data);
		};
		worker.onerror = ({ message: why }) => {
			worker.terminate();
			reject(new Error(why || 'The worker that measures did not start.'));
		};
		worker.postMessage(message);
	});
}

/** Movement and stress of a layout, measured away from the page; rejects with the signal's reason where that is aborted. */
export function figuresOf(laid: LaidNetwork, signal: AbortSignal, start = startWorker): Promise<LayoutFigures> {
	return answerOf({ laid, all: false }, signal, start);
}

/** All measures of a layout, in the same way. */
export function reportOf(laid: LaidNetwork, signal: AbortSignal, start = startWorker): Promise<LayoutReport> {
	return answerOf({ laid, all: true }, signal, start);
}
