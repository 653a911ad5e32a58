import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { defaultLayout } from '../../src/lib/layout/options.ts';
import { networkOf } from '../model/networkOf.ts';
import { choosing, moved } from './choosing.ts';
import { heard } from './standInSolver.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Waits as long as a hand that drags may rest. */
async function rested() {
	vi.advanceTimersByTime(1000);
	await heard();
}

test('as long as nobody asks for anything, no solver is fetched', async () => {
	const { explorer, layout, own, fetched } = choosing();
	explorer.goTo(5);
	layout.undo();
	layout.reset();
	layout.ask({ stability: defaultLayout.stability });
	layout.ask({ stability: undefined });
	await rested();
	expect(fetched()).toBe(0);
	expect(explorer.trajectories).toBe(own);
	const { pins, busy, isChanged, canUndo } = layout;
	expect({ asked: layout.asked, pins, busy, isChanged, canUndo }).toEqual({
		asked: {},
		pins: [],
		busy: null,
		isChanged: false,
		canUndo: false
	});
});

test('what is asked for is shown when it is there, and until then the picture stays', async () => {
	const { explorer, layout, own, asked } = choosing();
	layout.ask({ stability: 3 });
	expect(layout).toMatchObject({ asked: { stability: 3 }, busy: 0, isChanged: true });
	expect(explorer.settled).toBe(false);
	await rested();
	expect(asked.map(({ options }) => options)).toEqual([{ stability: 3 }]);
	asked[0]!.listening.onprogress!(0.4);
	expect(layout.busy).toBe(0.4);
	expect(explorer.trajectories).toBe(own);
	const answer = moved(50);
	await asked[0]!.answer(answer);
	expect(explorer.trajectories).toBe(answer);
	expect(layout.busy).toBeNull();
});

test('a hand that drags the slider asks once, and what it passed is one step', async () => {
	const { layout, asked } = choosing();
	for (const stability of [8, 6, 5, 4]) {
		layout.ask({ stability });
		vi.advanceTimersByTime(100);
	}
	await rested();
	expect(asked.map(({ options }) => options)).toEqual([{ stability: 4 }]);
	await asked[0]!.answer(moved(1));
	layout.undo();
	expect(layout).toMatchObject({ asked: {}, canUndo: false, canRedo: true });
});

test('a newer choice supersedes an older one, whose answer is never shown', async () => {
	const { explorer, layout, asked } = choosing();
	layout.ask({ stability: 3 });
	await rested();
	layout.ask({ groupBy: 'role' });
	await rested();
	expect(asked[0]!.listening.signal!.aborted).toBe(true);
	expect(asked[1]!.options).toEqual({ groupBy: 'role', stability: 3 });
	await asked[0]!.answer(moved(1));
	const answer = moved(2);
	await asked[1]!.answer(answer);
	expect(explorer.trajectories).toBe(answer);
	layout.undo();
	expect(layout.asked).toEqual({ stability: 3 });
});

test('undo and redo go through every step; what was laid out before is there at once', async () => {
	const { explorer, layout, own, asked } = choosing();
	const [first, second] = [moved(1), moved(2)];
	layout.ask({ stability: 3 });
	await rested();
	await asked[0]!.answer(first);
	layout.pin({ node: 'a', date: 2, x: 10, y: 20 });
	await heard();
	await asked[1]!.answer(second);
	layout.undo();
	expect([explorer.trajectories, layout.pins, layout.busy]).toEqual([first, [], null]);
	layout.undo();
	expect([explorer.trajectories === own, layout.asked, layout.canUndo]).toEqual([true, {}, false]);
	layout.redo();
	layout.redo();
	expect(explorer.trajectories).toBe(second);
	expect(layout).toMatchObject({ asked: { stability: 3 }, canRedo: false });
	expect(asked).toHaveLength(2);
});

test('back at what the data ask, their own layout is shown without a solver', async () => {
	const { explorer, layout, own, asked } = choosing(networkOf({ rest: { layout: { stability: 20 } } }));
	layout.ask({ stability: 3 });
	await rested();
	await asked[0]!.answer(moved(1, networkOf()));
	layout.ask({ stability: 20 });
	expect(explorer.trajectories).toBe(own);
	expect(layout).toMatchObject({ asked: {}, busy: null, isChanged: false });
	expect(layout.parameters.stability).toBe(20);
	expect(asked).toHaveLength(1);
});

test('a cancelled request leaves the picture, and the parameters are again those of the picture', async () => {
	const { explorer, layout, own, asked } = choosing();
	layout.ask({ stability: 3 });
	await rested();
	layout.cancel();
	expect(asked[0]!.listening.signal!.aborted).toBe(true);
	expect(layout).toMatchObject({ asked: {}, busy: null, failure: '', canUndo: false });
	await asked[0]!.answer(moved(1));
	expect(explorer.trajectories).toBe(own);
});

test('a request that fails leaves the picture, says why, and the parameters return', async () => {
	const { explorer, layout, own, asked } = choosing();
	layout.pin({ node: 'a', date: null, x: 1, y: 2 });
	await heard();
	await asked[0]!.fail('out of memory');
	expect(explorer.trajectories).toBe(own);
	expect(layout).toMatchObject({ pins: [], busy: null, canUndo: false });
	expect(layout.failure).toBe('This layout could not be computed (Error: out of memory). The picture is as it was.');
	expect(explorer.notice).toBe(layout.failure);
	layout.ask({ stability: 3 });
	expect(layout.failure).toBe('');
});

test('an address is obeyed with nothing to undo, and what it repeats is not asked for again', async () => {
	const { explorer, layout, asked } = choosing();
	layout.obey({ asked: { stability: 3 }, pins: [] });
	await rested();
	const answer = moved(1);
	await asked[0]!.answer(answer);
	expect(explorer.trajectories).toBe(answer);
	expect(layout.canUndo).toBe(false);
	layout.obey({ asked: { stability: 3 }, pins: [] });
	await rested();
	expect(asked).toHaveLength(1);
});
