import { expect, test } from 'vitest';
import { readFiles, type ReadingWorker } from '../../src/lib/csv/readFiles.ts';
import type { Inspection } from '../../src/lib/csv/inspected.ts';
import type { ReadingAnswer, ReadingRequest } from '../../src/lib/csv/readingMessages.ts';

/** A worker that does what the test says. */
function standIn() {
	const asked: ReadingRequest[] = [];
	let ended = 0;
	const worker: ReadingWorker = {
		postMessage: (request) => void asked.push(request),
		terminate: () => void ended++,
		onmessage: null,
		onerror: null
	};
	return {
		start: () => worker,
		asked,
		ended: () => ended,
		answer: (data: ReadingAnswer) => worker.onmessage?.({ data } as MessageEvent<ReadingAnswer>),
		fail: (message: string) => worker.onerror?.({ message } as ErrorEvent)
	};
}

const inspection = { sentence: '1 tie between 2 nodes' } as Inspection;

test('files and answers go to a worker, progress comes back, and the worker ends with its answer', async () => {
	const { start, asked, answer, ended } = standIn();
	const shares: number[] = [];
	const file = new File(['source,target\na,b\n'], 'ties.csv');
	const reading = readFiles([file], { ends: 'exclusive' }, { onprogress: (share) => shares.push(share) }, start);
	expect(asked).toEqual([{ files: [file], answers: { ends: 'exclusive' } }]);
	answer({ type: 'progress', share: 0.5 });
	answer({ type: 'read', inspection, network: null });
	expect(await reading).toEqual({ inspection, network: null });
	expect(shares).toEqual([0.5]);
	expect(ended()).toBe(1);
});

test('called off, the worker ends and the reason is given', async () => {
	const { start, ended } = standIn();
	const calling = new AbortController();
	const reading = readFiles([], {}, { signal: calling.signal }, start);
	calling.abort(new Error('Enough.'));
	await expect(reading).rejects.toThrow('Enough.');
	expect(ended()).toBe(1);
});

test('a reader that fails, or a worker that does not start, is an error in words', async () => {
	const failing = standIn();
	const first = readFiles([], {}, {}, failing.start);
	failing.answer({ type: 'failure', failure: 'too wide' });
	await expect(first).rejects.toThrow('too wide');
	const silent = standIn();
	const second = readFiles([], {}, {}, silent.start);
	silent.fail('');
	await expect(second).rejects.toThrow('The worker that reads did not start.');
});
