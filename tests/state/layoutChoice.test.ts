import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { defaultLayout } from '../../src/lib/layout/options.ts';
import type { Trajectories } from '../../src/lib/layout/trajectories.ts';
import { Explorer } from '../../src/lib/state/explorer.svelte.ts';
import { networkOf } from '../model/networkOf.ts';
import { placed } from '../scene/placed.ts';
import { caseOf, waves } from './exploring.ts';
import { handFrames } from './handFrames.ts';
import { heard, standInSolver } from './standInSolver.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** An explorer with a solver that answers by hand. */
function choosing(network = waves) {
	const { solver, asked, fetched } = standInSolver();
	const frames = handFrames();
	const shown = caseOf(network);
	const explorer = new Explorer(shown, frames, solver);
	return { explorer, layout: explorer.layout, frames, own: shown.trajectories, asked, fetched };
}

/** The network's positions, moved as a whole: a layout that is told apart from its own. */
function moved(by: number, network = waves): Trajectories {
	const { nodeIds, times, positions } = placed(network);
	return { nodeIds, times, positions: positions.map((value) => value + by) };
}

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

test('a pin is rounded to what an address can say, and takes the place of one of the same node and date', async () => {
	const { layout, asked } = choosing();
	layout.pin({ node: 'b', date: null, x: 0.4, y: -0.4 });
	layout.pin({ node: 'a', date: 2, x: 12.6, y: -45.2 });
	layout.pin({ node: 'a', date: null, x: 5, y: 5 });
	layout.pin({ node: 'a', date: 2, x: 13, y: -44 });
	const pins = [
		{ node: 'a', date: null, x: 5, y: 5 },
		{ node: 'a', date: 2, x: 13, y: -44 },
		{ node: 'b', date: null, x: 0, y: 0 }
	];
	expect(layout.pins).toEqual(pins);
	await heard();
	expect(asked.at(-1)!.options).toEqual({ pins });
	expect(() => layout.pin({ node: 'z', date: null, x: 0, y: 0 })).toThrow('unknown node: z');
});

test('a node is let go at one date, for all dates, or altogether; and all of them', () => {
	const { layout } = choosing();
	for (const date of [null, 2, 4]) layout.pin({ node: 'a', date, x: 1, y: 1 });
	layout.pin({ node: 'b', date: 2, x: 1, y: 1 });
	const held = () => layout.pins.map(({ node, date }) => `${node} ${date}`);
	layout.release('a', 2);
	expect(held()).toEqual(['a null', 'a 4', 'b 2']);
	layout.release('a', null);
	expect(held()).toEqual(['a 4', 'b 2']);
	layout.undo();
	layout.release('a');
	expect(held()).toEqual(['b 2']);
	layout.releaseAll();
	expect(held()).toEqual([]);
});

test('the order in which nodes were held decides nothing', async () => {
	const pins = [
		{ node: 'b', date: 2, x: 1, y: 1 },
		{ node: 'a', date: 2, x: 2, y: 2 },
		{ node: 'a', date: 4, x: 3, y: 3 }
	];
	const options = await Promise.all(
		[pins, pins.toReversed()].map(async (order) => {
			const { layout, asked } = choosing();
			for (const pin of order) layout.pin(pin);
			await heard();
			return asked.at(-1)!.options;
		})
	);
	expect(options[0]).toEqual(options[1]);
});

test('a preview is shown and not kept; a pin keeps it on the screen until its layout is there', async () => {
	const { explorer, layout, own, asked } = choosing();
	const preview = moved(5);
	layout.preview(preview);
	expect([explorer.trajectories, layout.laid]).toEqual([preview, own]);
	layout.preview(null);
	expect(explorer.trajectories).toBe(own);
	layout.preview(preview);
	layout.pin({ node: 'a', date: 2, x: 9, y: 9 });
	await heard();
	expect(explorer.trajectories).toBe(preview);
	const answer = moved(6);
	await asked[0]!.answer(answer);
	expect(explorer.trajectories).toBe(answer);
	layout.preview(preview);
	layout.cancel();
	expect(explorer.trajectories).toBe(answer);
});

test('nodes glide from the layout before to the one after, and the frame with them; a preview moves no frame', async () => {
	const { explorer, layout, frames, asked } = choosing();
	layout.preview(moved(300));
	expect(explorer.bounds).toEqual({ left: 0, top: 0, right: 0, bottom: 0 });
	layout.preview(null);
	frames.run(2000);
	layout.ask({ stability: 3 });
	await rested();
	await asked[0]!.answer(moved(100));
	expect(explorer.overlay.offsets.get('a')).toEqual({ x: -100, y: -100 });
	const { left } = explorer.bounds;
	frames.run(275);
	expect(explorer.settled).toBe(false);
	expect(explorer.overlay.offsets.get('a')!.x).toBeGreaterThan(-100);
	expect(explorer.bounds.left).toBeGreaterThan(left);
	frames.run(2000);
	expect(explorer.settled).toBe(true);
	expect(explorer.overlay.offsets.size).toBe(0);
	expect(explorer.bounds.left).toBe(left + 100);
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

test('files open with one layout for all dates, and then go on to the moving one', async () => {
	const { explorer, layout, asked } = choosing();
	const other = networkOf({ nodes: ['x', 'y'] });
	const opened = explorer.layOut(other);
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
	const opened = explorer.layOut(other);
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
	const opened = explorer.layOut(networkOf({ nodes: ['x'] }));
	await heard();
	asked[0]!.fail('no').catch(() => undefined);
	await expect(opened).rejects.toThrow('no');
	expect([explorer.network, explorer.trajectories]).toEqual([waves, own]);
});

test('files for which somebody does not wait are not opened, and reject', async () => {
	const { explorer, layout } = choosing();
	const opened = explorer.layOut(networkOf({ nodes: ['x'] }));
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
