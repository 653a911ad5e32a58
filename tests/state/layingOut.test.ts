import { layOutOwn } from '../../src/lib/state/layOutOwn.ts';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { networkOf } from '../model/networkOf.ts';
import { choosing, moved } from './choosing.ts';
import { caseOf, waves } from './exploring.ts';
import { heard } from './standInSolver.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Waits as long as a hand that drags may rest. */
async function rested() {
	vi.advanceTimersByTime(1000);
	await heard();
}

test('files open with one layout for all dates, and then go on to the moving one', async () => {
	const { explorer, layout, asked } = choosing();
	const other = networkOf({ nodes: ['x', 'y'] });
	const opened = layOutOwn(explorer, other);
	await heard();
	expect(explorer.network).toBe(waves);
	const [still, moving] = [moved(1, other), moved(2, other)];
	asked[0]!.listening.onstill!(still);
	await opened;
	expect([explorer.network, explorer.trajectories, explorer.own]).toEqual([other, still, true]);
	expect(layout).toMatchObject({ isStill: true, busy: 0 });
	asked[0]!.listening.onprogress!(0.7);
	expect(layout.busy).toBe(0.7);
	await asked[0]!.answer(moving);
	expect(explorer.trajectories).toBe(moving);
	expect(layout).toMatchObject({ isStill: false, busy: null });
});

test('files whose moving layout is called off keep the still one, and can have it later', async () => {
	const { explorer, layout, asked } = choosing();
	const other = networkOf({ nodes: ['x', 'y'] });
	const opened = layOutOwn(explorer, other);
	await heard();
	const still = moved(1, other);
	asked[0]!.listening.onstill!(still);
	await opened;
	layout.cancel();
	expect([explorer.trajectories, layout.isStill, layout.busy]).toEqual([still, true, null]);
	layout.again();
	await heard();
	const moving = moved(2, other);
	await asked[1]!.answer(moving);
	expect([explorer.trajectories, layout.isStill]).toEqual([moving, false]);
});

test('files that cannot be laid out at all leave everything as it was, and reject', async () => {
	const { explorer, own, asked } = choosing();
	const opened = layOutOwn(explorer, networkOf({ nodes: ['x'] }));
	await heard();
	asked[0]!.fail('no').catch(() => undefined);
	await expect(opened).rejects.toThrow('no');
	expect([explorer.network, explorer.trajectories]).toEqual([waves, own]);
});

test('files for which somebody does not wait are not opened, and reject', async () => {
	const { explorer, layout } = choosing();
	const opened = layOutOwn(explorer, networkOf({ nodes: ['x'] }));
	await heard();
	layout.ask({ stability: 3 });
	await expect(opened).rejects.toThrow('Something else was asked for meanwhile.');
	expect(explorer.network).toBe(waves);
	expect(layout.asked).toEqual({ stability: 3 });
});

test('another network begins with nothing asked and nothing to undo, and hears no more of the one before', async () => {
	const { explorer, layout, asked } = choosing();
	layout.ask({ stability: 3 });
	await rested();
	const other = caseOf(networkOf({ nodes: ['x'] }));
	explorer.open(other);
	expect(layout).toMatchObject({ asked: {}, busy: null, canUndo: false });
	await asked[0]!.answer(moved(1));
	expect(explorer.trajectories).toBe(other.trajectories);
});
