import { expect, test } from 'vitest';
import { FilesSession, type ReadingWorker } from '../../src/lib/csv/FilesSession.ts';
import { readFiles } from '../../src/lib/csv/readFiles.ts';
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
	expect(asked).toEqual([{ number: 1, type: 'read', files: [file], answers: { ends: 'exclusive' }, edits: [] }]);
	answer({ number: 1, type: 'progress', share: 0.5 });
	answer({ number: 1, type: 'read', inspection, reasons: [] });
	expect(await reading).toEqual({ inspection, reasons: [], network: null });
	expect(shares).toEqual([0.5]);
	expect(ended()).toBeGreaterThan(0);
});

test('called off, the worker ends and the reason is given', async () => {
	const { start, ended } = standIn();
	const calling = new AbortController();
	const reading = readFiles([], {}, { signal: calling.signal }, start);
	calling.abort(new Error('Enough.'));
	await expect(reading).rejects.toThrow('Enough.');
	expect(ended()).toBeGreaterThan(0);
});

test('a reader that fails, or a worker that does not start, is an error in words', async () => {
	const failing = standIn();
	const first = readFiles([], {}, {}, failing.start);
	failing.answer({ number: 1, type: 'failure', failure: 'too wide' });
	await expect(first).rejects.toThrow('too wide');
	const silent = standIn();
	const second = readFiles([], {}, {}, silent.start);
	silent.fail('');
	await expect(second).rejects.toThrow('The worker that reads did not start.');
});

test('a session goes on: files are read once, understood anew and saved, each answer to its question', async () => {
	const { start, asked, answer } = standIn();
	const session = new FilesSession(start);
	const file = new File(['source,target\na,b\n'], 'ties.csv');
	const first = session.read([file], { answers: {}, edits: [] });
	const edits = [{ file: 'ties.csv', line: 2, column: 'target', value: 'c' }];
	const second = session.understand({ answers: { directed: 'no' }, edits });
	const saved = session.save('rows');
	expect(asked.map(({ number, type }) => [number, type])).toEqual([
		[1, 'read'],
		[2, 'understand'],
		[3, 'save']
	]);
	answer({ number: 2, type: 'read', inspection: { ...inspection, sentence: 'second' }, reasons: [] });
	answer({ number: 1, type: 'read', inspection, reasons: [] });
	answer({ number: 3, type: 'saved', files: [{ name: 'rows.csv', text: 'x' }] });
	expect((await first).inspection.sentence).toBe('1 tie between 2 nodes');
	expect((await second).inspection.sentence).toBe('second');
	expect(await saved).toEqual([{ name: 'rows.csv', text: 'x' }]);
	const lost = session.save('rows');
	session.end(new Error('Enough.'));
	await expect(lost).rejects.toThrow('Enough.');
});
