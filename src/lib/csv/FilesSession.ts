import type { Steps } from '../model/bySteps.ts';
import { NetworkGathering, partsOf } from '../model/networkParts.ts';
import type { TemporalNetwork } from '../model/types.ts';
import type { Choices, ReadFiles, ReadingAnswer, ReadingRequest, Saved } from './readingMessages.ts';
import type { WrittenFile } from './writing/WrittenFile.ts';

/** The part of a Worker that reading needs. */
export type ReadingWorker = Pick<Worker, 'terminate'> & {
	postMessage(request: ReadingRequest): void;
	onmessage: ((event: MessageEvent<ReadingAnswer>) => void) | null;
	onerror: ((event: ErrorEvent) => void) | null;
};

const startWorker = (): ReadingWorker =>
	new Worker(new URL('./reading.worker.ts', import.meta.url), { type: 'module' }) as ReadingWorker;

interface Waiting {
	readonly answered: (data: ReadingAnswer) => void;
	readonly failed: (cause: Error) => void;
	readonly onprogress: ((share: number) => void) | undefined;
	readonly gathering: NetworkGathering;
}

type WithoutNumber<T> = T extends unknown ? Omit<T, 'number'> : never;

/** Files of one network, read away from the page once and understood as often as somebody changes an answer. They never leave the browser. */
export class FilesSession {
	readonly #worker: ReadingWorker;
	readonly #waiting = new Map<number, Waiting>();
	#last = 0;

	constructor(start = startWorker) {
		this.#worker = start();
		this.#worker.onmessage = ({ data }) => this.#hear(data);
		this.#worker.onerror = ({ message }) => this.end(new Error(message || 'The worker that reads did not start.'));
	}

	/** Reads the bytes of files and understands them. @param onprogress how much is read, 0 to 1 */
	read(files: readonly File[], choices: Choices, onprogress?: (share: number) => void): Promise<ReadFiles> {
		return this.#inspected({ type: 'read', files, ...choices }, onprogress);
	}

	/** Understands the same files with other choices; bytes are read anew only for another encoding or delimiter. */
	understand(choices: Choices, onprogress?: (share: number) => void): Promise<ReadFiles> {
		return this.#inspected({ type: 'understand', ...choices }, onprogress);
	}

	/** Writes what was last understood as files to save. */
	async save(as: Saved): Promise<readonly WrittenFile[]> {
		const data = await this.#ask({ type: 'save', as });
		return data.type === 'saved' ? data.files : [];
	}

	/** All that was last understood, with what the picture leaves out; null where there is no network. */
	async whole(): Promise<TemporalNetwork | null> {
		const gathering = new NetworkGathering();
		await this.#ask({ type: 'whole' }, undefined, gathering);
		return gathering.network;
	}

	/** Hands over a network that comes from no files, part by part, so that the page can draw between them. */
	*give(network: TemporalNetwork): Steps<void> {
		for (const part of partsOf(network)) {
			this.#worker.postMessage({ type: 'give', part, number: ++this.#last });
			yield;
		}
	}

	/** Our package of what was last understood, or given, as a zip archive; null where there is no network. */
	async packed(): Promise<Uint8Array<ArrayBuffer> | null> {
		const data = await this.#ask({ type: 'pack' });
		return data.type === 'packed' ? data.bytes : null;
	}

	/** Ends the worker; what is awaited rejects with the cause. */
	end(cause = new Error('The reading was called off.')): void {
		this.#worker.terminate();
		for (const { failed } of this.#waiting.values()) failed(cause);
		this.#waiting.clear();
	}

	async #inspected(request: WithoutNumber<ReadingRequest>, onprogress?: (share: number) => void): Promise<ReadFiles> {
		const gathering = new NetworkGathering();
		const data = await this.#ask(request, onprogress, gathering);
		if (data.type !== 'read') throw new Error(`unexpected answer: ${data.type}`);
		return { inspection: data.inspection, reasons: data.reasons, network: gathering.network };
	}

	#ask(
		request: WithoutNumber<ReadingRequest>,
		onprogress?: (share: number) => void,
		gathering = new NetworkGathering()
	): Promise<ReadingAnswer> {
		return new Promise((answered, failed) => {
			const number = ++this.#last;
			this.#waiting.set(number, { answered, failed, onprogress, gathering });
			this.#worker.postMessage({ ...request, number });
		});
	}

	#hear(data: ReadingAnswer): void {
		const waiting = this.#waiting.get(data.number);
		if (!waiting) return;
		if (data.type === 'progress') return waiting.onprogress?.(data.share);
		if (data.type === 'part') return waiting.gathering.add(data.part);
		this.#waiting.delete(data.number);
		if (data.type === 'failure') waiting.failed(new Error(data.failure));
		else waiting.answered(data);
	}
}
