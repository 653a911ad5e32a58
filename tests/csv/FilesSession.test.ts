import { expect, test } from 'vitest';
import { FilesSession, type ReadingWorker } from '../../src/lib/csv/FilesSession.ts';
import type { Inspection } from '../../src/lib/csv/inspectionOf.ts';
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

test('files and answers go to a worker, and progress comes back', async () => {
	const { start, asked, answer } = standIn();
	const shares: number[] = [];
	const file = new File(['source,target\na,b\n'], 'ties.csv');
	const choices = { answers: { ends: 'exclusive' }, edits: [] };
	const reading = new FilesSession(start).read([file], choices, (share) => shares.push(share));
	expect(asked).toEqual([{ number: 1, type: 'read', files: [file], answers: { ends: 'exclusive' }, edits: [] }]);
	answer({ number: 1, type: 'progress', share: 0.5 });
	answer({ number: 1, type: 'read', inspection, reasons: [] });
	expect(await reading).toEqual({ inspection, reasons: [], network: null });
	expect(shares).toEqual([0.5]);
});

test('called off, the worker ends and the reason is given', async () => {
	const { start, ended } = standIn();
	const session = new FilesSession(start);
	const reading = session.read([], { answers: {}, edits: [] });
	session.end(new Error('Enough.'));
	await expect(reading).rejects.toThrow('Enough.');
	expect(ended()).toBe(1);
});

test('a reader that fails, or a worker that does not start, is an error in words', async () => {
	const failing = standIn();
	const first = new FilesSession(failing.start).read([], { answers: {}, edits: [] });
	failing.answer({ number: 1, type: 'failure', failure: 'too wide' });
	await expect(first).rejects.toThrow('too wide');
	const silent = standIn();
	const second = new FilesSession(silent.start).read([], { answers: {}, edits: [] });
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
