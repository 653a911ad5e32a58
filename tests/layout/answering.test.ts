import { expect, test } from 'vitest';
import { answering } from '../../src/lib/layout/answering.ts';
import { computeTrajectories } from '../../src/lib/layout/computeTrajectories.ts';
import { startDragSession } from '../../src/lib/layout/dragSession.ts';
import { hashOf } from '../../src/lib/layout/hashOf.ts';
import type { LayoutAnswer, LayoutRequest } from '../../src/lib/layout/layoutMessages.ts';
import type { LayoutWorker } from '../../src/lib/layout/requestTrajectories.ts';
import type { Trajectories } from '../../src/lib/layout/trajectories.ts';
import { networkOf } from './networkOf.ts';

const network = networkOf(
	['a', 'b', 'c'],
	[
		['a', 'b', 0, 5],
		['b', 'c', 3, 10]
	]
);

function answersTo(...requests: LayoutRequest[]): LayoutAnswer[] {
	const answers: LayoutAnswer[] = [];
	const answer = answering((reply) => answers.push(reply));
	for (const request of requests) answer(request);
	return answers;
}

test('a layout is answered by the still one, progress, and the moving one, which is what the page would compute', () => {
	const answers = answersTo({ type: 'layout', request: 7, network, options: { stability: 3 } });
	expect(answers.map(({ type }) => type).filter((type, i, all) => type !== all[i - 1])).toEqual([
		'still',
		'progress',
		'moving'
	]);
	expect(answers.every(({ request }) => request === 7)).toBe(true);
	const last = answers.at(-1)!;
	expect('trajectories' in last && hashOf(last.trajectories)).toBe(
		hashOf(computeTrajectories(network, { stability: 3 }))
	);
});

test('a drag is answered by a preview with the node at the pin', () => {
	const pin = { node: 'a', date: null, x: 400, y: 0 };
	const last = answersTo({ type: 'layout', request: 1, network, options: {} }, { type: 'drag', request: 2, pin }).at(
		-1
	)!;
	expect(last).toMatchObject({ type: 'moving', request: 2 });
	expect('trajectories' in last && [...last.trajectories.positions.slice(0, 2)]).toEqual([400, 0]);
});

test('what goes wrong is answered with its reason', () => {
	const pin = { node: 'a', date: null, x: 0, y: 0 };
	expect(answersTo({ type: 'drag', request: 3, pin })).toEqual([
		{ type: 'failure', request: 3, failure: 'Error: unprepared drag: 3' }
	]);
});

test('while one preview is solved only the newest of the other pins waits', () => {
	const asked: LayoutRequest[] = [];
	const shown: Trajectories[] = [];
	let ended = false;
	const worker: LayoutWorker = {
		onmessage: null,
		onerror: null,
		postMessage: (request) => void asked.push(request),
		terminate: () => void (ended = true)
	};
	const trajectories = { nodeIds: [], times: new Float64Array(1), positions: new Float32Array(0) };
	const say = (request: number) =>
		worker.onmessage!({ data: { type: 'moving', request, trajectories } } as unknown as MessageEvent<LayoutAnswer>);
	const session = startDragSession(
		network,
		{},
		(preview) => shown.push(preview),
		() => worker
	);
	const at = (x: number) => ({ node: 'a', date: null, x, y: 0 });
	session.move(at(1));
	expect(asked.map(({ type }) => type)).toEqual(['layout']);
	say(0);
	expect(shown).toEqual([]);
	session.move(at(2));
	session.move(at(3));
	expect(asked.slice(1)).toEqual([{ type: 'drag', request: 1, pin: at(1) }]);
	say(1);
	say(2);
	expect(asked.slice(1)).toEqual([
		{ type: 'drag', request: 1, pin: at(1) },
		{ type: 'drag', request: 2, pin: at(3) }
	]);
	expect(shown).toHaveLength(2);
	session.move(at(4));
	expect(asked.at(-1)).toEqual({ type: 'drag', request: 3, pin: at(4) });
	session.end();
	expect(ended).toBe(true);
});
