import { expect, test } from 'vitest';
import { figuresOf, reportOf, type QualityWorker } from '../../src/lib/state/measureLayout.ts';
import { networkOf } from '../model/networkOf.ts';
import { placed } from '../scene/placed.ts';

const network = networkOf();
const laid = { network, trajectories: placed(network), tieLength: 100 };

/** A worker that answers when told to. */
function standIn() {
	const asked: unknown[] = [];
	let ended = 0;
	const worker: QualityWorker = {
		onmessage: null,
		onerror: null,
		postMessage: (message: unknown) => void asked.push(message),
		terminate: () => void ended++
	};
	const say = (data: unknown) => worker.onmessage!.call(worker as Worker, { data } as MessageEvent);
	return { worker, asked, ended: () => ended, say, start: () => worker };
}

test('what is measured is given, and the worker ended', async () => {
	const { asked, ended, say, start } = standIn();
	const figures = figuresOf(laid, new AbortController().signal, start);
	say({ stress: 0.1, movement: 2 });
	expect(await figures).toEqual({ stress: 0.1, movement: 2 });
	expect(asked).toEqual([{ laid, all: false }]);
	expect(ended()).toBe(1);
});

test('measuring that is called off ends its worker', async () => {
	const { ended, start } = standIn();
	const controller = new AbortController();
	const report = reportOf(laid, controller.signal, start);
	controller.abort();
	await expect(report).rejects.toMatchObject({ name: 'AbortError' });
	expect(ended()).toBe(1);
});

test('nothing is begun where it was called off before', async () => {
	const { asked, start } = standIn();
	await expect(reportOf(laid, AbortSignal.abort(), start)).rejects.toMatchObject({ name: 'AbortError' });
	expect(asked).toEqual([]);
});

test('a failure in the worker is the reason', async () => {
	const { worker, start } = standIn();
	const report = reportOf(laid, new AbortController().signal, start);
	worker.onerror!.call(worker as Worker, { message: 'no room' } as ErrorEvent);
	await expect(report).rejects.toThrow('no room');
});
