import { expect, test } from 'vitest';
import { trajectoryRequests, type LayoutWorker } from '../../src/lib/layout/requestTrajectories.ts';
import { NetworkGathering } from '../../src/lib/model/networkParts.ts';
import type { LayoutAnswer, LayoutRequest } from '../../src/lib/layout/layoutMessages.ts';
import { networkOf } from './networkOf.ts';

const answer = { nodeIds: [], times: new Float64Array(1), positions: new Float32Array(0) };

/** Requests with workers that answer when told to. */
function requests() {
	const workers: { asked: LayoutRequest[]; ended: boolean; worker: LayoutWorker }[] = [];
	const request = trajectoryRequests(() => {
		const worker: LayoutWorker = {
			onmessage: null,
			onerror: null,
			postMessage: (message: LayoutRequest) => void entry.asked.push(message),
			terminate: () => void (entry.ended = true)
		};
		const entry = { asked: [] as LayoutRequest[], ended: false, worker };
		workers.push(entry);
		return worker;
	});
	const say = (w: number, data: LayoutAnswer) => workers[w]!.worker.onmessage!({ data } as MessageEvent<LayoutAnswer>);
	return { request, workers, say };
}

test('the answer to a request is given, and its worker ended', async () => {
	const { request, workers, say } = requests();
	const trajectories = request(networkOf(['a'], []), { seed: 5 });
	expect(workers[0]!.asked[0]).toMatchObject({ options: { seed: 5 } });
	say(0, { type: 'moving', request: 1, trajectories: answer });
	expect(await trajectories).toBe(answer);
	expect(workers[0]!.ended).toBe(true);
});

test('a newer request ends an older one, which rejects as aborted', async () => {
	const { request, workers, say } = requests();
	const older = request(networkOf([], []));
	const newer = request(networkOf(['a'], []));
	await expect(older).rejects.toMatchObject({ name: 'AbortError' });
	expect(workers.map(({ ended }) => ended)).toEqual([true, false]);
	say(1, { type: 'moving', request: 2, trajectories: answer });
	expect(await newer).toBe(answer);
});

test('a request after an answered one ends nobody', async () => {
	const { request, say } = requests();
	const first = request(networkOf([], []));
	say(0, { type: 'moving', request: 1, trajectories: answer });
	const second = request(networkOf([], []));
	say(1, { type: 'moving', request: 2, trajectories: answer });
	expect(await Promise.all([first, second])).toEqual([answer, answer]);
});

test('a failure in the worker rejects with its reason', async () => {
	const { request, workers, say } = requests();
	const trajectories = request(networkOf([], []));
	say(0, { type: 'failure', request: 1, failure: 'Error: unknown node: x' });
	await expect(trajectories).rejects.toThrow('unknown node: x');
	const broken = request(networkOf([], []));
	workers[1]!.worker.onerror!({ message: '' } as ErrorEvent);
	await expect(broken).rejects.toThrow('did not start');
});

const large = () => {
	const ids = Array.from({ length: 2000 }, (_, i) => `n${String(i).padStart(4, '0')}`);
	return networkOf(
		ids,
		ids.slice(1).map((id) => [ids[0]!, id] as const)
	);
};

test('a large network goes to the worker in parts, which together are the network', async () => {
	const { request, workers, say } = requests();
	const network = large();
	const trajectories = request(network);
	const asked = workers[0]!.asked;
	await expect.poll(() => asked.at(-1)?.type).toBe('layout');
	const gathering = new NetworkGathering();
	for (const each of asked) if (each.type === 'part') gathering.add(each.part);
	expect(gathering.network).toEqual(network);
	expect(asked.length).toBeGreaterThan(3);
	expect(asked.at(-1)).toMatchObject({ network: null });
	say(0, { type: 'moving', request: 1, trajectories: answer });
	expect(await trajectories).toBe(answer);
});

test('a request that is called off sends nothing more', async () => {
	const { request, workers } = requests();
	const calling = new AbortController();
	const trajectories = request(large(), {}, { signal: calling.signal });
	calling.abort();
	await expect(trajectories).rejects.toMatchObject({ name: 'AbortError' });
	const sent = workers[0]!.asked.length;
	await new Promise((resolve) => setTimeout(resolve, 30));
	expect(workers[0]!.asked.length).toBe(sent);
	expect(sent).toBe(1);
});
